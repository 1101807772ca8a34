import type { Run } from '@/utils/domain/blocks';
import type { Decision, Named } from '@/utils/domain/decision';
import { countText, notReadText, siteText } from '@/utils/domain/decision-words';
import { blocksOf, paragraphs, texts } from './blocks';
import { calloutTree } from './callout';
import { linkable, richTextOf } from './rich-text';
import { type Tree, tree } from './tree';

/** Everything above the quoted messages. */
export function bodyOf(decision: Decision): Tree[] {
  const { why, options, actions } = decision;
  return [
    calloutTree(decision),
    ...section('Why', typed(why)),
    ...section('Options not taken', options.filter((each) => each.trim() !== '').flatMap(item)),
    ...section('Actions', actions.flatMap(actionOf)),
    ...section('People', people(decision)),
    ...sourceOf(decision),
  ];
}

export function section(name: string, children: readonly Tree[]): Tree[] {
  return children.length === 0 ? [] : [heading(name), ...children];
}

export function heading(name: string): Tree {
  return tree('heading_2', { rich_text: richTextOf(name) });
}

/** What somebody typed: paragraphs parted by blank lines. */
export function typed(value: string): Tree[] {
  return value
    .split(/\n\s*\n/u)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => paragraphs([{ text: part.trim() }]));
}

const item = (text: string) => texts('bulleted_list_item', [{ text: text.trim() }]);

function actionOf({ what, owner, due }: Decision['actions'][number]): Tree[] {
  const more = [owner?.name, due === null ? undefined : `due ${due}`].filter((each) => each !== undefined);
  const line = [what.trim(), more.length === 0 ? '' : `(${more.join(', ')})`].filter((each) => each !== '');
  if (line.length === 0) return [];
  return texts('to_do', [{ text: line.join(' ') }]).map((each) => ({
    ...each,
    content: { ...each.content, checked: false },
  }));
}

function people({ driver, approver, contributors, informed }: Decision): Tree[] {
  const one = (person: Named | null) => (person === null ? [] : [person]);
  const roles = [
    ['Driver', one(driver)],
    ['Approver', one(approver)],
    ['Contributors', contributors],
    ['Informed', informed],
  ] as const;
  return roles
    .filter(([, who]) => who.length > 0)
    .flatMap(([role, who]) => item(`${role}: ${who.map(({ name }) => name).join(', ')}`));
}

function sourceOf({ source, messages, notRead, selection }: Decision): Tree[] {
  if (source === null) return section('Source', paragraphs([{ text: 'Written by hand, without a thread.' }]));
  const name = source.title.trim() === '' ? source.permalink : source.title;
  const link: Run =
    linkable(source.permalink) === undefined ? { text: name } : { text: name, href: source.permalink };
  return section('Source', [
    ...paragraphs([
      link,
      { text: ` in ${siteText[source.site]}, ${countText(messages.length, 'message')} read.` },
    ]),
    ...notRead.flatMap((part) => paragraphs([{ text: notReadText(part) }])),
    ...(selection === null || selection.length === 0
      ? []
      : [tree('quote', { rich_text: richTextOf('What was selected', 'bold') }, blocksOf(selection, 2))]),
  ]);
}
