import { type SlowCalendar, slowCalendar } from '@/tests/unit/slow-window';
import type { PlanCase, SlotForPerson, SlotKind } from '@/utils/domain/planner/planner.types';

export interface SlowSlot {
  readonly start: number;
  readonly people: readonly SlotForPerson[];
}

/**
 * The planner's rules written down a second time, the slow and plain way: every minute of every slot is looked at by
 * itself, with Temporal. Instants in epoch minutes; only for tests.
 */
export function slowSlots({
  people,
  minutes,
  from,
  days,
  readerZone,
  weights,
}: PlanCase): readonly SlowSlot[] {
  const first = from / 60_000;
  const known = people.map(({ calendar }) => {
    const slow = slowCalendar(calendar, from, days + 5);
    const edges = edgesOf(slow);
    const every = Array.from({ length: days * 1440 + minutes }, (_, each) =>
      lookAt(slow, edges, first + each),
    );
    return { slow, every };
  });
  const slots: SlowSlot[] = [];
  for (let start = first; start < first + days * 1440; start++) {
    if (localTime(start, readerZone).minute % 15 !== 0) continue;
    const rated = known.map(({ slow, every }, index): SlotForPerson => {
      const own = every.slice(start - first, start - first + minutes);
      const outside = own.filter(({ isOutside }) => isOutside);
      const kind = kindOf(slow, start, outside);
      const weight = kind === 'inside' ? 0 : weights[kind];
      return {
        kind,
        outside: outside.length,
        cost: outside.length * weight * (1 + (people[index]?.share ?? 0)),
      };
    });
    slots.push({ start, people: rated });
  }
  return slots;
}

interface Minute {
  readonly isOutside: boolean;
  readonly hour: number;
  readonly isNear: boolean;
}

function lookAt(slow: SlowCalendar, edges: readonly number[], minute: number): Minute {
  return {
    isOutside: !works(slow, minute),
    hour: localTime(minute, slow.zoneOf(dateAt(slow, minute))).hour,
    isNear: edges.some((edge) => (edge > minute ? edge - minute : minute + 1 - edge) <= 120),
  };
}

function kindOf(slow: SlowCalendar, start: number, outside: readonly Minute[]): SlotKind {
  if (outside.length === 0) return 'inside';
  const date = dateAt(slow, start);
  const yesterday = date.subtract({ days: 1 });
  const isRunningOn = slow.pieces.some(
    (piece) => piece.date.equals(yesterday) && piece.start <= start && start < piece.end,
  );
  if (!slow.dates.some((each) => each.equals(date)) && !isRunningOn) return 'off';
  if (outside.some(({ hour }) => hour >= 22 || hour < 7)) return 'night';
  return outside.every(({ isNear }) => isNear) ? 'edge' : 'after';
}

const works = ({ pieces }: SlowCalendar, minute: number) =>
  pieces.some(({ start, end }) => start <= minute && minute < end);

/** Where working time begins or ends: the minute before and the one after differ. */
function edgesOf(slow: SlowCalendar): readonly number[] {
  const ends = slow.pieces.flatMap(({ start, end }) => [start, end]);
  return ends.filter((edge) => works(slow, edge - 1) !== works(slow, edge));
}

/** The latest date whose 00:00, in that date's zone, is not after the instant. */
function dateAt({ zoneOf }: SlowCalendar, minute: number): Temporal.PlainDate {
  const utc = localTime(minute, 'UTC').toPlainDate();
  for (let ahead = 2; ahead > -4; ahead--) {
    const date = utc.add({ days: ahead });
    const midnight = date.toZonedDateTime({ timeZone: zoneOf(date), plainTime: '00:00' });
    if (midnight.epochMilliseconds <= minute * 60_000) return date;
  }
  throw new Error('An instant belongs to some date.');
}

const localTime = (minute: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone);
