import { type Phrase, phrase } from '@/utils/words/phrase';
import type { DayOff, LoadedDays } from '../days/day-off';
import { leftNotes, type WhyLeft } from '../days/left-notes';
import { inPortions } from '../file/in-portions';
import { mostRows } from '../file/people-lines';
import { listed } from '../listed';
import { ProblemList } from '../problem-list';
import type { RowProblem } from '../source';
import { dropMarksOfName } from '../text/marks';
import { saysHolidays } from './away-words';
import { eventText, type IcsEvent, icsEvents } from './ics-events';
import { repeatedStarts, type Span } from './ics-repeat';
import { type IcsTime, readIcsTime } from './ics-time';
import { daysOfStart, lengthOf } from './ics-when';
import { whoseFile, whoseIs } from './ics-whose';
import { whyNot } from './ics-why-not';

const day = 86_400_000;
/** What badges and cards look back at. */
const daysBack = 35;
const daysAhead = 730;
/** Each takes its time to work out. */
const mostRepeating = 500;

/** Reads the days off of a calendar file. `today` (plain date): what is over by then is left out. */
export async function readCalendar(text: string, today: string): Promise<LoadedDays> {
  const { events, calendar, locations, problems: broken } = icsEvents(text);
  const name = calendar.get('X-WR-CALNAME') ?? calendar.get('NAME') ?? '';
  const areHolidays =
    saysHolidays(name) || events.slice(0, 20).some((event) => saysHolidays(eventText(event, 'CATEGORIES')));
  const nothing = { days: [], notes: [], areHolidays };
  if (events.length > mostRows) {
    const what = phrase('roster.too-many-events', { count: events.length, most: mostRows });
    return { ...nothing, problems: [{ line: 1, field: 'file', what }] };
  }
  if (events.length === 0 && broken.length === 0) {
    return { ...nothing, problems: [{ line: 1, field: 'file', what: phrase('roster.no-events') }] };
  }
  const now = Temporal.PlainDate.from(today).toZonedDateTime('UTC').epochMilliseconds;
  const span = { from: now - daysBack * day, to: now + daysAhead * day };
  const problems = new ProblemList();
  for (const problem of broken) problems.add([problem]);
  const days: DayOff[] = [];
  const left = new Map<WhyLeft, number[]>();
  const endless: number[] = [];
  let repeating = 0;
  const changed = changedStarts(events, locations);
  const file = whoseFile(calendar);
  await inPortions(events, (event) => {
    const { line } = event;
    const why = whyNot(event, calendar);
    const repeats = why === null && event.properties.has('RRULE');
    if (repeats) repeating += 1;
    if (repeats && repeating > mostRepeating) return true;
    const read = why === null ? readEvent(event, locations, changed, span) : { why };
    if ('what' in read) problems.add([{ line, ...nameOf(event), field: 'entry', what: read.what }]);
    else if ('why' in read) {
      const lines = left.get(read.why);
      if (lines === undefined) left.set(read.why, [line]);
      else lines.push(line);
    } else {
      const label = dropMarksOfName(eventText(event, 'SUMMARY')).slice(0, 200);
      const whose = whoseIs(event, file);
      if (read.isEndless) endless.push(line);
      days.push(...read.days.map((one) => ({ line, ...one, label, whose })));
    }
    return true;
  });
  const tooMany = phrase('roster.too-many-repeating', { most: mostRepeating });
  const ofFile: RowProblem[] = repeating > mostRepeating ? [{ line: 1, field: 'file', what: tooMany }] : [];
  return {
    days,
    problems: [...ofFile, ...problems.all()],
    notes: [...leftNotes(left), ...endlessNote(endless)],
    areHolidays,
  };
}

type ReadEvent =
  | { readonly days: readonly Pick<DayOff, 'from' | 'to'>[]; readonly isEndless: boolean }
  | { readonly why: WhyLeft }
  | { readonly what: Phrase };

function readEvent(
  event: IcsEvent,
  locations: ReadonlyMap<string, string>,
  changed: ReadonlyMap<string, readonly IcsTime[]>,
  span: Span,
): ReadEvent {
  const [line] = event.properties.get('DTSTART') ?? [];
  const start = readIcsTime(line?.value ?? '', line?.params ?? new Map(), locations);
  if (!start.ok) return { what: start.what };
  const length = lengthOf(event, start.time, locations);
  if (!length.ok) return { what: length.what };
  const rule = eventText(event, 'RRULE');
  let starts: readonly IcsTime[] = [start.time];
  let isEndless = false;
  if (rule !== '' && !event.properties.has('RECURRENCE-ID')) {
    const without = [...timesOf(event, 'EXDATE', locations), ...(changed.get(eventText(event, 'UID')) ?? [])];
    const reach = { from: span.from - length.ms, to: span.to };
    const repeated = repeatedStarts(rule, start.time, without, reach);
    if (!repeated.ok) return { what: repeated.what };
    starts = [...repeated.starts, ...timesOf(event, 'RDATE', locations)];
    // It begins in these years and yet never takes place in them: on the 30th of February.
    const { end } = daysOfStart(start.time, length);
    const begins = end > span.from && end - length.ms <= span.to && without.length === 0;
    if (begins && starts.length === 0)
      return { what: phrase('roster.event-never', { rule: rule.slice(0, 80) }) };
    isEndless = repeated.isEndless;
  }
  const days = starts
    .map((time) => daysOfStart(time, length))
    .filter(({ end }) => end > span.from)
    .map(({ from, to }) => ({ from, to }));
  return days.length === 0 ? { why: 'over' } : { days, isEndless };
}

/** All times of a list property that can be read. */
function timesOf(event: IcsEvent, name: string, locations: ReadonlyMap<string, string>): IcsTime[] {
  return (event.properties.get(name) ?? []).flatMap(({ value, params }) =>
    value.split(',').flatMap((text) => {
      const read = readIcsTime(text, params, locations);
      return read.ok ? [read.time] : [];
    }),
  );
}

/** UID -> the starts of a repeated event that stand in the file as events of their own. */
function changedStarts(
  events: readonly IcsEvent[],
  locations: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly IcsTime[]> {
  const changed = new Map<string, IcsTime[]>();
  for (const event of events) {
    const uid = eventText(event, 'UID');
    const times = uid === '' ? [] : timesOf(event, 'RECURRENCE-ID', locations).slice(0, 1);
    const known = changed.get(uid);
    if (known === undefined) changed.set(uid, times);
    else known.push(...times);
  }
  return changed;
}

function nameOf(event: IcsEvent): { name?: string } {
  const name = dropMarksOfName(eventText(event, 'SUMMARY')).slice(0, 60);
  return name === '' ? {} : { name };
}

function endlessNote(lines: readonly number[]): RowProblem[] {
  const [line] = lines;
  if (line === undefined) return [];
  const shown = listed(lines.map(String), 12);
  return [
    { line, field: 'entry', what: phrase('roster.event-endless', { count: lines.length, lines: shown }) },
  ];
}
