import { expect, test } from 'vitest';
import { axisAround, axisMarks, axisOfDate, type DayAxis } from './day-axis';

const hour = 3_600_000;
const at = (text: string, zone: string) => Temporal.ZonedDateTime.from(`${text}[${zone}]`).epochMilliseconds;
const date = (text: string) => Temporal.PlainDate.from(text);
const shown = (axis: DayAxis, every = 6) =>
  axisMarks(axis, every).map(({ at: mark, isMidnight }) => {
    const local = Temporal.Instant.fromEpochMilliseconds(mark).toZonedDateTimeISO(axis.zone);
    return `${isMidnight ? `${local.toPlainDate()} ` : ''}${local.toPlainTime().toString().slice(0, 5)}`;
  });

test('24 hours around an instant begin at a full hour of the zone, six before', () => {
  const axis = axisAround(at('2026-11-30T18:10', 'Europe/Berlin'), 'Europe/Berlin');
  expect(axis.from).toBe(at('2026-11-30T12:00', 'Europe/Berlin'));
  expect(axis.to - axis.from).toBe(24 * hour);
  expect(shown(axis)).toEqual(['12:00', '18:00', '2026-12-01 00:00', '06:00', '12:00']);
});

test('in a zone of half or quarter hours its own full hours are marked', () => {
  const kolkata = axisAround(at('2026-11-30T18:10', 'Asia/Kolkata'), 'Asia/Kolkata');
  expect(shown(kolkata)).toEqual(['12:00', '18:00', '2026-12-01 00:00', '06:00', '12:00']);
  const nepal = axisAround(at('2026-11-30T00:20', 'Asia/Kathmandu'), 'Asia/Kathmandu');
  expect(shown(nepal)).toEqual(['18:00', '2026-11-30 00:00', '06:00', '12:00', '18:00']);
});

test('a date of a clock change is as long as it is', () => {
  const length = (day: string, zone: string) => {
    const { from, to } = axisOfDate(date(day), zone);
    return (to - from) / hour;
  };
  expect(length('2026-03-29', 'Europe/Berlin')).toBe(23);
  expect(length('2026-10-25', 'Europe/Berlin')).toBe(25);
  expect(length('2026-04-05', 'Australia/Lord_Howe')).toBe(24.5);
  expect(length('2026-11-30', 'Europe/Berlin')).toBe(24);
});

test('marks keep to the clock where it changes: a skipped hour has none, one shown twice has two', () => {
  const spring = axisOfDate(date('2026-03-29'), 'Europe/Berlin');
  expect(shown(spring, 1).slice(0, 4)).toEqual(['2026-03-29 00:00', '01:00', '03:00', '04:00']);
  expect(shown(spring, 1)).toHaveLength(24);
  const autumn = axisOfDate(date('2026-10-25'), 'Europe/Berlin');
  expect(shown(autumn, 1).slice(0, 5)).toEqual(['2026-10-25 00:00', '01:00', '02:00', '02:00', '03:00']);
  const howe = axisOfDate(date('2026-04-05'), 'Australia/Lord_Howe');
  // 02:00 goes back to 01:30.
  expect(shown(howe, 1).slice(0, 4)).toEqual(['2026-04-05 00:00', '01:00', '02:00', '03:00']);
});

test('a date whose clock skips midnight begins later, and one that shows it twice begins once', () => {
  const chile = axisAround(at('2026-09-05T22:00', 'America/Santiago'), 'America/Santiago');
  expect(shown(chile)).toEqual(['18:00', '2026-09-06 01:00', '06:00', '12:00']);
  const cuba = axisAround(at('2026-10-31T22:00', 'America/Havana'), 'America/Havana');
  expect(shown(cuba).filter((mark) => mark.includes('-'))).toEqual(['2026-11-01 00:00']);
});
