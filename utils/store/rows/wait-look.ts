import { channels, urgencies } from '@/utils/domain/norms/norms';
import { siteIds } from '@/utils/domain/thread/capture';
import { waitStates } from '@/utils/domain/waits/wait';
import { amount, anyText, flag, instant, type Look, listOf, maybe, oneOf, orNull, recordOf } from './look';

/** What a row of `waits` must be. */
export const waitLook: Look = recordOf({
  key: anyText,
  thread: recordOf({
    site: oneOf(siteIds),
    id: anyText,
    title: maybe(anyText),
    permalink: maybe(anyText),
  }),
  people: listOf(recordOf({ id: anyText, channel: oneOf(channels) })),
  want: (value) => (value === 'first' || value === 'all' ? null : amount(value)),
  urgency: oneOf(urgencies),
  sentAt: instant,
  norms: orNull(instant),
  replies: listOf(recordOf({ id: anyText, at: instant })),
  state: oneOf(waitStates),
  metAt: orNull(instant),
  isByHand: flag,
  endedAt: orNull(instant),
});
