import type { OwnReader } from '@/components/ui/reader';
import { askOf } from '@/utils/domain/planner/ask';
import type { PlannedSlot, SlotForPerson } from '@/utils/domain/planner/planner.types';
import { type Availability, type AvailabilityState, availabilityAt } from '@/utils/domain/time/availability';
import { clockText, dateText, durationText, stateWord, weekdayText } from '@/utils/domain/time/words';
import type { Guest } from './plan-for';

type Span = Pick<PlannedSlot, 'from' | 'to'>;

/** `Thu 3 Dec, 15:30–16:15` on the reader's clock. */
export function slotText({ from, to }: Span, { zone, display, say }: OwnReader): string {
  return say('planner.slot', {
    date: dateText(from, zone, display),
    from: clockText(from, zone, display),
    to: clockText(to, zone, display),
  });
}

/** A slot for one person, in words. */
export interface GuestWords {
  /** `20:00–20:45`, `Fri 00:30–01:15` where their date is another; on their clock. */
  readonly time: string;
  /** `in working hours`, `30 min after work`. */
  readonly reason: string;
  readonly state: AvailabilityState;
}

/** What a slot is for one of those who are asked, on their own clock. */
export function guestWords(guest: Guest, part: SlotForPerson, slot: Span, reader: OwnReader): GuestWords {
  const { display, say, zone: own } = reader;
  const there = availabilityAt(guest.compiled, slot.from);
  const zone = there === 'beyond' ? guest.person.zone : there.zone;
  const clocks = { from: clockText(slot.from, zone, display), to: clockText(slot.to, zone, display) };
  const isOtherDay = dateText(slot.from, zone, display) !== dateText(slot.from, own, display);
  const time = isOtherDay
    ? say('planner.on-day', { day: weekdayText(slot.from, zone, display), ...clocks })
    : say('planner.clocks', clocks);
  const ask = askOf(guest.compiled, part, slot);
  const length = durationText(part.outside, say);
  if (ask === 'inside') return { time, reason: say('time.working'), state: 'working' };
  if (ask === 'off') return { time, ...offWords(there, reader) };
  return {
    time,
    reason: say('planner.outside', { ask: ask === 'night' ? 'other' : ask, length }),
    state: 'after-hours',
  };
}

function offWords(there: Availability | 'beyond', { say }: OwnReader): Pick<GuestWords, 'reason' | 'state'> {
  if (there === 'beyond' || there.state !== 'away')
    return { reason: stateWord('day-off', say), state: 'day-off' };
  const { reason, isHoliday = false } = there;
  return { reason: reason || stateWord(isHoliday ? 'holiday' : 'away', say), state: 'away' };
}
