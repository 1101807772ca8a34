import type { GridBar } from '@/utils/domain/planner/slot-grid';
import { availabilityAt } from '@/utils/domain/time/availability';
import type { Guest } from './plan-for';

const quarter = 15 * 60_000;

/** When one of those asked works on a date of the reader's clock, as bars; the rest of a date that is off is low. */
export function guestBars({ compiled }: Guest, date: Temporal.PlainDate, zone: string): readonly GridBar[] {
  const begin = date.toZonedDateTime(zone);
  const [from, to] = [begin, begin.add({ days: 1 })].map(({ epochMilliseconds }) => epochMilliseconds);
  const bars: { -readonly [Name in keyof GridBar]: GridBar[Name] }[] = [];
  let latest = -1;
  for (let at = from ?? 0; at < (to ?? 0); at += quarter) {
    const there = availabilityAt(compiled, at);
    const clock = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    const minute = clock.hour * 60 + clock.minute;
    const isAgain = minute <= latest;
    latest = Math.max(latest, minute);
    if (there === 'beyond' || there.state === 'after-hours') continue;
    const kind = there.state === 'working' ? 'inside' : 'off';
    const bar = bars.at(-1);
    if (bar?.to === minute && bar.kind === kind && bar.isAgain === isAgain) bar.to = minute + 15;
    else bars.push({ from: minute, to: minute + 15, kind, isAgain });
  }
  return bars;
}
