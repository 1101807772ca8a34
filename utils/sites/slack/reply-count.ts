import { find, findAll, textOf } from '../read/dom';
import { documentOf } from '../read/nodes';
import { tsOf } from './message-row';
import { findIn, rowsIn } from './scope';
import { message, olderReplies, replyBar, replyCount, separatorCount } from './selectors';

/**
 * How many replies Slack says a thread has: by the line under its first message, else by the bar under
 * that message in the channel; in the threads view, those shown and those it says are folded away. Null where neither stands in the page or it holds no plain number.
 */
export function statedReplies(
  parts: readonly Element[],
  root: string | null,
  shown = rowsIn(parts).filter(({ ts }) => ts !== root).length,
): number | null {
  const own = findIn(parts, separatorCount);
  if (own !== null) return numberIn(textOf(own));
  const folded = findIn(parts, olderReplies);
  if (folded !== null) {
    const count = numberIn(textOf(folded));
    return count === null ? null : count + shown;
  }
  for (const row of parts[0] === undefined ? [] : findAll(documentOf(parts[0]), message)) {
    const bar = root !== null && tsOf(row) === root ? find(row, replyBar) : null;
    const count = find(bar, replyCount);
    if (count != null) return numberIn(textOf(count));
  }
  return null;
}

/** "7 replies", "1,204 Antworten", "返信 12 件" -> the number. */
function numberIn(text: string): number | null {
  const found = text.match(/\d+(?:[.,'\s\u00a0\u202f]\d{3})*(?!\d)/g);
  return found?.length === 1 ? Number(found[0].replace(/\D/g, '')) : null;
}
