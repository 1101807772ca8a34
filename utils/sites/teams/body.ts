import type { PersonHint } from '@/utils/domain/people/hint';
import type { PageNode } from '@/utils/domain/text/blocks';
import type { NamedLink } from '@/utils/domain/thread/capture';
import { attr, find, findAll, textOf } from '../read/dom';
import { absoluteLink } from '../read/links';
import { baseOf } from '../read/nodes';
import { pageTree } from '../read/page-tree';
import { hintOf } from './account';
import { isAccount } from './ids';
import type { Row } from './row';
import { attachment, cardTitle, person } from './selectors';

/** The element that holds what was written; null where the page draws none, as of a deleted message. */
export const contentElement = ({ unit, id }: Row): Element | null =>
  find(unit, `[id="content-${id}"][data-message-content]`);

/** What the sender wrote, as plain nodes; with `range`, only what lies in it; without `quotes`, no quoted text either. */
export function bodyOf(
  row: Row,
  { range = null, quotes = true }: { readonly range?: Range | null; readonly quotes?: boolean } = {},
): PageNode[] {
  const content = contentElement(row);
  if (content === null) return [];
  return pageTree(content, {
    range,
    skip: (el) => !quotes && Element.prototype.matches.call(el, 'blockquote'),
  });
}

/** Who is named in it. Teams writes one person in several neighbours, a word each: they are one name. Tags and channels are nobody. */
export function namedIn(row: Row): readonly PersonHint[] {
  const words = new Map<string, string[]>();
  let before: string | null = null;
  for (const el of findAll(contentElement(row), person)) {
    const account = attr(el, 'data-person-mri');
    if (!isAccount(account)) {
      before = null;
      continue;
    }
    const text = textOf(el).replace(/^@/, '');
    const known = words.get(account);
    if (known === undefined) words.set(account, [text]);
    // Named again further on: the name was complete.
    else if (before === account && !known.includes(text)) known.push(text);
    before = account;
  }
  return [...words].map(([account, said]) => hintOf(account, said.filter(Boolean).join(' ')));
}

/** What is attached, with the address that the card says in its second line. */
export function filesOf({ unit }: Row): readonly NamedLink[] {
  const files = findAll(unit, attachment).flatMap((el): NamedLink[] => {
    const [, address = ''] = (attr(find(el, cardTitle), 'aria-label') ?? '').split('\n');
    const href = absoluteLink(address.trim(), baseOf(el));
    return href === null ? [] : [{ label: attr(el, 'aria-label') ?? href, href }];
  });
  return [...new Map(files.map((one) => [one.href, one])).values()];
}
