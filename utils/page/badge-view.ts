import type { BadgeView } from '@/components/badge/views';
import type { ReplyWindow } from '@/utils/domain/norms/reply-window.types';
import type { Availability } from '@/utils/domain/time/availability';
import {
  backText,
  clockText,
  type Display,
  dayWord,
  momentText,
  stateWord,
  weekdayText,
} from '@/utils/domain/time/words';
import type { PersonView } from '@/utils/platform/messages';

/** Whose words, when and where: what every text on the page depends on. */
export interface Now {
  /** Epoch ms. */
  readonly at: number;
  /** The reader's zone. */
  readonly zone: string;
  readonly display: Display;
}

/** What a badge says of a person. `window` is null in rows, where no reply is expected, and while it is asked. */
export function badgeView(
  person: PersonView,
  availability: Availability,
  window: { readonly window: ReplyWindow; readonly isSent: boolean } | null,
  now: Now,
): Pick<BadgeView, 'state' | 'text' | 'tail' | 'label'> {
  const { state } = availability;
  const text = badgeText(availability, now);
  const tail = window === null ? '' : tailText(window.window.due, window.isSent, now);
  const clock = clockText(now.at, availability.zone, now.display);
  const day = dayText(availability, now);
  const time = [clock, day].filter(Boolean).join(' ');
  const where = person.place === null ? '' : ` in ${person.place}`;
  const word = state === 'away' ? awayText(availability, now) : stateWord(state);
  // What is drawn stands in one piece in what is read out, so that saying it reaches the badge (WCAG 2.5.3).
  const said =
    tail === '' || state === 'away'
      ? `${time}${where}, ${word}${tail && `; ${tail}`}`
      : `${time}, ${tail};${where && `${where},`} ${word}`;
  return { state, text, tail, label: `${person.name}: ${said}` };
}

/** `away, back Mon 30 Nov`, or `away` where the calendar does not say more. */
export function awayText(availability: Availability, now: Now): string {
  const back = backText(availability.back, availability.zone, now.at, now.display);
  const word = availability.reason || stateWord('away');
  return availability.back === null ? word : `${word}, ${back}`;
}

/** The day beside a clock: the weekday on a day off, else only where it differs from the reader's. */
export function dayText({ state, zone }: Availability, now: Now): string {
  if (state === 'day-off') return weekdayText(now.at, zone, now.display);
  return dayWord(now.at, zone, now.at, now.zone, now.display);
}

function badgeText(availability: Availability, now: Now): string {
  const { state, zone, back } = availability;
  if (state === 'away') return backText(back, zone, now.at, now.display);
  return [clockText(now.at, zone, now.display), dayText(availability, now)].filter(Boolean).join(' ');
}

/** Once the due has passed nothing is said: nobody is called late. */
function tailText(due: number | null, isSent: boolean, now: Now): string {
  if (due === null || (isSent && due <= now.at)) return '';
  const by = `by ${momentText(due, now.zone, now.at, now.display)} your time`;
  return isSent ? `reply expected ${by}` : `if you write now, ${by}`;
}
