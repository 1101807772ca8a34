import { type TypedDay, type TypedParts, typedParts } from './read-typed';

/** What a place is in: a zone, several that it could be, or none that is known. */
export type PlaceZone = { readonly zone: string } | { readonly several: readonly string[] } | null;

/** Where and when something is typed. */
export interface TypedContext {
  /** Epoch ms, a whole minute. */
  readonly now: number;
  /** The reader's zone. */
  readonly zone: string;
  readonly zoneOf: (place: string) => PlaceZone;
}

/** Why a time can't be meant: each is a sentence. */
export type TypedRefusal =
  | { readonly why: 'clock' | 'date' | 'slash' | 'far' }
  /** The clock skips it on that night. */
  | { readonly why: 'skipped' }
  | { readonly why: 'place'; readonly place: string }
  | { readonly why: 'several'; readonly place: string; readonly zones: readonly string[] };

/** An instant, epoch ms, with the zone that was named; or why there is none. */
export type TypedMoment =
  | { readonly ok: true; readonly at: number; readonly zone: string | null }
  | ({ readonly ok: false } & TypedRefusal);

const minute = 60_000;
const farthest = 370 * 1440 * minute;

/**
 * Reads a time as people type it, in English, German, Spanish, Japanese or Arabic: `Thu 15:30 in Tokyo`, `tomorrow 9`, `in 3
 * hours`. A time without a day is the next such time, a weekday the next such day; both by the clock of the place that
 * was named. Null where it is no time.
 */
export function readTypedMoment(typed: string, { now, zone, zoneOf }: TypedContext): TypedMoment | null {
  const parts = typedParts(typed);
  if (parts === null) return null;
  const { place } = parts;
  const found = place === null ? { zone } : zoneOf(place.text);
  // Other words behind a number are a search.
  if (found === null) return place?.isSaid ? { ok: false, why: 'place', place: place.text } : null;
  if ('several' in found)
    return { ok: false, why: 'several', place: place?.text ?? '', zones: found.several };
  if (parts.hasSlash) return { ok: false, why: 'slash' };
  if (parts.clock === 'wrong') return { ok: false, why: 'clock' };
  const at = instantOf(parts, parts.clock, now, found.zone);
  if (typeof at === 'string') return { ok: false, why: at };
  if (Math.abs(at - now) > farthest) return { ok: false, why: 'far' };
  return { ok: true, at, zone: place === null ? null : found.zone };
}

function instantOf(
  { day, later, isNow }: TypedParts,
  clock: number | null,
  now: number,
  zone: string,
): number | 'date' | 'skipped' {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  if (isNow && clock === null) return now;
  if (later !== null && (later < 1440 || later % 1440 !== 0)) return now + later * minute;
  const today = here.toPlainDate().add({ days: (later ?? 0) / 1440 });
  const date = dateOf(day, today);
  if (date === null) return 'date';
  const time =
    clock === null
      ? here.toPlainTime()
      : Temporal.PlainTime.from({ hour: Math.floor(clock / 60), minute: clock % 60 });
  const on = (of: Temporal.PlainDate) => at(of.toPlainDateTime(time), zone, clock === null);
  const first = on(date);
  if (first === 'skipped' || later !== null || first >= now) return first;
  // Already over: the next one is meant, but for a day that was named.
  if (day === null) return on(date.add({ days: 1 }));
  return day.by === 'weekday' ? on(date.add({ days: 7 })) : first;
}

/** Null where no calendar has it. */
function dateOf(day: TypedDay | null, today: Temporal.PlainDate): Temporal.PlainDate | null {
  if (day === null) return today;
  if (day.by === 'days') return today.add({ days: day.days });
  if (day.by === 'weekday') {
    const ahead = (day.weekday - today.dayOfWeek + 7) % 7;
    return today.add({ days: ahead === 0 && day.isNext ? 7 : ahead });
  }
  const { year, month, day: of } = day;
  try {
    const date = (on: number) =>
      Temporal.PlainDate.from({ year: on, month, day: of }, { overflow: 'reject' });
    if (year !== null) return date(year);
    const thisYear = date(today.year);
    return Temporal.PlainDate.compare(thisYear, today) < 0 ? date(today.year + 1) : thisYear;
  } catch {
    return null;
  }
}

function at(local: Temporal.PlainDateTime, zone: string, isLoose: boolean): number | 'skipped' {
  try {
    const disambiguation = isLoose ? 'compatible' : 'earlier';
    const found = local.toZonedDateTime(zone, { disambiguation });
    // A time that the clock skips comes out as another one.
    if (!isLoose && !found.toPlainDateTime().equals(local)) return 'skipped';
    return found.epochMilliseconds;
  } catch {
    return 'skipped';
  }
}
