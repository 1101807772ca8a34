import { expect, test } from 'vitest';
import type { Calendar, Week } from '../time/calendar.types';
import { objectionState, type Party, proposeClose, workingMinutes } from './objection';

const day = [['09:00', '17:00']] as const;
const week: Week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
const berlin: Calendar = { zone: 'Europe/Berlin', week };
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const party = (name: string, calendar: Calendar | null): Party => ({
  name,
  calendar,
  norm: { amount: 2, unit: 'working-days' },
});
const jonas = party('Jonas Weber', berlin);
/** Friday, 17:30 in Berlin: after hours. */
const friday = at('2026-11-27T16:30:00Z');

test('two working days from a Friday evening are Wednesday morning', () => {
  const { close, setBy } = proposeClose([jonas], friday, 'Europe/Berlin');
  expect(close).toBe(at('2026-12-02T08:00:00Z'));
  expect(setBy).toBe('Jonas Weber');
});

test('a holiday moves it, and the one whose calendar did is named', () => {
  const holidays = [{ date: '2026-12-01', name: 'Founders’ Day' }];
  const mei = party('Mei Tanaka', { ...berlin, holidays });
  expect(proposeClose([mei, jonas], friday, 'Europe/Berlin')).toMatchObject({
    close: at('2026-12-03T08:00:00Z'),
    setBy: 'Mei Tanaka',
  });
});

test('half-hour zones: the hour is full on the reader’s clock and takes no minute away', () => {
  const ananya = party('Ananya Rao', { ...berlin, zone: 'Asia/Kolkata' });
  // Wed 09:00 in Kolkata is 03:30 UTC, 04:30 in Berlin.
  expect(proposeClose([ananya], friday, 'Europe/Berlin').close).toBe(at('2026-12-02T04:00:00Z'));
  expect(proposeClose([ananya], friday, 'Asia/Kolkata').close).toBe(at('2026-12-02T03:30:00Z'));
});

/** The reader's own week, in Berlin. */
const close = (party: Party, own: Calendar | null, zone = 'Europe/Berlin') =>
  proposeClose([party], friday, zone, own);

test('a close waits for working time of the one who sets it', () => {
  const ananya = party('Ananya Rao', { ...berlin, zone: 'Asia/Kolkata' });
  // 04:30 in Berlin, where nobody sets a deadline: it waits until 09:00.
  expect(close(ananya, berlin)).toMatchObject({ close: at('2026-12-02T08:00:00Z'), waitsForOwn: true });
  const los = party('Ada Xu', { ...berlin, zone: 'America/Los_Angeles' });
  // Tue 17:00 on the US coast is Wed 02:00 in Berlin.
  expect(close(los, berlin).close).toBe(at('2026-12-02T08:00:00Z'));
  const half: Week = { ...week, wed: [['09:30', '09:45']] };
  // Wednesday has no full hour of work, so it is Thursday's first.
  expect(close(ananya, { ...berlin, week: half }).close).toBe(at('2026-12-03T08:00:00Z'));
  const timeOff = [{ from: '2026-12-02', to: '2026-12-06', label: 'Leave' }];
  expect(close(ananya, { ...berlin, timeOff }).close).toBe(at('2026-12-07T08:00:00Z'));
});

test('one that is in it is left, to the minute work ends; so is one of a reader whose hours nobody knows', () => {
  expect(close(jonas, berlin)).toMatchObject({ close: at('2026-12-02T08:00:00Z'), waitsForOwn: false });
  const tokyo: Calendar = { ...berlin, zone: 'Asia/Tokyo' };
  // Wed 09:00 in Berlin is 17:00 in Tokyo, when work there ends.
  expect(close(jonas, tokyo)).toMatchObject({ close: at('2026-12-02T08:00:00Z'), waitsForOwn: false });
  const ananya = party('Ananya Rao', { ...berlin, zone: 'Asia/Kolkata' });
  expect(close(ananya, null)).toMatchObject({ close: at('2026-12-02T04:00:00Z'), waitsForOwn: false });
  const gone = [{ from: '2026-11-20', to: '2027-06-10', label: 'Leave' }];
  expect(close(ananya, { ...berlin, timeOff: gone })).toMatchObject({
    close: at('2026-12-02T04:00:00Z'),
    waitsForOwn: false,
  });
});

test('another close that is proposed instead waits, too', () => {
  const timeOff = [{ from: '2026-11-30', to: '2026-12-02', label: 'Leave' }];
  const ola = party('Ola Nowak', { ...berlin, zone: 'Asia/Kolkata', timeOff });
  const times = { asked: friday, close: at('2026-12-02T12:00:00Z'), now: friday, zone: 'Europe/Berlin' };
  expect(objectionState([ola], times).moveTo).toBe(at('2026-12-03T05:00:00Z'));
  expect(objectionState([ola], { ...times, own: berlin }).moveTo).toBe(at('2026-12-03T08:00:00Z'));
});

