import type { BadgeView } from '@/components/badge/views';
import type { ReplyWindow } from '@/utils/domain/norms/reply-window.types';
import type { Availability } from '@/utils/domain/time/availability';
import { clockText, dayWord, momentText, stateWord, weekdayText } from '@/utils/domain/time/words';
import type { PersonView } from '@/utils/platform/messages';
import { awayText, timeText } from './badge-view';
import type { PageReader } from './page-reader';

/** Waiting is worth a word only if there is some time to wait. */
const worthwhile = 30 * 60_000;

/**
 * `02:14 for Ana · no need to send before Mon 09:00 Ana’s time`. In working hours, and where sending now
 * is as good, the state instead. `window` as if the reader wrote now; null: none expected, or not known yet.
 */
export function lineView(
  person: PersonView,
  availability: Availability,
  window: ReplyWindow | null,
  reader: PageReader,
): Pick<BadgeView, 'state' | 'text' | 'tail' | 'label'> {
  const { say } = reader;
  const { state, zone } = availability;
  const name = firstName(person.name);
  const time = timeText(availability, reader);
  const until = window?.sendBefore ?? null;
  const canWait = until !== null && state !== 'working' && until - reader.now >= worthwhile;
  const word = state === 'away' ? awayText(availability, reader) : canWait ? '' : stateWord(state, say);
  const text =
    word === '' ? say('badge.line', { time, name }) : say('badge.line-state', { time, name, state: word });
  const tail = canWait ? say('badge.wait', { moment: momentOf(until, zone, reader), name }) : '';
  return { state, text, tail, label: canWait ? `${text} ${tail}` : text };
}

/** With its weekday wherever the person's date is not the reader's: `09:30` alone could be either day's. */
function momentOf(at: number, zone: string, reader: PageReader): string {
  const moment = momentText(at, reader, zone);
  const isBare = moment === clockText(at, zone, reader.display);
  const isOther = dayWord(at, zone, reader) !== '';
  if (!isBare || !isOther) return moment;
  return reader.say('time.moment', { day: weekdayText(at, zone, reader.display), clock: moment });
}

/** The first word of a name; the whole name where that is an initial or a title. */
function firstName(name: string): string {
  const [first = name] = name.trim().split(/\s+/);
  return /\.$|^.$/u.test(first) ? name.trim() : first;
}
