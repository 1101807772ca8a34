import { attr, closest, find, findAll, matches, textOf } from '../read/dom';
import { oncePerPass } from '../read/pass';
import { isShown } from '../read/visible';
import { accountShown } from './account';
import { isMessageId } from './ids';
import * as at from './selectors';

/** One message on the page. */
export interface Row {
  /** All that is drawn of it, replies to it left out. */
  readonly unit: Element;
  readonly id: string;
  /** The post that it replies to, or itself; null in a chat. */
  readonly root: string | null;
  /** Null in the second and later ones of a group, of which only the first says who wrote it. */
  readonly name: Element | null;
  /** Null where the page does not say for certain who wrote it, and for the reader's own. */
  readonly account: string | null;
  /** Whether the page draws it as the reader's. */
  readonly isOwn: boolean;
}

/** The message that this element is drawn in; null where none is, or two readings of which disagree. */
export function rowOf(el: Element): Row | null {
  const chat = closest(el, at.bubble);
  const unit = chat ?? closest(el, at.unit);
  const told = unit && find(unit, at.mid);
  const id = attr(told, 'data-mid');
  if (unit === null || !isMessageId(id)) return null;
  const root = chat === null ? attr(told, 'data-reply-chain-id') : null;
  if (chat === null ? !isMessageId(root) || attr(unit, 'id') !== `message-body-${id}` : !isChat(unit, id))
    return null;
  return {
    unit,
    id,
    root,
    name: find(unit, `[id="author-${id}"]`),
    account: accountShown(find(unit, at.avatar)),
    isOwn: matches(unit, at.ownBubble),
  };
}

/** The id of a chat's message is said twice. */
const isChat = (unit: Element, id: string) =>
  find(unit, `${at.chatMessage}[id="message-body-${id}"]`) !== null;

/** Every message that is drawn, in the order of the page. */
export function rowsDrawn(document: Document): readonly Row[] {
  return oncePerPass(document, 'rows', () => {
    const found = findAll(document, `${at.mid}`).filter(
      (el) => closest(el, at.content) === null && isShown(el),
    );
    const rows = new Map<Element, Row>();
    for (const row of found.map(rowOf)) if (row !== null) rows.set(row.unit, row);
    return [...rows.values()];
  });
}

/** What holds the messages among which it stands: its post, the pane of replies, or the chat. */
export const holderOf = ({ unit, root }: Pick<Row, 'unit' | 'root'>): Element | null =>
  root === null ? closest(unit, at.chatPane) : (closest(unit, at.repliesPane) ?? closest(unit, at.post));

/** The messages of the same thread or chat in the same part of the page. */
export function rowsBeside(row: Row, document: Document): readonly Row[] {
  const place = holderOf(row);
  return rowsDrawn(document).filter((other) => other.root === row.root && holderOf(other) === place);
}

/** The name that the page shows; empty where it shows several accounts under it, so that it says of none who that is. */
export function nameOfOne(row: Row, document: Document): string {
  const name = nameOf(row);
  const accounts = oncePerPass(document, 'accounts', () =>
    Map.groupBy(
      rowsDrawn(document).filter(({ account }) => account !== null),
      nameOf,
    ),
  ).get(name);
  return new Set(accounts?.map(({ account }) => account)).size > 1 ? '' : name;
}

export const nameOf = ({ name }: Row): string => textOf(name);
