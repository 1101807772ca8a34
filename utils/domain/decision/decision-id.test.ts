import { expect, test } from 'vitest';
import { dateOfId, freeId, slugOf } from './decision-id';

test.each([
  ['Roll out in EMEA first, then APAC!', 'roll-out-in-emea-first-then-apac'],
  ['  Größe & Ärger — ﬁnal ² ', 'größe-ärger-final-2'],
  ['採用: 東京オフィス（第２案）', '採用-東京オフィス-第2案'],
  ['निर्णय लिया', 'निर्णय-लिया'],
  ['قرار الفريق', 'قرار-الفريق'],
  ['🎉 Ship it ❤️', 'ship-it'],
  ['a\u200db', 'ab'],
  ['../../etc/passwd', 'etc-passwd'],
  ['!!! 🎉', 'decision'],
  ['', 'decision'],
])('the slug of %j is %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a slug has at most 60 code points and no hyphen at its end', () => {
  expect([...slugOf('𝒳'.repeat(80))]).toHaveLength(60);
  expect([...slugOf('𠮷'.repeat(80))]).toHaveLength(60);
  expect(slugOf(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
});

test('a taken id gets the first free number from 2 on', () => {
  const taken = new Set(['2026-11-22-a', '2026-11-22-a-2', '2026-11-22-a-4']);
  expect(freeId('2026-11-22', 'A', (id) => taken.has(id))).toBe('2026-11-22-a-3');
  expect(freeId('2026-11-22', 'B', (id) => taken.has(id))).toBe('2026-11-22-b');
});

test('the date is the one decided on, else the day of the capture where the reader was', () => {
  const capturedAt = Date.UTC(2026, 10, 22, 23, 30);
  const captured = { capturedAt, capturedZone: 'Asia/Tokyo' };
  expect(dateOfId({ ...captured, decidedOn: null })).toBe('2026-11-23');
  const decidedOn = { date: '2026-11-20', zone: 'Europe/Berlin' };
  expect(dateOfId({ ...captured, decidedOn })).toBe('2026-11-20');
});
