import { expect, test } from 'vitest';
import { calendarAround, personNow } from '@/components/popup/person-now';
import { plainDateText, whenText } from '@/components/ui/when-text';
import { sayOf } from '@/tests/kits/say-of';
import type { Person } from '@/utils/domain/people/person';
import type { Week } from '@/utils/domain/time/calendar.types';
import type { Language } from '@/utils/words/languages';

const nine = [['09:00', '17:00']] as const;
const week: Week = { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine, sat: [], sun: [] };
const person: Person = {
  id: 'p',
  name: 'Ishaan Verghese',
  place: 'Pune',
  addresses: [],
  zone: 'Asia/Kolkata',
  zoneSource: 'typed in',
  zoneDate: '2026-11-01',
  week,
  isMe: false,
};
// Friday 20 Nov, 18:10 in Berlin and 22:40 in Pune.
const now = Date.UTC(2026, 10, 20, 17, 10);
const readerOf = (language: Language) => ({
  now,
  zone: 'Europe/Berlin',
  display: { hourCycle: 'h23', locale: language } as const,
  say: sayOf(language),
});
const rowOf = (language: Language, change: Partial<Person> = {}) => {
  const changed = { ...person, ...change };
  return personNow(changed, calendarAround(changed, now), {
    ...readerOf(language),
    ...{ at: now, channel: 'e-mail', norms: [] },
  });
};

test('a row of the popup is in the reader’s language, dates included', () => {
  expect(rowOf('de')).toMatchObject({
    where: 'Pune · 4\u00a0h\u00a030\u00a0min voraus',
    reply: 'bis Mo 04:30',
  });
  expect(rowOf('ja')?.reply).toBe('月曜日 04:30まで');
});

test('whoever is away is back on a day written in that language; a reason stays as it was typed', () => {
  const away = (label: string) => ({ timeOff: [{ from: '2026-11-19', to: '2026-11-27', label }] });
  expect(rowOf('de', away('Leave'))?.stateLabel).toBe('Leave, zurück Mo., 30. Nov.');
  expect(rowOf('de', away(''))?.stateLabel).toBe('abwesend, zurück Mo., 30. Nov.');
  expect(rowOf('es', away(''))?.stateLabel).toBe('ausente, vuelve el lun, 30 nov');
});

test('a moment of another year has its year, in the order of the language', () => {
  const other = Date.UTC(2025, 2, 3, 8, 5);
  expect(whenText(other, readerOf('de'))).toBe('Mo., 3. März 2025 09:05');
  expect(whenText(other, readerOf('ja'))).toBe('2025/3/3(月) 09:05');
  expect(whenText(now - 3_600_000, readerOf('de'))).toBe('17:10');
  expect(plainDateText('2026-11-20', readerOf('es').display)).toBe('vie, 20 nov 2026');
});
