import { afterEach, expect, test } from 'vitest';
import { plainFormat, plainTags, writePlainly } from './plain-times';
import { clockText, type Display, dateText, formatters, weekdayText } from './words';

const minute = 60_000;
const day = 86_400_000;
// Every date of two years, a leap year among them, and every minute of a day; before 1970, too.
const dates = Array.from({ length: 731 }, (_, at) => Date.UTC(2027, 0, 1) + at * day + 17 * minute);
const minutes = Array.from({ length: 1440 }, (_, at) => Date.UTC(2026, 10, 30) + at * minute);
const instants = [...dates, ...minutes, ...dates.map((at) => at - 30_000 * day)];
const cycles = ['auto', 'h23', 'h12'] as const;

afterEach(() => formatters.clear());

const said = (display: Display, tag: string | null) =>
  instants.map((at) =>
    [clockText, weekdayText, dateText].map((text) => text(at, 'UTC', { ...display, locale: tag })).join(' '),
  );

test.each(plainTags)('clock, weekday and date in %s are those of Intl', (tag) => {
  for (const hourCycle of cycles) {
    const display = { hourCycle, locale: tag };
    const byIntl = said(display, tag);
    formatters.clear();
    writePlainly(display, 'xx');
    expect(formatters.size).toBeGreaterThan(2);
    expect(said(display, tag)).toEqual(byIntl);
    formatters.clear();
  }
});

test('where none is chosen the browser’s language is written', () => {
  writePlainly({ hourCycle: 'auto', locale: null }, 'ja');
  expect(dateText(Date.UTC(2026, 11, 13), 'UTC', { hourCycle: 'auto', locale: null })).toBe('12月13日(日)');
});

test('what only Intl knows is left to it: other languages, their regions, and AM where nobody counts so', () => {
  for (const tag of ['ar', 'es-MX', 'de-AT', 'en-AU', 'fr', 'toString', '']) {
    expect(plainFormat('clock', tag, 'auto'), tag).toBeNull();
  }
  expect(plainFormat('clock', 'de', 'h12')).toBeNull();
  writePlainly({ hourCycle: 'h12', locale: 'de' }, 'en-US');
  expect([...formatters.keys()]).not.toContain('clock h12 de');
});

test('a formatter that is there already stays', () => {
  formatters.set('clock auto de', { format: () => 'as before' });
  writePlainly({ hourCycle: 'auto', locale: 'de' }, 'en-US');
  expect(clockText(0, 'UTC', { hourCycle: 'auto', locale: 'de' })).toBe('as before');
});
