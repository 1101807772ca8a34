import { expect, test } from 'vitest';
import { berlin, testPerson } from '@/tests/kits/page/test-page';
import { sayOf } from '@/tests/kits/say-of';
import { gapLine } from '@/utils/page/gap-line';
import type { PersonView } from '@/utils/platform/messages';

/** A length is not broken over two lines. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (zone: string, at: string, change: Partial<PersonView> = {}) =>
  plain(gapLine(testPerson(Date.parse(at), change, zone), zone, berlin(Date.parse(at))));

test('a clock that changes in the coming two weeks is told, and until when the exception lasts', () => {
  expect(said('America/New_York', '2026-03-01T10:00Z')).toBe(
    'Clocks change: 5 h behind you from Sun 8 Mar to Sun 29 Mar',
  );
  expect(said('America/New_York', '2026-03-20T10:00Z')).toBe('Clocks change: 6 h behind you from Sun 29 Mar');
  expect(said('Asia/Kolkata', '2026-10-15T10:00Z')).toBe(
    'Clocks change: 4 h 30 min ahead of you from Sun 25 Oct',
  );
});

test('nothing is said of a change further ahead, of one that leaves both as far apart, or where no clock changes', () => {
  expect(said('America/New_York', '2026-02-20T10:00Z')).toBe('');
  expect(said('Europe/London', '2026-03-20T10:00Z')).toBe('');
  expect(said('Asia/Kolkata', '2026-11-29T10:00Z')).toBe('');
});

test('a journey until then, or one that begins meanwhile, makes it nobody’s guess', () => {
  const journey = (from: string, to: string) => ({ travel: [{ from, to, zone: 'Asia/Tokyo' }] });
  const on = (from: string, to: string) => said('America/New_York', '2026-03-01T10:00Z', journey(from, to));
  expect(on('2026-03-05', '2026-03-06')).toBe('');
  expect(on('2026-03-20', '2026-04-20')).toBe('');
  expect(on('2026-02-01', '2026-02-20')).toMatch(/^Clocks change/);
  expect(on('2026-04-02', '2026-04-20')).toMatch(/^Clocks change/);
});

test.each([
  ['de', /^Zeitumstellung: 5 h hinter dir von .*8\. März bis .*29\. März$/],
  ['ar', /^تغيير الساعة: .+ من .+ إلى .+$/],
] as const)('in %s', (language, words) => {
  const at = Date.parse('2026-03-01T10:00Z');
  const reader = berlin(at);
  const display = { ...reader.display, locale: language };
  const line = gapLine(testPerson(at, {}, 'America/New_York'), 'America/New_York', {
    ...reader,
    display,
    say: sayOf(language),
  });
  expect(plain(line)).toMatch(words);
});
