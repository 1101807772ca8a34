import { type Channel, type Norm, type NormVersion, normFor, normsAt } from '@/utils/domain/norms/norms';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import type { Person } from '@/utils/domain/people/person';
import { type Availability, availabilityAt } from '@/utils/domain/time/availability';
import { type CompiledCalendar, compileCalendar, compileFor } from '@/utils/domain/time/calendar';
import { openingBeyond } from '@/utils/domain/time/next-opening';
import {
  clockText,
  dateText,
  dayWord,
  differenceText,
  minutesAhead,
  momentText,
  type Reader,
  stateWord,
  weekdayText,
} from '@/utils/domain/time/words';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';

const day = 86_400_000;
/** So far a weekday alone is not taken for another week's. */
const week = 6 * day;

/** What the popup says of one person, in words. */
export interface PersonNow {
  readonly person: Person;
  readonly state: Availability['state'];
  /** `away` with its reason and the day of return; null where the state's own word says it all. */
  readonly stateLabel: string | null;
  /** Their wall clock. */
  readonly clock: string;
  /** A weekday, or a date where it is far; empty where it is the reader's date. */
  readonly day: string;
  /** `Bengaluru · 4 h 30 min ahead`. */
  readonly where: string;
  /** `4 h 30 min ahead` alone. */
  readonly apart: string;
  /** `by Tue 04:30`, the reader's time; null for the reader and where no reply is expected. */
  readonly reply: string | null;
}

/** `now` is on a whole minute. */
export interface NowContext extends Reader {
  readonly say: Say<PagesWords>;
  readonly norms: readonly NormVersion[];
  /** Where the line stands, epoch ms, a whole minute. */
  readonly at: number;
  /** Which of the norms a row speaks of. */
  readonly channel: Channel;
}

/** What an instant needs before it: blocks of two dates back can still run. */
const before = 2 * day;

/** The calendar of the days around an instant (epoch ms), enough for nearly every window: a page compiles one for each row. */
export function calendarAround(person: Person, at: number): CompiledCalendar {
  return compileCalendar(person, at - before, at + 9 * day);
}

/** Pure: a person at an instant. Null where the calendar does not hold the instant. */
export function personNow(person: Person, calendar: CompiledCalendar, context: NowContext): PersonNow | null {
  const { at, display, say } = context;
  const near = availabilityAt(calendar, at);
  const isLong = near !== 'beyond' && near.back === null && near.state !== 'working';
  const available = isLong ? { ...near, back: openingBeyond(person, calendar) } : near;
  if (available === 'beyond') return null;
  const { zone, state } = available;
  // Whose time it is ahead of is plain here: the list begins with the reader.
  const difference = differenceText(minutesAhead(at, zone, context.zone), say, 'other');
  return {
    person,
    state,
    stateLabel: state === 'away' ? awayText(available, context) : null,
    clock: clockText(at, zone, display),
    day: dayText(at, zone, context),
    where: person.place ? say('popup.where', { place: person.place, difference }) : difference,
    apart: difference,
    reply: person.isMe ? null : replyText(person, calendar, context),
  };
}

/** `Leave, back Mon 30 Nov`: the day in their zone. */
function awayText({ reason, isHoliday, back, zone }: Availability, { display, say }: NowContext): string {
  const why = reason || stateWord(isHoliday ? 'holiday' : 'away', say);
  return back === null ? why : say('popup.away-back', { reason: why, date: dateText(back, zone, display) });
}

/** Of standard urgency, sent where the line stands. */
function replyText(person: Person, calendar: CompiledCalendar, context: NowContext): string | null {
  const { at, norms, channel, say } = context;
  const norm = normFor(normsAt(norms, at), person.id, channel, 'standard');
  if (norm === null) return null;
  const window = windowOf(person, calendar, norm, at);
  if (window === 'beyond' || window.due === null) return null;
  // A row has room for a weekday and a clock, or for a date.
  const isFar = window.due - context.now > week;
  const moment = isFar
    ? dateText(window.due, context.zone, context.display)
    : momentText(window.due, context);
  return say('popup.reply-by', { moment });
}

function dayText(at: number, zone: string, context: NowContext): string {
  if (dayWord(at, zone, context) === '') return '';
  return (Math.abs(at - context.now) > week ? dateText : weekdayText)(at, zone, context.display);
}

/** By as few dates as tell it: those at hand, some weeks, a year. */
function windowOf(person: Person, calendar: CompiledCalendar, norm: Norm, at: number) {
  const near = replyWindow(calendar, norm, at);
  if (near !== 'beyond') return near;
  const soon = replyWindow(compileCalendar(person, at - before, at + 35 * day), norm, at);
  return soon === 'beyond' ? replyWindow(compileFor(person, at), norm, at) : soon;
}
