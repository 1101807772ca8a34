import type { ReplyWindow } from './reply-window.types';

/** What holds for everybody to whom the same message goes. Epoch ms. */
export interface SeveralWindows {
  /** When the last of them can have answered; null where one of them never has to, within the calendar's horizon. */
  readonly due: number | null;
  /** The last minute at which sending changes nobody's due; null where `due` is. */
  readonly sendBefore: number | null;
}

/**
 * The windows of several people, made for one time of sending: the latest due, and until when sending changes nothing
 * for any of them. Null for nobody.
 */
export function joinWindows(windows: readonly ReplyWindow[]): SeveralWindows | null {
  if (windows.length === 0) return null;
  let [due, sendBefore] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const window of windows) {
    if (window.due === null || window.sendBefore === null) return { due: null, sendBefore: null };
    due = Math.max(due, window.due);
    sendBefore = Math.min(sendBefore, window.sendBefore);
  }
  return { due, sendBefore };
}
