import { expect, test } from 'vitest';
import type { Holiday } from '@/utils/domain/time/calendar.types';
import type { FoundHoliday, HolidayPlace } from './holiday-place';
import type { HolidaySet } from './holiday-set';
import { keepHolidays as keepKnown, knownHolidays, type Offer, type OfferedDay } from './keep-holidays';

const germany: HolidayPlace = { country: 'DE', state: null, region: null };
const austria: HolidayPlace = { country: 'AT', state: null, region: null };
const day = (date: string, key: string, name: string, more: Partial<OfferedDay> = {}): OfferedDay => ({
  ...({ date, key, name, kind: 'public', doubt: null } satisfies FoundHoliday),
  edit: null,
  ...more,
});
const of2027 = [
  day('2027-01-01', 'ny', 'New Year'),
  day('2027-05-01', 'labour', 'Labour Day'),
  day('2027-12-31', 'eve', 'New Year’s Eve', { kind: 'bank' }),
];
const of2028 = of2027.map((one) => ({ ...one, date: one.date.replace('2027', '2028') }));
const offer = (days: readonly OfferedDay[], place = germany, added: readonly Holiday[] = []) => ({
  place,
  called: [],
  days,
  added,
  until: '2028-12-31',
});
const today = '2026-11-29';
const list = (holidays: readonly Holiday[]) => holidays.map(({ date, name }) => `${date} ${name}`);
const keepHolidays = (
  person: string,
  { holidays, set }: { holidays: readonly Holiday[]; set: HolidaySet | null },
  offered: Offer,
  now: string,
) => keepKnown(person, knownHolidays(holidays, set), offered, now);
const nothing: { holidays: Holiday[]; set: HolidaySet | null } = { holidays: [], set: null };

test('public days are kept, others are not', () => {
  const kept = keepHolidays('p', nothing, offer(of2027), today);
  expect(list(kept.holidays)).toEqual(['2027-01-01 New Year', '2027-05-01 Labour Day']);
  expect(kept.set.days.map(({ key }) => key)).toEqual(['ny', 'labour']);
});

test('edits in the preview: one out, one in, one renamed, one added', () => {
  const edited = [
    { ...day('2027-01-01', 'ny', 'New Year'), edit: { isOn: false, name: 'New Year' } },
    { ...day('2027-05-01', 'labour', 'Labour Day'), edit: { isOn: true, name: 'May Day' } },
    { ...day('2027-12-31', 'eve', 'Eve', { kind: 'bank' }), edit: { isOn: true, name: 'Eve' } },
  ];
  const kept = keepHolidays(
    'p',
    nothing,
    offer(edited, germany, [{ date: '2027-07-02', name: 'Our fair' }]),
    today,
  );
  expect(list(kept.holidays)).toEqual(['2027-05-01 May Day', '2027-07-02 Our fair', '2027-12-31 Eve']);
});

test('what the user made of them holds when it is computed again', () => {
  const first = keepHolidays('p', nothing, offer(of2027), today);
  // In the form: one taken out, one renamed, one of their own added.
  const edited = [
    { date: '2027-05-01', name: 'May Day' },
    { date: '2027-08-20', name: 'Our fair' },
  ];
  const again = keepHolidays('p', { holidays: edited, set: first.set }, offer([...of2027, ...of2028]), today);
  expect(list(again.holidays)).toEqual(['2027-05-01 May Day', '2027-08-20 Our fair', '2028-05-01 May Day']);
  const third = keepHolidays('p', again, offer([...of2027, ...of2028]), today);
  expect(third.holidays).toEqual(again.holidays);
  expect(third.set).toEqual(again.set);
});

test('who takes a day out and in again has it', () => {
  const first = keepHolidays('p', nothing, offer(of2027), today);
  const without = keepHolidays(
    'p',
    { holidays: first.holidays.slice(1), set: first.set },
    offer(of2027),
    today,
  );
  expect(list(without.holidays)).toEqual(['2027-05-01 Labour Day']);
  const back = of2027.map((one) =>
    one.key === 'ny' ? { ...one, edit: { isOn: true, name: one.name } } : one,
  );
  expect(list(keepHolidays('p', without, offer(back), today).holidays)[0]).toBe('2027-01-01 New Year');
});

test('a day that is in the list already is neither doubled nor renamed, and stays the user’s own', () => {
  const own = [{ date: '2027-01-01', name: 'Hogmanay' }];
  const kept = keepHolidays('p', { holidays: own, set: null }, offer(of2027), today);
  expect(list(kept.holidays)).toEqual(['2027-01-01 Hogmanay', '2027-05-01 Labour Day']);
  const moved = keepHolidays('p', kept, offer([day('2027-10-26', 'nat', 'National Day')], austria), today);
  expect(list(moved.holidays)).toEqual(['2027-01-01 Hogmanay', '2027-10-26 National Day']);
});

test('with another place the days to come of the former one go, past and renamed ones stay', () => {
  const first = keepHolidays(
    'p',
    nothing,
    offer([day('2026-11-01', 'all', 'All Saints'), ...of2027]),
    '2026-01-05',
  );
  const renamed = first.holidays.map((one) =>
    one.date === '2027-05-01' ? { ...one, name: 'May Day' } : one,
  );
  const moved = keepHolidays(
    'p',
    { holidays: renamed, set: first.set },
    offer([day('2027-10-26', 'nat', 'National Day')], austria),
    today,
  );
  expect(list(moved.holidays)).toEqual([
    '2026-11-01 All Saints',
    '2027-05-01 May Day',
    '2027-10-26 National Day',
  ]);
});

test('two days of one date are both kept and both known again', () => {
  const both = [day('2027-01-25', 'police', 'Police Day'), day('2027-01-25', 'rev', 'Revolution Day')];
  const first = keepHolidays('p', nothing, offer(both), today);
  expect(first.holidays).toHaveLength(2);
  const one = first.holidays.slice(1);
  const again = keepHolidays('p', { holidays: one, set: first.set }, offer(both), today);
  expect(list(again.holidays)).toEqual(['2027-01-25 Revolution Day']);
});
