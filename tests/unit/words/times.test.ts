import { expect, test } from 'vitest';
import { sayOf } from '@/tests/kits/say-of';
import { amountText, normText } from '@/utils/domain/norms/words';
import {
  backText,
  dateText,
  dayWord,
  differenceText,
  momentText,
  weekdayText,
} from '@/utils/domain/time/words';

const at = (iso: string) => Date.parse(iso);
const now = at('2026-11-27T17:10Z'); // Fri 18:10 in Berlin
const monday = at('2026-11-30T09:00Z');
const say = sayOf('de');
const reader = { now, zone: 'Europe/Berlin', display: { hourCycle: 'auto', locale: 'de' }, say } as const;

test('a date has the order and signs of its language', () => {
  const written = (locale: string) => dateText(monday, 'UTC', { hourCycle: 'auto', locale });
  expect(['de', 'es', 'ja', 'ar'].map(written)).toEqual([
    'Mo., 30. Nov.',
    'lun, 30 nov',
    '11月30日(月)',
    'الاثنين، 30 نوفمبر',
  ]);
});

test('words and date are of one language', () => {
  expect(dayWord(now, 'Asia/Tokyo', reader)).toBe('morgen');
  expect(momentText(monday, reader)).toBe('Mo 10:00');
  expect(backText(monday, 'Europe/Berlin', reader)).toBe('zurück Mo., 30. Nov.');
  expect(differenceText(270, say)).toBe('dir 4\u00a0h\u00a030\u00a0min voraus');
  expect(differenceText(-420, say, 'other')).toBe('7\u00a0h zurück');
  expect(normText({ amount: 2, unit: 'working-days' }, 'urgent', 'mention', say)).toBe(
    'Regel: 2 Arbeitstage (Erwähnung, dringend)',
  );
});

test('a weekday is never a single letter', () => {
  const written = (locale: string) => weekdayText(monday, 'UTC', { hourCycle: 'auto', locale });
  expect(['en', 'de', 'ja', 'ko', 'zh', 'ar'].map(written)).toEqual([
    'Mon',
    'Mo',
    '月曜日',
    '월요일',
    '周一',
    'الاثنين',
  ]);
});

test('Arabic tells whose time it is ahead of', () => {
  expect(differenceText(270, sayOf('ar'))).toContain('متقدم عليك');
  expect(differenceText(270, sayOf('ar'), 'other')).not.toContain('عليك');
});

test('Arabic has a form for one, two, a few and many', () => {
  const arabic = sayOf('ar');
  const days = [1, 2, 3, 11, 100].map((amount) => amountText({ amount, unit: 'working-days' }, arabic));
  expect(days).toEqual(['يوم عمل واحد', 'يوما عمل', '3 أيام عمل', '11 يوم عمل', '100 يوم عمل']);
});
