import type { Calendar } from '../time/calendar.types';
import type { PlanCase } from './planner.types';

/**
 * A case as one line for `npm run -s plan`. It says when people work and no more: no name, place or address, and neither
 * what a time off nor what a holiday is called.
 */
export function caseText({ people, minutes, from, days, readerZone, weights }: PlanCase): string {
  return JSON.stringify({
    people: people.map(({ calendar, isRequired }) => ({
      ...bareCalendar(calendar),
      ...(isRequired ? { required: true } : {}),
    })),
    ...{ minutes, from: new Date(from).toISOString(), days, readerZone, weights },
    shares: people.map(({ share }) => share),
  });
}

function bareCalendar({ zone, week, timeOff = [], holidays = [], travel = [] }: Calendar): Calendar {
  return {
    zone,
    week,
    timeOff: timeOff.map(({ from, to }) => ({ from, to, label: '' })),
    holidays: holidays.map(({ date }) => ({ date, name: '' })),
    travel: travel.map((one) => ({ from: one.from, to: one.to, zone: one.zone })),
  };
}
