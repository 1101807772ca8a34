import { attr, closest, find } from '../read/dom';

const lineId = /^threads_view(?:_[a-z_]+)?-([CDG][A-Z0-9]+)-(\d{9,11}\.\d{6})(?:-|$)/;

/**
 * The thread to which a line of the threads view belongs, `C…/seconds.micros`: all its lines are siblings in one
 * flat list, and only their ids hold them together. Null for a line of any other list.
 */
export function threadOfLine(line: Element | null): string | null {
  const [, channel, root] = lineId.exec(attr(line, 'id') ?? attr(line, 'data-item-key') ?? '') ?? [];
  return channel === undefined ? null : `${channel}/${root}`;
}

/** Whether a line of the threads view is the last one of its thread, in which an answer is written. */
export function isFooter(line: Element): boolean {
  return (attr(line, 'id') ?? attr(line, 'data-item-key') ?? '').startsWith('threads_view_footer-');
}

/** Whether the element is the message itself, should class and `data-qa` ever stand on two elements. */
export function isRow(el: Element): boolean {
  if (attr(el, 'data-qa') === 'message_container') return true;
  const real = '[data-qa="message_container"]';
  return closest(el, real) === null && find(el, real) === null;
}
