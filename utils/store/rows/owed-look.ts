import { channels } from '@/utils/domain/norms/norms';
import { siteIds } from '@/utils/domain/thread/capture';
import { anyText, flag, instant, type Look, maybe, oneOf, orNull, recordOf } from './look';

/** What a row of `owed` must be. */
export const owedLook: Look = recordOf({
  key: anyText,
  site: oneOf(siteIds),
  threadId: anyText,
  title: maybe(anyText),
  permalink: maybe(anyText),
  from: maybe(recordOf({ kind: anyText, value: anyText, label: anyText, team: maybe(anyText) })),
  channel: oneOf(channels),
  sentAt: instant,
  doneAt: orNull(instant),
});

/** What a row of `told` must be. */
export const toldLook: Look = recordOf({ id: anyText, at: instant, isDone: maybe(flag) });
