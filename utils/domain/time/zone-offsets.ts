import { msPerMinute } from './plain-date.ts';

/** Before every minute that a calendar can hold, and still a small integer. */
const longAgo = -(2 ** 30);

/** The offsets of one zone over a stretch of time. Plain numbers, so that they cross to a page as they are. */
export interface ZoneOffsets {
  readonly zone: string;
  /** Epoch minute from which the offset at the same index holds; the first lies before everything. */
  readonly from: readonly number[];
  /** Minutes east of UTC. */
  readonly offset: readonly number[];
}

/** Reads a zone's offsets between two epoch minutes. Throws a RangeError where the engine does not know the zone. */
export function readOffsets(zone: string, first: number, last: number): ZoneOffsets {
  const from = [longAgo];
  let at = Temporal.Instant.fromEpochMilliseconds(first * msPerMinute).toZonedDateTimeISO(zone);
  const offset = [offsetOf(at)];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null) break;
    const minute = Math.round(next.epochMilliseconds / msPerMinute);
    if (minute > last) break;
    from.push(minute);
    offset.push(offsetOf(next));
    at = next;
  }
  return { zone, from, offset };
}

/** The index of the offset that holds at an epoch minute. */
export function offsetIndexAt(table: ZoneOffsets, minute: number): number {
  const { from } = table;
  let index = from.length - 1;
  while (index > 0 && (from[index] as number) > minute) index--;
  return index;
}

/** Minutes east of UTC at an epoch minute. */
export function offsetAtMinute(table: ZoneOffsets, minute: number): number {
  return table.offset[offsetIndexAt(table, minute)] as number;
}

/**
 * The first local minute at which the offset at `index` is no longer the one to use. Temporal's `compatible`
 * rule keeps the earlier offset through a fold and through a gap, so it is the later of both local times of
 * the change. Infinity for the last offset.
 */
export function localEndOf(table: ZoneOffsets, index: number): number {
  const change = table.from[index + 1];
  if (change === undefined) return Number.POSITIVE_INFINITY;
  const before = table.offset[index] as number;
  const after = table.offset[index + 1] as number;
  return change + (before > after ? before : after);
}

/** The index of the offset by which a local minute becomes an instant. */
export function localIndexAt(table: ZoneOffsets, local: number): number {
  const last = table.from.length - 1;
  let index = 0;
  while (index < last && local >= localEndOf(table, index)) index++;
  return index;
}

/**
 * The epoch minute of a local minute (day number x 1440 + minutes of the wall clock), by the `compatible`
 * rule of Temporal: in a gap the time moves forward by its length, in a fold the earlier instant is meant.
 */
export function instantOf(table: ZoneOffsets, local: number): number {
  return local - (table.offset[localIndexAt(table, local)] as number);
}

function offsetOf(at: Temporal.ZonedDateTime): number {
  return Math.round(at.offsetNanoseconds / 60_000_000_000);
}