test('a norm in hours that ends as the week opens still leaves an hour of working time', () => {
  const clock: Party = { ...jonas, norm: { amount: 24, unit: 'hours' } };
  expect(proposeClose([clock], friday, 'Europe/Berlin').close).toBe(at('2026-11-30T09:00:00Z'));
});

test('nobody waits for a long leave: who is on it is named with the day of return', () => {
  const timeOff = [{ from: '2026-11-20', to: '2027-01-10', label: 'Leave' }];
  const ola = party('Ola Nowak', { ...berlin, timeOff });
  const proposal = proposeClose([ola, jonas, party('Guest Elm', null)], friday, 'Europe/Berlin');
  expect(proposal).toMatchObject({
    close: at('2026-12-02T08:00:00Z'),
    away: [{ name: 'Ola Nowak', back: at('2027-01-11T08:00:00Z') }],
    unknown: ['Guest Elm'],
  });
  expect(proposeClose([ola], friday, 'Europe/Berlin').close).toBeNull();
  const never = party('Kim Ito', {
    ...berlin,
    week: { ...week, mon: [], tue: [], wed: [], thu: [], fri: [] },
  });
  expect(proposeClose([never], friday, 'UTC')).toMatchObject({ close: null, away: [{ back: null }] });
});

test('a short leave is waited for', () => {
  const timeOff = [{ from: '2026-11-30', to: '2026-12-04', label: 'Leave' }];
  const ola = party('Ola Nowak', { ...berlin, timeOff });
  expect(proposeClose([ola, jonas], friday, 'Europe/Berlin')).toMatchObject({
    close: at('2026-12-09T08:00:00Z'),
    away: [],
  });
});

test('working time is measured through nights, weekends and a change of clocks', () => {
  expect(workingMinutes(berlin, friday, at('2026-12-02T08:00:00Z'))).toBe(2 * 480);
  expect(workingMinutes(berlin, at('2026-11-27T15:30:00Z'), at('2026-11-30T08:20:00Z'))).toBe(30 + 20);
  expect(workingMinutes(berlin, friday, friday)).toBe(0);
  const night: Calendar = { ...berlin, week: { ...week, sat: [['22:00', '06:00']] } };
  // Clocks go back at 03:00 on 25 October, so the night is an hour longer.
  expect(workingMinutes(night, at('2026-10-24T16:00:00Z'), at('2026-10-25T12:00:00Z'))).toBe(9 * 60);
});

test('a close holds while somebody had no working time before it, and says when it could be', () => {
  const timeOff = [{ from: '2026-11-30', to: '2026-12-02', label: 'Leave' }];
  const ola = party('Ola Nowak', { ...berlin, timeOff });
  const close = at('2026-12-02T12:00:00Z');
  const times = { asked: friday, close, zone: 'Europe/Berlin' };
  const before = objectionState([ola, jonas], { ...times, now: friday });
  expect(before).toMatchObject({ state: 'open', moveTo: at('2026-12-03T09:00:00Z') });
  expect(before.without.map(({ name }) => name)).toEqual(['Ola Nowak']);
  expect(objectionState([ola, jonas], { ...times, now: close }).state).toBe('held');
  const passed = objectionState([jonas, party('Guest Elm', null)], { ...times, now: close });
  expect(passed).toMatchObject({ state: 'passed', without: [], moveTo: null });
  expect(passed.had.map(({ minutes }) => minutes)).toEqual([2 * 480 + 240, null]);
});

test('who never works again cannot be waited for: there is no other close', () => {
  const never = party('Kim Ito', {
    ...berlin,
    week: { ...week, mon: [], tue: [], wed: [], thu: [], fri: [] },
  });
  const times = { asked: friday, close: friday + 1, now: friday + 2, zone: 'UTC' };
  expect(objectionState([never], times)).toMatchObject({ state: 'held', moveTo: null });
});

test('a close in the year 20260, which somebody types, is measured at once', () => {
  const day = [['09:00', '17:00']] as const;
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
  const start = Date.UTC(2026, 10, 30);
  const minutes = workingMinutes({ zone: 'UTC', week }, start, Date.UTC(20_260, 0, 1));
  expect(minutes).toBe(workingMinutes({ zone: 'UTC', week }, start, Date.UTC(2100, 0, 1)));
  expect(workingMinutes({ zone: 'UTC', week }, start, start + 86_400_000)).toBe(480);
});
