import { describe, expect, test } from 'vitest';
import { findHolidays, holidayCountries, partsOfPlace } from './find-holidays';
import { comingYears, type HolidayPlace } from './holiday-place';

const year = (at: number) => ({ from: `${at}-01-01`, until: `${at}-12-31` });
const at = (country: string, state: string | null = null): HolidayPlace => ({ country, state, region: null });
const named = (place: HolidayPlace, name: string, range = year(2027), language = 'en') =>
  findHolidays(place, range, language)
    .days.filter((day) => day.name === name)
    .map(({ date }) => date);

describe('whole days', () => {
  test.each([
    ['the same date each year', at('DE'), 'National Holiday', ['2027-10-03']],
    ['by Easter', at('DE'), 'Good Friday', ['2027-03-26']],
    ['of a state alone', at('DE', 'BY'), 'Corpus Christi', ['2027-05-27']],
    ['by the weekday', at('US'), 'Thanksgiving Day', ['2027-11-25']],
    ['over a change of the clocks, 23 hours', at('DE'), 'Easter Sunday', ['2027-03-28']],
    ['of several days', at('EG'), 'End of Ramadan (Eid al-Fitr)', ['2027-03-09', '2027-03-10', '2027-03-11']],
  ])('%s', (_, place, name, dates) => {
    expect(named(place, name)).toEqual(dates);
  });

  test('a day in lieu is a day of its own', () => {
    const { days } = findHolidays(at('US'), year(2027), 'en');
    const fourth = days.filter(({ date }) => date.startsWith('2027-07'));
    expect(fourth.map(({ date, kind }) => [date, kind])).toEqual([
      ['2027-07-04', 'public'],
      ['2027-07-05', 'public'],
    ]);
    expect(new Set(fourth.map(({ key }) => key)).size).toBe(2);
  });

  test('no day is there twice, and all are in the range and in order', () => {
    const range = comingYears('2026-11-29');
    expect(range).toEqual({ from: '2026-11-29', until: '2028-12-31' });
    const { days } = findHolidays(at('US'), range, 'en');
    const keys = days.map(({ date, key }) => `${date} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.toSorted((one, other) => (one.slice(0, 10) < other.slice(0, 10) ? -1 : 1))).toEqual(keys);
    expect([days[0]?.date, days.at(-1)?.date]).toEqual(['2026-12-24', '2028-12-31']);
  });

  test('a key is the same in the next year and in another language', () => {
    const keyOf = (name: string, when: number, language: string) =>
      findHolidays(at('DE'), year(when), language).days.find((day) => day.name === name)?.key;
    expect(keyOf('Karfreitag', 2028, 'de')).toBe(keyOf('Good Friday', 2027, 'en'));
  });
});

test('names are in the reader’s language, else in English', () => {
  const first = (country: string, language: string) =>
    findHolidays(at(country), { from: '2027-04-22', until: '2027-04-22' }, language).days.map(
      ({ name }) => name,
    );
  expect(named(at('DE'), 'Karfreitag', year(2027), 'de')).toEqual(['2027-03-26']);
  expect(first('IL', 'de')).toEqual(['Passover (Pesach)']);
});

describe('what a whole day cannot say is told', () => {
  test.each([
    ['from 14:00', at('DE'), '2027-12-24', '14:00', '24:00'],
    ['from noon, and public', at('GT'), '2027-12-31', '12:00', '24:00'],
    ['until 14:00', at('BR'), '2027-02-10', '00:00', '14:00'],
  ])('%s', (_, place, date, from, to) => {
    const { days, parts } = findHolidays(place, year(2027), 'en');
    expect(parts.filter((part) => part.date === date)).toEqual([expect.objectContaining({ from, to })]);
    expect(days.filter((day) => day.date === date)).toEqual([]);
  });

  test('the evening before, and the moon', () => {
    const of = (country: string, name: string) =>
      findHolidays(at(country), year(2027), 'en').days.find((day) => day.name === name)?.doubt;
    expect(of('IL', 'Day of Atonement (Yom Kippur)')).toBe('evening');
    expect(of('EG', 'Islamic New Year')).toBe('moon');
    expect(of('EG', 'Christmas Day')).toBeNull();
    expect(of('DE', 'Good Friday')).toBeNull();
  });
});

test('countries, states and regions', () => {
  expect(holidayCountries()).toContain('IN');
  expect(partsOfPlace('DE', null, 'de').map(({ code }) => code)).toContain('BY');
  expect(partsOfPlace('DE', 'BY', 'de').map(({ code }) => code)).toContain('A');
  expect(partsOfPlace('JP', null, 'en')).toEqual([]);
  expect(partsOfPlace('DE', 'HH', 'en')).toEqual([]);
});
