import { expect, test } from 'vitest';
import { clockName, shortClockName } from '@/components/options/norms/norm-words';
import { clocks } from '@/utils/domain/norms/norms';
import { sayOf } from '../../kits/say-of';

const names = (language: Parameters<typeof sayOf>[0], amount: number) =>
  clocks.map((clock) => clockName(clock, sayOf(language), amount));

test.each([
  ['en', 1, ['hour (around the clock)', 'working hour', 'working day']],
  ['en', 2, ['hours (around the clock)', 'working hours', 'working days']],
  ['en', 1.5, ['hours (around the clock)', 'working hours', 'working days']],
  ['de', 1, ['Stunde (rund um die Uhr)', 'Arbeitsstunde', 'Arbeitstag']],
  ['de', 4, ['Stunden (rund um die Uhr)', 'Arbeitsstunden', 'Arbeitstage']],
  ['es', 1, ['hora (las 24 horas)', 'hora laborable', 'día laborable']],
  ['es', 0.5, ['horas (las 24 horas)', 'horas laborables', 'días laborables']],
  ['ja', 1, ['時間（24時間通算）', '勤務時間', '営業日']],
  ['ar', 3, ['ساعات (على مدار اليوم)', 'ساعات عمل', 'أيام عمل']],
  ['ar', 11, ['ساعة (على مدار اليوم)', 'ساعة عمل', 'يوم عمل']],
] as const)('%s, after %f', (language, amount, expected) => {
  expect(names(language, amount)).toEqual(expected);
});

test('what is no number is many', () => {
  expect(names('en', Number.NaN)).toEqual(['hours (around the clock)', 'working hours', 'working days']);
});

test('a narrow cell has room for it: no name is longer than 19 letters', () => {
  expect(shortClockName('hours', sayOf('en'), 24)).toBe('hours (24/7)');
  expect(shortClockName('hours', sayOf('de'), 1)).toBe('Stunde (24/7)');
  expect(shortClockName('working-days', sayOf('en'), 1)).toBe('working day');
  for (const language of ['en', 'de', 'es', 'ja', 'ar'] as const)
    for (const clock of clocks)
      expect(shortClockName(clock, sayOf(language), 4).length, language).toBeLessThanOrEqual(19);
});
