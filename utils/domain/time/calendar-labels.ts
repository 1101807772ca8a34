import type { Calendar } from './calendar.types';

/** The calendar as a page may know it: why somebody is on leave is not the page's to know. Holidays keep their names. */
export function withoutLabels({ zone, week, timeOff, holidays, travel }: Calendar): Calendar {
  return { zone, week, timeOff: timeOff?.map(({ from, to }) => ({ from, to, label: '' })), holidays, travel };
}

/** The calendar as it may go into a bug report: every label and name as a number, the same one for the same words. */
export function withCodes(calendar: Calendar): Calendar {
  const codes = new Map<string, string>();
  const code = (kind: string, words: string) => {
    const known = codes.get(`${kind} ${words}`) ?? `${kind}-${codes.size + 1}`;
    codes.set(`${kind} ${words}`, known);
    return known;
  };
  const { zone, week, timeOff, holidays, travel } = calendar;
  return {
    zone,
    week,
    timeOff: timeOff?.map(({ from, to, label }) => ({ from, to, label: code('leave', label) })),
    holidays: holidays?.map((holiday) => ({ ...holiday, name: code('holiday', holiday.name) })),
    travel,
  };
}
