import type { NotRead } from '@/utils/domain/thread/capture';
import { isFooter } from './line';
import { statedReplies } from './reply-count';
import { findIn, type Scope } from './scope';
import { foreword, item } from './selectors';
import { isUnbrokenToEnd } from './unbroken';

const maybeMissing = 'part of the thread that may not be loaded';

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
  if (selected.length < rows.length) return counted(total - selected.length, 'outside the selection');
  if (replies !== null) {
    const isToEnd = scope.thread === null || scope.parts.some(isFooter);
    return [...counted(total - rows.length, 'not loaded'), ...counted(isToEnd ? 0 : 1, maybeMissing)];
  }
  const isVirtual = scope.thread !== null || findIn(scope.parts, item) !== null;
  const first = rows[0];
  const endShown = !isVirtual || (first !== undefined && isUnbrokenToEnd(first));
  if (scope.kind === 'thread') {
    if (!hasRoot) return counted(1, 'or more, not loaded');
    // Nothing proves that a card of the threads view folds nothing away.
    return endShown && scope.name !== 'threads' ? [] : counted(1, maybeMissing);
  }
  const startShown = findIn(scope.parts, foreword) !== null;
  return [
    ...counted(startShown ? 0 : 1, 'earlier part of the conversation'),
    ...counted(endShown ? 0 : 1, 'later part of the conversation'),
  ];
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
  if (isCounted || missing > 0) return counted(missing, 'not loaded');
  if (!messages.some(({ id }) => id === root)) return counted(1, 'or more, not loaded');
  if (scope.name !== 'threads') return counted(ends ? 0 : 1, maybeMissing);
  // Nothing proves that a card of the threads view folds nothing away, and there is nothing more to open in it.
  return counted(
    1,
    ends || scope.thread === null ? 'reply or more that Slack may not show here' : maybeMissing,
  );
}

function counted(count: number, why: string): NotRead[] {
  return count > 0 ? [{ count, why }] : [];
}
