import { expect, test } from 'vitest';
import { sayEnglish } from '@/utils/words/english';
import { sentWords } from './sent-words';

const now = Date.UTC(2026, 10, 22, 17, 12);
const display = { hourCycle: 'h23', locale: 'en-GB' } as const;
const words = (sentAt: number | null, zone: string | null) =>
  sentWords(
    { sentAt, sentText: 'Fri, 20 Nov', zone },
    { now, zone: 'Europe/Berlin', display, say: sayEnglish },
    sayEnglish,
  );

test('both clocks, the weekday of theirs where the date is another', () => {
  const friday = Date.UTC(2026, 10, 20, 16, 52);
  expect(words(friday, 'Asia/Kolkata')).toBe('Fri 17:52 (22:22 their time)');
  expect(words(friday, 'Asia/Tokyo')).toBe('Fri 17:52 (Sat 01:52 their time)');
});

test('one clock where theirs shows the same or is not known', () => {
  const today = Date.UTC(2026, 10, 22, 9, 0);
  expect(words(today, 'Africa/Lagos')).toBe('10:00');
  expect(words(today, null)).toBe('10:00');
});

test('another year is written, and a time that is not certain stays as the page had it', () => {
  expect(words(Date.UTC(2025, 10, 20, 16, 52), null)).toBe('Thu, 20 Nov 2025 17:52');
  expect(words(null, 'Asia/Tokyo')).toBe('“Fri, 20 Nov” on the page');
});
