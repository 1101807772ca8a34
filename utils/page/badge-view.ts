import type { BadgeView } from '@/components/badge/views';
import type { ReplyWindow } from '@/utils/domain/norms/reply-window.types';
import type { Availability } from '@/utils/domain/time/availability';
import { backText, clockText, dayWord, momentText, stateWord, weekdayText } from '@/utils/domain/time/words';
import type { PersonView } from '@/utils/platform/messages';
import type { PageReader } from './page-reader';

/** What a badge says of a person; `time` is how it says what time it is there. `window` is null in rows, where no reply is expected, and while it is asked. */
export function badgeView(
  { name, place }: PersonView,
  availability: Availability,
  window: { readonly window: ReplyWindow; readonly isSent: boolean } | null,
  reader: PageReader,
  time: string = timeText(availability, reader),
): Pick<BadgeView, 'state' | 'text' | 'tail' | 'label'> {
  const { say } = reader;
  const isAway = availability.state === 'away';
  const text = isAway ? backText(availability.back, availability.zone, reader) : time;
  const reply = window === null ? '' : replyText(window.window.due, window.isSent, reader);
  const state = isAway ? awayText(availability, reader) : stateWord(availability.state, say);
  const values = { name, time, state, reply, place: place ?? '' };
  // What is drawn stands in one piece in what is read out, so that saying it reaches the badge (WCAG 2.5.3).
  const isJoined = reply !== '' && !isAway;
  const key = isJoined
    ? (['badge.said-reply', 'badge.said-reply-place'] as const)
    : (['badge.said', 'badge.said-place'] as const);
  const said = say(key[place === null ? 0 : 1], values);
  const label = isAway && reply !== '' ? say('badge.said-then', { said, reply }) : said;
  return { state: availability.state, text, tail: reply, label };
}

/** `away, back Mon 30 Nov`, or `away` where the calendar does not say more; `holiday` for one without a name. */
export function awayText({ reason, isHoliday, back, zone }: Availability, reader: PageReader): string {
  const word = reason || stateWord(isHoliday ? 'holiday' : 'away', reader.say);
  if (back === null) return word;
  return reader.say('badge.away-back', { reason: word, back: backText(back, zone, reader) });
}

/** The day beside a clock: the weekday on a day off, else only where it differs from the reader's. */
export function dayText({ state, zone }: Availability, reader: PageReader): string {
  if (state === 'day-off') return weekdayText(reader.now, zone, reader.display);
  return dayWord(reader.now, zone, reader);
}

/** `22:40`, `02:10 Wed`: where room is short, or a word for the day would be misread. */
export function shortTime(availability: Availability, reader: PageReader): string {
  const weekday = weekdayText(reader.now, availability.zone, reader.display);
  return timeText(availability, reader, dayText(availability, reader) && weekday);
}

/** `22:40`, `02:10 tomorrow`; `day` is empty on the reader's own date. */
export function timeText(
  availability: Availability,
  reader: PageReader,
  day: string = dayText(availability, reader),
): string {
  const clock = clockText(reader.now, availability.zone, reader.display);
  return day === '' ? clock : reader.say('badge.time', { clock, day });
}

/** Once the due has passed nothing is said: nobody is called late. */
function replyText(due: number | null, isSent: boolean, reader: PageReader): string {
  if (due === null || (isSent && due <= reader.now)) return '';
  return reader.say(isSent ? 'badge.reply-by' : 'badge.write-now', { moment: momentText(due, reader) });
}
