import { minutesPerDay, msPerMinute } from '../time/plain-date.ts';
import { offsetAtMinute, readOffsets } from '../time/zone-offsets.ts';
import type { PlannedSlot, SlotKind } from './planner.types';

const quarter = 15;
/** From what asks nothing of anybody to what asks most. */
const byWeight = ['inside', 'edge', 'after', 'off', 'night'] as const satisfies readonly SlotKind[];

/** Starts that are of one kind, in minutes of the day on the reader's clock; `to` is not included. */
export interface GridBar {
  readonly from: number;
  readonly to: number;
  /** Of all people the kind that weighs most. */
  readonly kind: SlotKind;
  /** Whether the clock shows these minutes a second time, as it was put back. */
  readonly isAgain: boolean;
}

/** One date of the reader's clock. */
export interface GridDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly bars: readonly GridBar[];
  /** Epoch ms of the slots, in the order of time. */
  readonly starts: readonly number[];
}

/** Minute of the day and date of an instant (epoch ms) on the reader's clock. */
export interface GridPlace {
  readonly day: number;
  readonly minute: number;
}

/** Lays slots out by date and time of day. A night in which the clock changes has the quarters that it has. */
export function slotGrid(slots: readonly PlannedSlot[], readerZone: string): readonly GridDay[] {
  const placeOf = gridPlaces(slots, readerZone);
  const days: {
    day: number;
    bars: { -readonly [Name in keyof GridBar]: GridBar[Name] }[];
    starts: number[];
  }[] = [];
  let latest = -1;
  for (const { from, people } of slots.toSorted((one, other) => one.from - other.from)) {
    const { day, minute } = placeOf(from);
    let row = days.at(-1);
    if (row?.day !== day) {
      row = { day, bars: [], starts: [] };
      days.push(row);
      latest = -1;
    }
    const kind = byWeight[Math.max(0, ...people.map((part) => byWeight.indexOf(part.kind)))] ?? 'inside';
    const isAgain = minute <= latest;
    const bar = row.bars.at(-1);
    const goesOn = bar?.to === minute && bar.kind === kind && bar.isAgain === isAgain;
    if (goesOn) bar.to = minute + quarter;
    else row.bars.push({ from: minute, to: minute + quarter, kind, isAgain });
    row.starts.push(from);
    latest = Math.max(latest, minute);
  }
  return days;
}

/** Where on the reader's clock instants (epoch ms) are, for all between the first and the last of these slots. */
export function gridPlaces(
  slots: readonly Pick<PlannedSlot, 'from' | 'to'>[],
  readerZone: string,
): (at: number) => GridPlace {
  const first = slots.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const last = slots.reduce((most, { to }) => Math.max(most, to), 0);
  if (last === 0) return () => ({ day: 0, minute: 0 });
  const table = readOffsets(readerZone, first / msPerMinute, last / msPerMinute);
  return (at) => {
    const local = at / msPerMinute + offsetAtMinute(table, at / msPerMinute);
    const day = Math.floor(local / minutesPerDay);
    return { day, minute: local - day * minutesPerDay };
  };
}
