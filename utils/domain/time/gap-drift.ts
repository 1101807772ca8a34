const day = 86_400_000;
/** What is over sooner is only two clocks that change in the same night, one after the other. */
const shortest = day;
/** A difference that holds longer is no exception that one waits for the end of. */
const longest = 100 * day;

/** A time in which two zones are as far apart as they are not now. */
export interface GapDrift {
  /** Epoch ms of the change of a clock with which it begins. */
  readonly from: number;
  /** Of the one with which it ends; null where that is not within a hundred days. */
  readonly to: number | null;
  /** Minutes by which clocks in the first zone are ahead of the second's meanwhile. */
  readonly minutes: number;
}

/**
 * When the difference of two zones changes next, looking `within` ms ahead of `now` (epoch ms); null where it does not.
 * Whatever moves the clocks counts: half an hour of Lord Howe, Morocco's Ramadan, halves of the year that are opposite.
 */
export function gapDrift(zone: string, other: string, now: number, within: number): GapDrift | null {
  const end = now + within + longest;
  const changes = [...new Set([...changesOf(zone, now, end), ...changesOf(other, now, end)])].sort(
    (a, b) => a - b,
  );
  const apart = (at: number) => offsetMinutes(zone, at) - offsetMinutes(other, at);
  const lasting = changes.filter((at, index) => (changes[index + 1] ?? end) - at >= shortest);
  const from = lasting.find((at) => apart(at) !== apart(now));
  if (from === undefined || from > now + within) return null;
  const minutes = apart(from);
  const to = lasting.find((at) => at > from && apart(at) !== minutes);
  return { from, to: to === undefined || to - from > longest ? null : to, minutes };
}

/** Instants between `from` and `end` at which a zone's offset changes, in order. */
function changesOf(zone: string, from: number, end: number): readonly number[] {
  const found: number[] = [];
  let at = inZone(zone, from).getTimeZoneTransition('next');
  while (at !== null && at.epochMilliseconds < end) {
    found.push(at.epochMilliseconds);
    at = at.getTimeZoneTransition('next');
  }
  return found;
}

const inZone = (zone: string, at: number) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

const offsetMinutes = (zone: string, at: number) => inZone(zone, at).offsetNanoseconds / 60_000_000_000;
