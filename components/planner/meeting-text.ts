import type { OwnReader } from '@/components/ui/reader';
import type { PlannedSlot } from '@/utils/domain/planner/planner.types';
import { availabilityAt } from '@/utils/domain/time/availability';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { clockText, dateText } from '@/utils/domain/time/words';
import type { Guest } from './plan-for';

/** The zone that one of those asked lives by at an instant, epoch ms. */
export function zoneThen({ person, compiled }: Guest, at: number): string {
  const there = availabilityAt(compiled, at);
  return there === 'beyond' ? person.zone : there.zone;
}

/** A slot in everyone's own time, a line each, and in UTC: to be pasted wherever they are asked. */
export function meetingText(
  guests: readonly Guest[],
  { from, to }: Pick<PlannedSlot, 'from' | 'to'>,
  { display, say }: OwnReader,
): string {
  const lineOf = (name: string, zone: string) =>
    say('planner.copy-line', {
      name,
      date: dateText(from, zone, display),
      from: clockText(from, zone, display),
      to: clockText(to, zone, display),
      zone: shownZone(zone),
    });
  const lines = guests.map((guest) => lineOf(guest.person.name, zoneThen(guest, from)));
  const clocks = { from: clockText(from, 'UTC', display), to: clockText(to, 'UTC', display) };
  return [...lines, say('planner.copy-utc', { date: dateText(from, 'UTC', display), ...clocks })].join('\n');
}
