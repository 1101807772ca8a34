import type { BadgeView } from '@/components/badge/views';
import type { ReplyWindow } from '@/utils/domain/norms/reply-window.types';
import { firstName } from '@/utils/domain/people/first-name';
import type { Availability } from '@/utils/domain/time/availability';
import { momentText, stateWord } from '@/utils/domain/time/words';
import type { PersonView } from '@/utils/platform/messages';
import { awayText, timeText } from './badge-view';
import type { PageReader } from './page-reader';

/** Waiting is worth a word only if there is some time to wait. */
const worthwhile = 30 * 60_000;

/**
 * `02:14 for Ana` and `no need to send before Mon 05:00 your time`: the clock is theirs, and until when the reader can
 * wait is in the reader's own time, as the reply window over the conversation is. In working hours, and where
 * sending now is as good, the state instead. `window` as if the reader wrote now; null: none expected, or not known
 * yet.
 */
export function lineView(
  person: PersonView,
  availability: Availability,
  window: ReplyWindow | null,
  reader: PageReader,
): Pick<BadgeView, 'state' | 'text' | 'tail' | 'label'> {
  const { say } = reader;
  const { state } = availability;
  const name = firstName(person.name);
  const time = timeText(availability, reader);
  const until = window?.sendBefore ?? null;
  const canWait = until !== null && state !== 'working' && until - reader.now >= worthwhile;
  const word = state === 'away' ? awayText(availability, reader) : canWait ? '' : stateWord(state, say);
  const text =
    word === '' ? say('badge.line', { time, name }) : say('badge.line-state', { time, name, state: word });
  const tail = canWait ? say('badge.wait', { moment: momentText(until, reader) }) : '';
  return { state, text, tail, label: canWait ? `${text} ${tail}` : text };
}
