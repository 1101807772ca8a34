import { byPeople } from './populous-zones.ts';

/** A winter and a summer instant (of 2026): a zone is found by either of its offsets. */
const sampled = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

/** Minutes east of UTC in `GMT+5:30`, `UTC-3`, `+0545` or `+05:45`; null for any other text. */
export function offsetMinutesIn(text: string): number | null {
  const match = /^(?:gmt|utc|etc\/gmt)?\s*([+\-−])\s*(\d{1,2})(?::?(\d{2}))?$/iu.exec(text.trim());
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  const east = match[1] === '+';
  // The ids Etc/GMT+5 count west of Greenwich.
  const turned = /^etc/i.test(text.trim());
  return east !== turned ? minutes : -minutes;
}

/**
 * The zones that have this offset in winter or in summer, where more people are online first. The first four have it
 * as their standard time; then come by turns those that have it in summer and further ones of the first kind.
 */
export function zonesAtOffset(zones: readonly string[], minutes: number): readonly string[] {
  const standard: string[] = [];
  const inSummer: string[] = [];
  for (const zone of zones) {
    const offsets = sampled.map((at) => offsetOf(zone, at));
    if (Math.min(...offsets) === minutes) standard.push(zone);
    else if (offsets.includes(minutes)) inSummer.push(zone);
  }
  const ranked = [
    ...standard.sort(byPeople).map((zone, index) => ({ zone, rank: index })),
    ...inSummer.sort(byPeople).map((zone, index) => ({ zone, rank: 3.5 + 2 * index })),
  ];
  return ranked.sort((a, b) => a.rank - b.rank).map(({ zone }) => zone);
}

/** The zones whose clocks show at `now` (epoch ms) what this offset shows, in minutes, a day more or less; most people first. */
export function zonesOnClock(zones: readonly string[], minutes: number, now: number): readonly string[] {
  const isSame = (zone: string) => (offsetOf(zone, now) - minutes) % 1440 === 0;
  return zones.filter(isSame).toSorted(byPeople);
}

function offsetOf(zone: string, at: number): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 6e10;
}
