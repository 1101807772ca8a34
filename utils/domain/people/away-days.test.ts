import { expect, test } from 'vitest';
import { awayChoices, dayBack } from './away-days';

test.each([
  ['2026-11-29', '2026-11-30', null],
  ['2026-11-30', '2026-12-01', '2026-12-07'],
  ['2026-12-04', '2026-12-05', '2026-12-07'],
  ['2026-12-31', '2027-01-01', '2027-01-04'],
])('on %s', (today, tomorrow, monday) => {
  expect(awayChoices(today)).toEqual({ tomorrow, monday });
});

test('the day back is the one after the last', () => {
  expect(dayBack('2026-12-31')).toBe('2027-01-01');
});
