import type { Holiday } from '@/utils/domain/time/calendar.types';
import type { HolidayForm } from '../person-form';

const keyOf = ({ date, name }: HolidayForm) => `${date} ${name}`;

/**
 * The holidays of a form that is not saved, once `kept` came in place of `stored`: what was typed in the form stays, and
 * what was taken out or changed there does not come back.
 */
export function keepTyped(
  typed: readonly HolidayForm[],
  stored: readonly Holiday[],
  kept: readonly Holiday[],
): readonly HolidayForm[] {
  const before = new Set(stored.map(keyOf));
  const now = new Set(typed.map(keyOf));
  const own = typed.filter((one) => !before.has(keyOf(one)));
  const ownDates = new Set(own.map(({ date }) => date));
  const isLeft = (one: Holiday) => before.has(keyOf(one)) && !now.has(keyOf(one));
  return [...kept.filter((one) => !isLeft(one) && !ownDates.has(one.date)), ...own];
}
