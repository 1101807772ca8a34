import { closest, findAll } from '../read/dom';
import { documentOf } from '../read/nodes';
import type { MessageInView, ReadContext } from '../site';
import { joinThreadId } from './message';
import { directAt, peerOf } from './peer';
import { scopeOf } from './scope';
import { channelPane, message, view } from './selectors';
import { unansweredBy } from './unanswered';

/** What the window at the composer of direct messages is computed from: as if the reader wrote now. */
export function readDirect(el: Element, context: ReadContext): MessageInView {
  const channel = directAt(el);
  const threadId = channel === null ? null : joinThreadId(channel, null, context);
  return { channel: 'direct', threadId, title: '', unanswered: null, others: [] };
}

/** At the header: from my message that the other person has not answered, if there is one. */
export function readDirectHeader(el: Element, context: ReadContext): MessageInView {
  const channel = directAt(el);
  const peer = channel === null ? null : peerOf(channel, context);
  const here = closest(el, view) ?? documentOf(el);
  const row = findAll(here, `:is(${channelPane}) :is(${message})`).at(-1);
  const unanswered = peer && row ? unansweredBy(peer.id, scopeOf(row), false, context) : null;
  return { ...readDirect(el, context), unanswered };
}

/** A profile and a list of people belong to no conversation, whichever is open beside them. */
export const readAnyone = (): MessageInView => ({
  channel: 'direct',
  threadId: null,
  title: '',
  unanswered: null,
  others: [],
});
