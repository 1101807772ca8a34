import type { NotRead, NotReadReason } from '@/utils/domain/thread/not-read';
import { isFooter } from './line';
import { statedReplies } from './reply-count';
import { findIn, type Scope } from './scope';
import { foreword, item } from './selectors';
import { isUnbrokenToEnd } from './unbroken';

/**
 * What a capture of this part of the page leaves out. Slack keeps only the lines near the view in the
 * page; a thread says how many replies it has, a conversation never says how long it is.
 */
export function notReadIn(
  scope: Scope,
  rows: readonly Element[],
  selected: readonly Element[],
  root: string | null,
  hasRoot: boolean,
): NotRead[] {
  const replies = scope.kind === 'thread' ? statedReplies(scope.parts, root) : null;
  const total = replies === null ? rows.length : Math.max(rows.length, replies + 1);
  if (selected.length < rows.length) return counted(total - selected.length, 'unselected');
  if (replies !== null) {
    const isToEnd = scope.thread === null || scope.parts.some(isFooter);
    return [...counted(total - rows.length, 'unloaded'), ...counted(isToEnd ? 0 : 1, 'maybe')];
  }
  const isVirtual = scope.thread !== null || findIn(scope.parts, item) !== null;
  const first = rows[0];
  const endShown = !isVirtual || (first !== undefined && isUnbrokenToEnd(first));
  if (scope.kind === 'thread') {
    if (!hasRoot) return counted(1, 'at-least-one');
    // Nothing proves that a card of the threads view folds nothing away.
    return endShown && scope.name !== 'threads' ? [] : counted(1, 'maybe');
  }
  const startShown = findIn(scope.parts, foreword) !== null;
  return [...counted(startShown ? 0 : 1, 'earlier'), ...counted(endShown ? 0 : 1, 'later')];
}

/**
 * What is missing of a thread that was scrolled through. Where Slack does not count its replies, `ends` says whether
 * its first and last line were seen.
 */
export function notReadOfHarvest(
  { root, scope }: { readonly root: string | null; readonly scope: Scope },
  messages: readonly { readonly id: string }[],
  replies: number | null,
  ends: boolean,
): NotRead[] {
  const missing = replies === null ? 0 : replies + 1 - messages.length;
  // Of the lines of all threads only those in view are counted, so their sum is proof with both ends alone.
  const isCounted = replies !== null && (ends || scope.thread === null);
  if (isCounted || missing > 0) return counted(missing, 'unloaded');
  if (!messages.some(({ id }) => id === root)) return counted(1, 'at-least-one');
  if (scope.name !== 'threads') return counted(ends ? 0 : 1, 'maybe');
  // Nothing proves that a card of the threads view folds nothing away, and there is nothing more to open in it.
  return counted(1, ends || scope.thread === null ? 'uncountable' : 'maybe');
}

function counted(count: number, why: NotReadReason): NotRead[] {
  return count > 0 ? [{ count, why }] : [];
}
