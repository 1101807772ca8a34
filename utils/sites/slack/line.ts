import { attr, closest, find } from '../read/dom';
import { channelPane, item, threadCard, threadPane, threadsView } from './selectors';

/** Where a message stands: in the view of all threads, an open thread, a conversation, or anything else (search, pins). */
export type Place = 'threads' | 'thread' | 'channel' | 'list';

export function placeOf(row: Element): Place {
  if (closest(row, threadCard) !== null || threadOfLine(closest(row, item)) !== null) return 'threads';
  if (closest(row, threadPane) !== null) return 'thread';
  return closest(row, threadsView) === null && closest(row, channelPane) !== null ? 'channel' : 'list';
}

const lineId = /^threads_view(?:_[a-z_]+)?-([CDG][A-Z0-9]+)-(\d{9,11}\.\d{6})(?:-|$)/;

/**
 * The thread to which a line of the threads view belongs, `C…/seconds.micros`: all its lines are siblings in one
 * flat list, and only their ids hold them together. Null for a line of any other list.
 */
export function threadOfLine(line: Element | null): string | null {
  const [, channel, root] = lineId.exec(attr(line, 'id') ?? attr(line, 'data-item-key') ?? '') ?? [];
  return channel === undefined ? null : `${channel}/${root}`;
}

/** Whether the element is the message itself, should class and `data-qa` ever stand on two elements. */
export function isRow(el: Element): boolean {
  if (attr(el, 'data-qa') === 'message_container') return true;
  const real = '[data-qa="message_container"]';
  return closest(el, real) === null && find(el, real) === null;
}
