import { describe, expect, test } from 'vitest';
import { type PlaceZone, readTypedMoment } from './typed-time';

const berlin = 'Europe/Berlin';
// Monday 30 November 2026, 14:20 in Berlin.
const now = Temporal.ZonedDateTime.from(`2026-11-30T14:20[${berlin}]`).epochMilliseconds;
const zones: Readonly<Record<string, string>> = {
  ...{
    tokyo: 'Asia/Tokyo',
    tokio: 'Asia/Tokyo',
    東京: 'Asia/Tokyo',
    طوكيو: 'Asia/Tokyo',
    mumbai: 'Asia/Kolkata',
  },
  ...{ 'new york': 'America/New_York', 'mexico city': 'America/Mexico_City' },
};
const zoneOf = (place: string): PlaceZone => {
  if (place === 'usa') return { several: ['America/New_York', 'America/Chicago'] };
  const zone = zones[place];
  return zone === undefined ? null : { zone };
};
const read = (typed: string, from = now, zone = berlin) =>
  readTypedMoment(typed, { now: from, zone, zoneOf });
const shown = (typed: string, from = now) => {
  const found = read(typed, from);
  if (found === null || !found.ok) return found === null ? null : found.why;
  const zone = found.zone ?? berlin;
  const local = Temporal.Instant.fromEpochMilliseconds(found.at).toZonedDateTimeISO(zone);
  const text = local.toPlainDateTime().toString().slice(0, 16);
  return found.zone === null ? text : `${text} ${found.zone}`;
};

test.each([
  // English
  ['Thu 15:30 in Tokyo', '2026-12-03T15:30 Asia/Tokyo'],
  ['thursday 15:30', '2026-12-03T15:30'],
  ['tomorrow 9', '2026-12-01T09:00'],
  ['tomorrow at 9:30 pm', '2026-12-01T21:30'],
  ['9 a.m. tomorrow', '2026-12-01T09:00'],
  ['in 3 hours', '2026-11-30T17:20'],
  ['in 1.5 h', '2026-11-30T15:50'],
  ['in half an hour', '2026-11-30T14:50'],
  ['in 2 h 15 min', '2026-11-30T16:35'],
  ['in 2 days', '2026-12-02T14:20'],
  ['in 2 days 9:00', '2026-12-02T09:00'],
  ['3 Dec 15:30', '2026-12-03T15:30'],
  ['Dec 3, 3pm', '2026-12-03T15:00'],
  ['2026-12-03 08:15', '2026-12-03T08:15'],
  ['noon in New York', '2026-11-30T12:00 America/New_York'],
  ['15:30 Tokyo', '2026-12-01T15:30 Asia/Tokyo'],
  ['Tokyo 15:30', '2026-12-01T15:30 Asia/Tokyo'],
  ['yesterday 9', '2026-11-29T09:00'],
  ['now', '2026-11-30T14:20'],
  ['now in Tokyo', '2026-11-30T22:20 Asia/Tokyo'],
  // German
  ['Do 15:30 in Tokio', '2026-12-03T15:30 Asia/Tokyo'],
  ['am Donnerstag um 15 Uhr', '2026-12-03T15:00'],
  ['morgen 9', '2026-12-01T09:00'],
  ['morgen um 9 Uhr', '2026-12-01T09:00'],
  ['übermorgen 9:30', '2026-12-02T09:30'],
  ['in 3 Stunden', '2026-11-30T17:20'],
  ['in einer halben Stunde', '2026-11-30T14:50'],
  ['3.12. 9:30', '2026-12-03T09:30'],
  ['3. Dezember 9.30', '2026-12-03T09:30'],
  // Spanish
  ['jue 15:30 en Tokio', '2026-12-03T15:30 Asia/Tokyo'],
  ['mañana 9', '2026-12-01T09:00'],
  ['mañana a las 9', '2026-12-01T09:00'],
  ['mañana a las 9 de la noche', '2026-12-01T21:00'],
  ['pasado mañana 10:00', '2026-12-02T10:00'],
  ['en 3 horas', '2026-11-30T17:20'],
  ['dentro de 90 minutos', '2026-11-30T15:50'],
  ['mar 9', '2026-12-01T09:00'],
  ['3 de diciembre 9:30', '2026-12-03T09:30'],
  // Japanese
  ['東京の木曜15:30', '2026-12-03T15:30 Asia/Tokyo'],
  ['木曜日 15時半', '2026-12-03T15:30'],
  ['明日9時', '2026-12-01T09:00'],
  ['明日の9時', '2026-12-01T09:00'],
  ['３時間後', '2026-11-30T17:20'],
  ['1時間半後', '2026-11-30T15:50'],
  ['30分後', '2026-11-30T14:50'],
  ['午後3時', '2026-11-30T15:00'],
  ['12月3日 9時30分', '2026-12-03T09:30'],
  // Arabic
  ['الخميس 15:30 في طوكيو', '2026-12-03T15:30 Asia/Tokyo'],
  ['غدًا الساعة ٩', '2026-12-01T09:00'],
  ['غدا 9', '2026-12-01T09:00'],
  ['بعد غد 10:00', '2026-12-02T10:00'],
  ['بعد 3 ساعات', '2026-11-30T17:20'],
  ['بعد ساعتين', '2026-11-30T16:20'],
  ['9:30 مساء', '2026-11-30T21:30'],
])('%s', (typed, expected) => {
  expect(shown(typed)).toBe(expected);
});

