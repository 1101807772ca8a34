import { availabilityAt } from '@/utils/domain/time/availability';
import { compileFor } from '@/utils/domain/time/calendar';
import type { Calendar } from '@/utils/domain/time/calendar.types';

/** Minutes of the slider's step, and of the day it goes through. */
export const step = 30;
export const dayLength = 24 * 60;

/** The next Friday in `zone`, today included; `now` in epoch ms. On a Friday some of the sample team have a day off. */
export function nextFriday(now: number, zone: string): Temporal.PlainDate {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  return today.add({ days: (5 - today.dayOfWeek + 7) % 7 });
}

/** Epoch ms of the minute of that day in `zone`. */
export function momentOf(day: Temporal.PlainDate, minutes: number, zone: string): number {
  return day.toZonedDateTime({ timeZone: zone }).add({ minutes }).epochMilliseconds;
}

/**
 * Where the slider begins, in minutes since midnight: the reader's own time of day or the next one at which this person
 * works, so that the first picture says something good.
 */
export function firstTime(day: Temporal.PlainDate, now: number, zone: string, person: Calendar): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const own = Math.floor((hour * 60 + minute) / step) * step;
  const calendar = compileFor(person, momentOf(day, 0, zone));
  const works = (minutes: number) => {
    const found = availabilityAt(calendar, momentOf(day, minutes, zone));
    return found !== 'beyond' && found.state === 'working';
  };
  const times = Array.from({ length: dayLength / step }, (_, index) => (own + index * step) % dayLength);
  return times.find(works) ?? own;
}
