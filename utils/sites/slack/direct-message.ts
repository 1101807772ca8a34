import type { MessageInView, ReadContext } from '../site';
import { joinThreadId } from './message';
import { directAt } from './peer';

/**
 * What the window at the header or composer of direct messages is computed from: as if the reader wrote now.
 * What they wrote before stands beside the messages.
 */
export function readDirect(el: Element, context: ReadContext): MessageInView {
  const channel = directAt(el);
  const threadId = channel === null ? null : joinThreadId(channel, null, context);
  return { channel: 'direct', threadId, title: '', unanswered: null, others: [] };
}

/** A profile belongs to no conversation, whichever is open beside it. */
export const readProfile = (): MessageInView => ({
  channel: 'direct',
  threadId: null,
  title: '',
  unanswered: null,
  others: [],
});
