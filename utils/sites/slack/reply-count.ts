import { textOf } from '../read/dom';
import { tsOf } from './message-row';
import { rowsIn } from './scope';
import { message, olderReplies, replyBar, replyCount, separatorCount } from './selectors';

/**
 * How many replies Slack says a thread has: by the line under its first message, else by the bar under
 * that message in the channel; in the threads view, those shown and those it says are folded away. Null where neither stands in the page or it holds no plain number.
 */
export function statedReplies(container: Element, root: string | null): number | null {
  const own = container.querySelector(separatorCount);
  if (own !== null) return numberIn(textOf(own));
  const folded = container.querySelector(olderReplies);
  if (folded !== null) {
    const count = numberIn(textOf(folded));
    return count === null ? null : count + rowsIn(container).filter(({ ts }) => ts !== root).length;
  }
  for (const row of container.ownerDocument.querySelectorAll(message)) {
    const bar = root !== null && tsOf(row) === root ? row.querySelector(replyBar) : null;
    const count = bar?.querySelector(replyCount);
    if (count != null) return numberIn(textOf(count));
  }
  return null;
}

/** "7 replies", "1,204 Antworten", "返信 12 件" -> the number. */
function numberIn(text: string): number | null {
  const found = text.match(/\d+(?:[.,'\s\u00a0\u202f]\d{3})*(?!\d)/g);
  return found?.length === 1 ? Number(found[0].replace(/\D/g, '')) : null;
}
