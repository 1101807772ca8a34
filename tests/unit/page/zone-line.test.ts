import { expect, test } from 'vitest';
import { berlin, testPerson } from '@/tests/kits/page/test-page';
import { sayOf } from '@/tests/kits/say-of';
import type { Person } from '@/utils/domain/people/person';
import type { ZoneFrom } from '@/utils/domain/people/zone-age';
import { zoneLine } from '@/utils/page/zone-line';
import { zoneFromOf, zoneSource } from '@/utils/roster/zone-source';
import { personView } from '@/utils/worker/answer-people';

const now = Date.parse('2026-11-29T10:00Z');
const csv = (date: string): ZoneFrom => ({ source: 'csv', words: '', date });
const said = (zoneFrom: ZoneFrom, at = now) =>
  zoneLine(testPerson(at, { zoneFrom }), 'Asia/Kolkata', berlin(at));

test.each([
  ['2026-11-29', 'Zone: CSV import, today'],
  ['2026-11-28', 'Zone: CSV import, 1 day ago'],
  ['2026-06-02', 'Zone: CSV import, 180 days ago'],
  ['2026-06-01', 'Zone: CSV import, not confirmed for 181 days'],
  ['2024-11-29', 'Zone: CSV import, not confirmed for 730 days'],
  ['2026-12-01', 'Zone: CSV import, today'],
  ['someday', 'Zone: CSV import'],
])('confirmed %s: %s', (date, text) => {
  expect(said(csv(date))).toBe(text);
});

test('days are those of the reader: at half past midnight in Berlin yesterday is a day ago', () => {
  const midnight = Date.parse('2026-11-28T23:30Z');
  expect(said(csv('2026-11-28'), midnight)).toBe('Zone: CSV import, 1 day ago');
  expect(said(csv('2026-11-28'), midnight - 3_600_000)).toBe('Zone: CSV import, today');
});

test('a source is told by its code, in words of the user, or as other where a later version wrote it', () => {
  const of = (told: Person['zoneSource']) => said(zoneFromOf({ zoneSource: told, zoneDate: '2026-11-29' }));
  expect(of(zoneSource('slack'))).toBe('Zone: Slack, today');
  expect(of('CSV import')).toBe('Zone: CSV import, today');
  expect(of('HR, March')).toBe('Zone: HR, March, today');
  expect(of('csv')).toBe('Zone: csv, today');
  expect(of({ code: 'roster.zone-source', values: { source: 'moon' } })).toBe('Zone: other, today');
});

test('a journey says until when and what holds then, on its last date too, and ends by itself', () => {
  const hours = [['09:00', '17:00']] as const;
  const person: Person = {
    id: 'p2',
    name: 'Ben Holt',
    addresses: [],
    isMe: false,
    zone: 'America/New_York',
    zoneSource: zoneSource('typed'),
    zoneDate: '2026-11-01',
    week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] },
    travel: [
      { from: '2026-11-20', to: '2026-12-04', zone: 'Asia/Tokyo' },
      { from: '2027-05-01', to: '2027-05-04', zone: 'Asia/Tokyo' },
    ],
  };
  const at = (instant: string, zone: string) => {
    const time = Date.parse(instant);
    return zoneLine(personView(person, [], time), zone, berlin(time));
  };
  expect(at('2026-11-29T10:00Z', 'Asia/Tokyo')).toBe('Travelling until Fri 4 Dec, then America/New York');
  expect(at('2026-12-04T14:59Z', 'Asia/Tokyo')).toBe('Travelling until Fri 4 Dec, then America/New York');
  expect(at('2026-12-05T06:00Z', 'America/New_York')).toBe('Zone: typed in, 34 days ago');
  // What the calendar does not reach is no matter of a page.
  expect(personView(person, [], Date.parse('2026-12-20T10:00Z')).travel).toEqual([]);
});

test.each([
  ['de', 'Zeitzone: CSV-Import, seit 181 Tagen nicht bestätigt', 'Zeitzone: CSV-Import, vor 2 Tagen'],
  [
    'es',
    'Zona horaria: importación CSV, sin confirmar desde hace 181 días',
    'Zona horaria: importación CSV, hace 2 días',
  ],
  ['ja', 'タイムゾーン: CSVインポート、181日間確認されていません', 'タイムゾーン: CSVインポート、2日前'],
  ['ar', 'المنطقة الزمنية: استيراد CSV، لم تُؤكَّد منذ 181 يومًا', 'المنطقة الزمنية: استيراد CSV، قبل يومين'],
] as const)('in %s', (language, old, fresh) => {
  const reader = { ...berlin(now), say: sayOf(language) };
  const line = (date: string) =>
    zoneLine(testPerson(now, { zoneFrom: csv(date) }), 'Asia/Kolkata', reader).replace(
      /[\u2066-\u2069]/g,
      '',
    );
  expect(line('2026-06-01')).toBe(old);
  expect(line('2026-11-27')).toBe(fresh);
});
