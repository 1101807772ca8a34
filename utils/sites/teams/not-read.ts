import type { NotRead, NotReadReason } from '@/utils/domain/thread/not-read';
import { digitsOf } from '../read/digits';
import { attr, closest, find, textOf } from '../read/dom';
import type { Row } from './row';
import * as at from './selectors';

/** What of this thread or chat the page does not hold, or folds away. `rows`: all that are drawn of it; `selected`: those read. */
export function notReadIn(rows: readonly Row[], selected: readonly Row[]): NotRead[] {
  const folded = selected.filter(({ unit }) => isFolded(unit)).length;
  return [...messagesNotRead(rows, selected), ...counted(folded, 'collapsed', 'part')];
}

function messagesNotRead(rows: readonly Row[], selected: readonly Row[]): NotRead[] {
  if (selected.length < rows.length) return counted(rows.length - selected.length, 'unselected');
  const [first] = rows;
  if (first === undefined) return [];
  return first.root === null ? missingOfChat(selected) : missingOfPost(first, rows);
}

/** A post says how many replies it has; below it stand the last of them. */
function missingOfPost({ unit, root }: Row, rows: readonly Row[]): NotRead[] {
  const post = closest(unit, at.post);
  const hasPost = rows.some(({ id }) => id === root);
  const shown = rows.filter(({ id }) => id !== root).length;
  if (post === null) return [...counted(hasPost ? 0 : 1, 'at-least-one'), ...counted(1, 'maybe')];
  const total = repliesSaid(post);
  const isMore = find(post, at.earlier) !== null;
  const missing = total === null ? 0 : total - shown;
  if (missing > 0) return [...counted(hasPost ? 0 : 1, 'at-least-one'), ...counted(missing, 'unloaded')];
  return counted(isMore || !hasPost ? 1 : 0, 'at-least-one');
}

/** How many replies a post says that it has; null where it says nothing. */
export const repliesSaid = (post: Element): number | null =>
  digitsOf(attr(find(post, at.surface), 'aria-label') ?? '');

/** A chat never says how long it is. Replies to a message in a thread of its own are counted and never in the list. */
function missingOfChat(rows: readonly Row[]): NotRead[] {
  const threads = rows.map(({ unit }) => find(unit, at.chatReplies)).filter((one) => one !== null);
  const counts = threads.map((one) => digitsOf(textOf(find(one, at.chatRepliesCount))));
  const known = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return [
    ...counted(1, 'earlier'),
    ...counted(known, 'unloaded'),
    ...counted(counts.includes(null) ? 1 : 0, 'at-least-one'),
  ];
}

/** The box that unfolds a long message is always there; only where it is laid out is anything folded. */
export function isFolded(unit: Element): boolean {
  const box = find(unit, at.folded);
  return box !== null && /(?:^|;)\s*display\s*:\s*flex/i.test(attr(box, 'style') ?? '');
}

export function counted(count: number, why: NotReadReason, what?: NotRead['what']): NotRead[] {
  return count > 0 ? [{ count, why, ...(what !== undefined && { what }) }] : [];
}
