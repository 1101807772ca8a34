import { attr, closest, find, findAll, textOf } from '../read/dom';
import { baseOf, contains, parentOf } from '../read/nodes';
import { oncePerPass } from '../read/pass';
import { isShown } from '../read/visible';
import { accountIn } from './account';
import { commentAt } from './ids';
import * as at from './selectors';

/** One comment of a card. */
export interface Comment {
  readonly id: string;
  /** The card's short id. */
  readonly short: string;
  readonly item: Element;
  /** Where its author's name and its time are. */
  readonly header: Element;
  readonly nameElement: Element;
  readonly name: string;
  /** Null where the page does not say for certain whose account it is. */
  readonly username: string | null;
  /** The time as the page writes it. */
  readonly sentText: string;
  /** What was written. */
  readonly written: Element;
}

/** The comment that this element is drawn in; null where none is, or the page does not say which it is. */
export function commentOf(el: Element): Comment | null {
  const item = closest(el, at.action);
  const body = item && find(item, at.container);
  const written = body && find(body, at.written);
  if (item === null || body === null || written === null) return null;
  const link = findAll(body, at.permalink).find((one) => closest(one, at.written) === null);
  const said = link && commentAt(addressOf(link));
  const header = link && childAround(link, body);
  const nameElement = header && find(header, ':scope > :first-child');
  if (!link || !said || !header || !nameElement || contains(nameElement, link)) return null;
  const name = textOf(nameElement);
  const pictures = findAll(item, at.picture).filter((one) => !contains(body, one));
  const [shown = null] = pictures.length === 1 ? pictures.map((one) => accountIn(attr(one, 'title'))) : [];
  return {
    ...{ ...said, item, header, nameElement, name, written },
    // A name can end in brackets: only where the rest of the title is the name is what they hold the account.
    username: name !== '' && shown?.name === name ? shown.username : null,
    sentText: attr(link, 'title') ?? textOf(link),
  };
}

const addressOf = (link: Element): string => URL.parse(attr(link, 'href') ?? '', baseOf(link))?.href ?? '';

/** The child of `holder` in which this is; null where it is not in it. */
function childAround(el: Element, holder: Element): Element | null {
  let child: Element | null = el;
  while (child !== null && parentOf(child) !== holder) child = parentOf(child);
  return child;
}

/** Every comment that is drawn, the oldest first: a feed begins with the newest. */
export function commentsDrawn(document: Document): readonly Comment[] {
  return oncePerPass(document, 'comments', () => {
    const found = findAll(document, at.action).flatMap((el) => (isShown(el) ? (commentOf(el) ?? []) : []));
    const once = new Map(found.map((one) => [one.id, one]));
    return [...once.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  });
}

/** Those of the same card. */
export const commentsBeside = ({ short }: Comment, document: Document): readonly Comment[] =>
  commentsDrawn(document).filter((other) => other.short === short);
