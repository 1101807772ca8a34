import type { PlanCase } from '@/utils/domain/planner/planner.types';
import { gapDrift } from '@/utils/domain/time/gap-drift';
import { type Display, dateText, minutesAhead } from '@/utils/domain/time/words';
import type { Guest } from './plan-for';

const day = 86_400_000;

/** People whose difference to the reader changes alike. */
export interface GapGroup {
  readonly names: readonly string[];
  /** Dates in words; `to` null where the difference stays. */
  readonly from: string;
  readonly to: string | null;
  /** Minutes by which their clocks are ahead, then and now. */
  readonly minutes: number;
  readonly before: number;
}

/** Whose clock will be as far from the reader's as it is not now, within the range that is planned. A journey changes more than a clock does: then nothing is said. */
export function gapsWith(
  guests: readonly Guest[],
  { from, days }: Pick<PlanCase, 'from' | 'days'>,
  zone: string,
  now: number,
  display: Display,
): readonly GapGroup[] {
  const groups = new Map<string, GapGroup & { names: string[] }>();
  for (const { person } of guests) {
    if (person.isMe || person.zone === zone) continue;
    const drift = gapDrift(person.zone, zone, now, from - now + days * day);
    if (drift === null) continue;
    const [first, last] = [now, drift.to ?? drift.from].map((at) =>
      Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(person.zone).toPlainDate().toString(),
    ) as [string, string];
    if (person.travel?.some((one) => one.from <= last && one.to >= first)) continue;
    const before = minutesAhead(now, person.zone, zone);
    const key = [drift.from, drift.to, drift.minutes, before].join();
    const known = groups.get(key);
    if (known !== undefined) known.names.push(person.name);
    else
      groups.set(key, {
        names: [person.name],
        from: dateText(drift.from, zone, display),
        to: drift.to === null ? null : dateText(drift.to, zone, display),
        ...{ minutes: drift.minutes, before },
      });
  }
  return [...groups.values()];
}
