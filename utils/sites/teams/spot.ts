import { closest, find } from '../read/dom';
import { contains, documentOf, isElement, nextSibling, parentOf, tagOf } from '../read/nodes';
import { isShown } from '../read/visible';
import type { Slot, Spot } from '../site';
import { hintOf } from './account';
import { isMe } from './me';
import { holderOf, nameOf, nameOfOne, type Row, rowOf } from './row';
import { author, content, time } from './selectors';

/** The row whose author this element names, where it says for certain who that is. */
function named(el: Element): (Row & { readonly account: string }) | null {
  const row = rowOf(el);
  if (row === null || row.name !== el || row.account === null || row.isOwn) return null;
  return nameOf(row) === '' ? null : { ...row, account: row.account };
}

/** Beside the author of every message that shows one: posts, replies and chats alike; follow-ups of a group stay bare. */
export const messageAuthor: Spot<'row'> = {
  id: 'message-author',
  form: 'row',
  wraps: true,
  selector: author,
  identity(el) {
    const row = isShown(el) ? named(el) : null;
    return row === null ? null : `${row.id} ${row.account} ${nameOf(row)} ${nameOfOne(row, documentOf(el))}`;
  },
  read(el, context) {
    const row = named(el);
    if (row === null || isMe(row.account, context)) return null;
    return hintOf(row.account, nameOfOne(row, context.document));
  },
  place,
  view(el) {
    const row = rowOf(el);
    return row && holderOf(row);
  },
};

/**
 * At the end of the line that holds name and time: directly before the time a clock would read like the message's own. Where
 * no time is drawn, after the name.
 */
function place(el: Element): Slot | null {
  const row = rowOf(el);
  const parent = parentOf(el);
  if (row === null || parent === null) return null;
  const stated = find(row.unit, time);
  let line: Element | null = parent;
  while (line !== null && stated !== null && !contains(line, stated)) line = parentOf(line);
  if (line === null || !contains(row.unit, line) || closest(line, content) !== null) return null;
  return stated === null || line === parent ? { parent, before: after(el) } : { parent: line, before: null };
}

/** What stands behind the name and, in the same box, its time; our own and others' custom elements passed over. */
function after(el: Element): Node | null {
  let next = nextSibling(el);
  while (next !== null && isElement(next) && tagOf(next).includes('-')) next = nextSibling(next);
  return next;
}