describe('what is over is the next one', () => {
  test.each([
    ['14:20', '2026-11-30T14:20'],
    ['14:19', '2026-12-01T14:19'],
    ['Mon 14:20', '2026-11-30T14:20'],
    ['Mon 9', '2026-12-07T09:00'],
    ['next Mon 15:00', '2026-12-07T15:00'],
    // Said with its day it is that day.
    ['today 9', '2026-11-30T09:00'],
    ['29 Nov 9:00', '2027-11-29T09:00'],
  ])('%s', (typed, expected) => {
    expect(shown(typed)).toBe(expected);
  });
});

test('by the clock of the place, also where it has another date', () => {
  // 23:30 on Monday in Berlin is Tuesday in Tokyo.
  const late = Temporal.ZonedDateTime.from(`2026-11-30T23:30[${berlin}]`).epochMilliseconds;
  expect(shown('today 9:00 in Tokyo', late)).toBe('2026-12-01T09:00 Asia/Tokyo');
  expect(shown('Tue 9:00 in Tokyo', late)).toBe('2026-12-01T09:00 Asia/Tokyo');
});

describe('refused, each with its reason', () => {
  test.each([
    ['tomorrow 25:00', 'clock'],
    ['tomorrow 9:75', 'clock'],
    ['13:30 pm', 'clock'],
    ['0:30 am', 'clock'],
    ['31 Feb 9:00', 'date'],
    ['2026-13-01 9:00', 'date'],
    ['3/12 9:00', 'slash'],
    ['2031-01-01 9:00', 'far'],
    ['Thu 15:30 in Atlantis', 'place'],
    ['Thu 15:30 in USA', 'several'],
    ['28 Mar 2:30', 'skipped'],
  ])('%s', (typed, why) => {
    // 28 March 2027 is the night on which Berlin's clocks are put forward.
    expect(shown(typed)).toBe(why);
  });
});

test.each([
  ...[
    '',
    '   ',
    '9',
    '2026',
    'Mon',
    'Monica',
    'tomorrow',
    'Tokyo',
    'working',
    'Q1 plan',
    'rollout 2',
    'Ananya',
  ],
  ...[
    '15:30 rollout plan',
    'in Tokyo',
    'at work',
    '2026-11-30',
    'morgen',
    'So',
    '東京',
    'غدا',
    'am',
    'so what',
    '12 people',
  ],
])('“%s” is searched for', (typed) => {
  expect(read(typed)).toBeNull();
});

test('a clock written in any zone is shown there again, on every night of a year', () => {
  const names = ['Mon', 'Dienstag', 'miércoles', '木曜', 'الجمعة', 'Sat', 'dom'];
  for (let day = 0; day < 366; day += 1) {
    const from = now + day * 86_400_000;
    for (const place of ['tokyo', 'new york', 'mumbai']) {
      const [hour, minute] = [(day * 7) % 24, (day * 13) % 60];
      const clock = `${hour}:${String(minute).padStart(2, '0')}`;
      const found = read(`${names[day % 7]} ${clock} in ${place}`, from);
      if (found === null) throw new Error('not read');
      if (!found.ok) {
        expect(found.why).toBe('skipped');
        continue;
      }
      const local = Temporal.Instant.fromEpochMilliseconds(found.at).toZonedDateTimeISO(found.zone ?? '');
      expect([local.dayOfWeek, local.hour, local.minute]).toEqual([(day % 7) + 1, hour, minute]);
      // The next one: not over, and within a week.
      expect(found.at).toBeGreaterThanOrEqual(from);
      expect(found.at - from).toBeLessThan(7 * 86_400_000 + 3_600_000);
    }
  }
});

test('whatever is typed is answered without a throw', () => {
  const bits = [
    'in',
    '3',
    ':',
    '30',
    'Mon',
    ' ',
    'pm',
    '12/',
    '٣',
    '時',
    '後',
    'غدا',
    '\u0000',
    '😀',
    'Tokyo',
    '.',
    '-',
    '99',
  ];
  let seed = 7;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  for (let times = 0; times < 5000; times++) {
    const typed = Array.from({ length: 1 + (random() % 6) }, () => bits[random() % bits.length]).join('');
    const found = read(typed);
    if (found?.ok) expect(Number.isFinite(found.at), typed).toBe(true);
  }
});
