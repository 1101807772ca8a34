import { describe, expect, test } from 'vitest';
import { sayEnglish } from '@/utils/words/english';
import {
  clockText,
  type Display,
  dateText,
  dayWord,
  differenceText,
  durationText,
  minutesAhead,
  momentText,
} from '../time/words.ts';
import { normText } from './words.ts';

const british: Display = { hourCycle: 'auto', locale: 'en-GB' };
const at = (iso: string) => Date.parse(iso);
const now = at('2026-11-27T17:10Z'); // Fri 18:10 in Berlin
const berlin = { now, zone: 'Europe/Berlin', display: british, say: sayEnglish };

describe('clock and day', () => {
  test('quarter-hour and half-hour zones are exact', () => {
    expect(clockText(now, 'Asia/Kolkata', british)).toBe('22:40');
    expect(clockText(now, 'Asia/Kathmandu', british)).toBe('22:55');
  });

  test('the hour cycle is the reader’s, also at midnight', () => {
    const midnight = at('2026-11-27T23:05Z');
    const american = { locale: 'en-US' } as const;
    expect(clockText(midnight, 'Europe/Berlin', { ...american, hourCycle: 'h23' })).toBe('00:05');
    expect(clockText(midnight, 'Europe/Berlin', { ...american, hourCycle: 'h12' })).toMatch(/^12:05\sAM$/);
  });

  test('a date that differs from the reader’s is named, the same date is not', () => {
    expect(dayWord(now, 'Asia/Tokyo', berlin)).toBe('tomorrow');
    expect(dayWord(now, 'Asia/Kolkata', berlin)).toBe('');
    const early = at('2026-11-27T03:00Z');
    expect(
      dayWord(early, 'America/Mexico_City', {
        now: early,
        zone: 'Europe/Berlin',
        display: british,
        say: sayEnglish,
      }),
    ).toBe('yesterday');
    expect(dayWord(at('2026-11-30T09:00Z'), 'Europe/Berlin', berlin)).toBe('Mon');
  });

  test('the date line makes two days of difference', () => {
    const moment = at('2026-11-27T10:30Z'); // 00:30 on the 28th at UTC+14, 23:30 on the 26th at UTC-11
    expect(
      dayWord(moment, 'Pacific/Kiritimati', {
        now: moment,
        zone: 'Pacific/Pago_Pago',
        display: british,
        say: sayEnglish,
      }),
    ).toBe('Sat');
  });
});

describe('moments', () => {
  test('today is left out, six days have a weekday, more have a date', () => {
    expect(momentText(at('2026-11-27T19:00Z'), berlin)).toBe('20:00');
    expect(momentText(at('2026-11-30T03:30Z'), berlin)).toBe('Mon 04:30');
    expect(momentText(at('2026-12-03T03:30Z'), berlin)).toBe('Thu 04:30');
    expect(momentText(at('2026-12-04T03:30Z'), berlin)).toBe('Fri 4 Dec 04:30');
  });

  test('dates keep the order of the language', () => {
    expect(dateText(now, 'Europe/Berlin', british)).toBe('Fri 27 Nov');
    expect(dateText(now, 'Europe/Berlin', { hourCycle: 'auto', locale: 'en-US' })).toBe('Fri Nov 27');
  });
});

describe('lengths', () => {
  test('the sign says ahead or behind', () => {
    expect(differenceText(minutesAhead(now, 'Asia/Kolkata', 'Europe/Berlin'), sayEnglish)).toBe(
      '4\u00a0h\u00a030\u00a0min ahead of you',
    );
    expect(differenceText(minutesAhead(now, 'America/Mexico_City', 'Europe/Berlin'), sayEnglish)).toBe(
      '7 h behind you',
    );
    expect(differenceText(-45, sayEnglish)).toBe('45 min behind you');
    expect(differenceText(0, sayEnglish)).toBe('same time as you');
  });

  test('durations', () => {
    expect(durationText(320, sayEnglish)).toBe('5\u00a0h\u00a020\u00a0min');
    expect(durationText(2880, sayEnglish)).toBe('48 h');
    expect(durationText(2945, sayEnglish)).toBe('49\u00a0h\u00a05\u00a0min');
    expect(durationText(0, sayEnglish)).toBe('0 min');
  });
});

test('a norm is said with its clock, urgency and channel', () => {
  expect(normText({ amount: 1, unit: 'working-days' }, 'standard', 'direct', sayEnglish)).toBe(
    'Norm: 1 working day (standard chat)',
  );
  expect(normText({ amount: 4, unit: 'working-hours' }, 'urgent', 'e-mail', sayEnglish)).toBe(
    'Norm: 4 working hours (urgent e-mail)',
  );
  expect(normText(null, 'standard', 'channel', sayEnglish)).toBe('No reply expected here');
});
