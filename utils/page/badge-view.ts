import type { BadgeView } from '@/components/badge/views';
import type { ReplyWindow } from '@/utils/domain/norms/reply-window.types';
import type { Availability } from '@/utils/domain/time/availability';
import { backText, clockText, dayWord, momentText, stateWord, weekdayText } from '@/utils/domain/time/words';
import type { PersonView } from '@/utils/platform/messages';
import type { PageReader } from './page-reader';

/** What a badge says of a person. `window` is null in rows, where no reply is expected, and while it is asked. */
export function badgeView(
  person: PersonView,
  availability: Availability,
  window: { readonly window: ReplyWindow; readonly isSent: boolean } | null,
  reader: PageReader,
): Pick<BadgeView, 'state' | 'text' | 'tail' | 'label'> {
  const { state } = availability;
  const text = badgeText(availability, reader);
  const tail = window === null ? '' : tailText(window.window.due, window.isSent, reader);
  const clock = clockText(reader.now, availability.zone, reader.display);
  const day = dayText(availability, reader);
  const time = [clock, day].filter(Boolean).join(' ');
  const where = person.place === null ? '' : ` in ${person.place}`;
  const word = state === 'away' ? awayText(availability, reader) : stateWord(state, reader.say);
  // What is drawn stands in one piece in what is read out, so that saying it reaches the badge (WCAG 2.5.3).
  const said =
    tail === '' || state === 'away'
      ? `${time}${where}, ${word}${tail && `; ${tail}`}`
      : `${time}, ${tail};${where && `${where},`} ${word}`;
  return { state, text, tail, label: `${person.name}: ${said}` };
}

/** `away, back Mon 30 Nov`, or `away` where the calendar does not say more. */
export function awayText(availability: Availability, reader: PageReader): string {
  const back = backText(availability.back, availability.zone, reader);
  const word = availability.reason || stateWord('away', reader.say);
  return availability.back === null ? word : `${word}, ${back}`;
}

/** The day beside a clock: the weekday on a day off, else only where it differs from the reader's. */
export function dayText({ state, zone }: Availability, reader: PageReader): string {
  if (state === 'day-off') return weekdayText(reader.now, zone, reader.display);
  return dayWord(reader.now, zone, reader);
}

function badgeText(availability: Availability, reader: PageReader): string {
  const { state, zone, back } = availability;
  if (state === 'away') return backText(back, zone, reader);
  return [clockText(reader.now, zone, reader.display), dayText(availability, reader)]
    .filter(Boolean)
    .join(' ');
}

/** Once the due has passed nothing is said: nobody is called late. */
function tailText(due: number | null, isSent: boolean, reader: PageReader): string {
  if (due === null || (isSent && due <= reader.now)) return '';
  const by = `by ${momentText(due, reader)} your time`;
  return isSent ? `reply expected ${by}` : `if you write now, ${by}`;
}
