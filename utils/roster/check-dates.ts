import type { HolidayForm, TimeOffForm, TravelForm } from './person-form';
import { short } from './text/address-text';
import { isPlainDate, isPlainDateTime } from './text/plain-date';

type Tell = (field: string, what: string) => void;

const dateHint = 'write it like 2026-12-24';

/** Both ends dates, or both date-times; the end not before the start. */
export function checkTimeOff(entries: readonly TimeOffForm[], tell: Tell): void {
  entries.forEach(({ from, to, label }, index) => {
    const field = `timeOff.${index}`;
    const wholeDays = isPlainDate(from) && isPlainDate(to);
    const withTimes = isPlainDateTime(from) && isPlainDateTime(to);
    if (label.length > 200) tell(field, 'A label has at most 200 characters; please shorten it.');
    if (wholeDays || withTimes) {
      if (to < from) tell(field, 'The time off ends before it begins; swap the two ends.');
      else if (withTimes && to === from) tell(field, 'The time off begins and ends in the same minute.');
    } else if ([from, to].every((end) => isPlainDate(end) || isPlainDateTime(end))) {
      tell(field, 'Give a time at both ends of the time off, or at neither.');
    } else tell(field, notDate([from, to].find((end) => !isPlainDate(end) && !isPlainDateTime(end)) ?? ''));
  });
}

export function checkHolidays(entries: readonly HolidayForm[], tell: Tell): void {
  entries.forEach(({ date, name }, index) => {
    if (!isPlainDate(date)) tell(`holidays.${index}`, notDate(date));
    if (name.length > 200) tell(`holidays.${index}`, 'A name has at most 200 characters; please shorten it.');
  });
}

/** Dates in order, and no date on two journeys. */
export function checkTravel(entries: readonly TravelForm[], tell: Tell): void {
  entries.forEach(({ from, to }, index) => {
    const wrong = [from, to].find((end) => !isPlainDate(end));
    const other = entries.findIndex((one, at) => at < index && one.from <= to && from <= one.to);
    const field = `travel.${index}`;
    if (wrong !== undefined) tell(field, notDate(wrong));
    else if (to < from) tell(field, 'The journey ends before it begins; swap the two dates.');
    else if (other >= 0) {
      tell(field, `These dates overlap journey ${other + 1}; nobody is in two zones on one date.`);
    }
  });
}

function notDate(text: string): string {
  return text.trim() === ''
    ? `The date is missing; ${dateHint}.`
    : `“${short(text)}” is not a date; ${dateHint}.`;
}
