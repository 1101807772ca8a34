import { describe, expect, test } from 'vitest';
import type { AwayEvent } from '@/utils/connections/google/calendar';
import { readEvent } from './read-event';

const dubai = { zone: 'Asia/Dubai' };
const timed = (from: string, to: string, more: Partial<AwayEvent> = {}): AwayEvent => ({
  status: 'confirmed',
  eventType: 'outOfOffice',
  start: { dateTime: from },
  end: { dateTime: to },
  ...more,
});

test.each([
  ['a day', '2026-12-03T00:00:00+04:00', '2026-12-04T00:00:00+04:00', '2026-12-03', '2026-12-03'],
  ['a week', '2026-12-03T00:00:00+04:00', '2026-12-10T00:00:00+04:00', '2026-12-03', '2026-12-09'],
  ['said in UTC', '2026-12-02T20:00:00Z', '2026-12-03T20:00:00.000Z', '2026-12-03', '2026-12-03'],
])('%s from midnight to midnight is whole days', (_, start, end, from, to) => {
  expect(readEvent(timed(start, end), dubai)).toEqual({ from, to });
});

test.each([
  ['2026-12-03T12:00:00+04:00', '2026-12-03T16:00:00+04:00', '2026-12-03T12:00', '2026-12-03T16:00'],
  ['2026-12-03T00:00:00+04:00', '2026-12-03T12:00:00+04:00', '2026-12-03T00:00', '2026-12-03T12:00'],
  ['2026-12-03T12:00:00+04:00', '2026-12-04T00:00:00+04:00', '2026-12-03T12:00', '2026-12-04T00:00'],
  ['2026-12-03T15:00:00+04:00', '2026-12-07T10:00:00+04:00', '2026-12-03T15:00', '2026-12-07T10:00'],
  // A day of Berlin's is none of Dubai's: it begins at three in the morning.
  ['2026-12-03T00:00:00+01:00', '2026-12-04T00:00:00+01:00', '2026-12-03T03:00', '2026-12-04T03:00'],
  ['2026-12-03T12:00:40+04:00', '2026-12-03T16:00:00+04:00', '2026-12-03T12:00', '2026-12-03T16:00'],
])('%s to %s stays a part of the days', (start, end, from, to) => {
  expect(readEvent(timed(start, end), dubai)).toEqual({ from, to });
});

test('on a journey its days are those of the place', () => {
  const clock = { ...dubai, travel: [{ from: '2026-12-01', to: '2026-12-31', zone: 'Asia/Tokyo' }] };
  const read = readEvent(timed('2026-12-03T00:00:00+04:00', '2026-12-04T00:00:00+04:00'), clock);
  expect(read).toEqual({ from: '2026-12-03T05:00', to: '2026-12-04T05:00' });
});

test('where midnight is left out a day is whole all the same', () => {
  const read = readEvent(timed('2026-09-06T01:00:00-03:00', '2026-09-07T00:00:00-03:00'), {
    zone: 'America/Santiago',
  });
  expect(read).toEqual({ from: '2026-09-06', to: '2026-09-06' });
});

test.each([
  ['2026-12-03', '2026-12-04', { from: '2026-12-03', to: '2026-12-03' }],
  ['2026-12-31', '2027-01-04', { from: '2026-12-31', to: '2027-01-03' }],
  ['2026-12-03', '2026-12-03', 'unread'],
])('dates without times, from %s up to %s', (from, to, expected) => {
  const event = { eventType: 'outOfOffice', start: { date: from }, end: { date: to } };
  expect(readEvent(event, dubai)).toEqual(expected);
});

const [start, end] = ['2026-12-03T12:00:00+04:00', '2026-12-03T16:00:00+04:00'];

describe('what does not count', () => {
  test.each<[string, Partial<AwayEvent>]>([
    ['called off', { status: 'cancelled' }],
    ['a meeting', { eventType: 'default' }],
    ['working from home', { eventType: 'workingLocation' }],
    ['focus time', { eventType: 'focusTime' }],
    ['declined', { attendees: [{ self: true, responseStatus: 'declined' }] }],
  ])('%s', (_, more) => expect(readEvent(timed(start, end, more), dubai)).toBeNull());

  test.each<[string, Partial<AwayEvent>]>([
    ['declined by another', { attendees: [{ responseStatus: 'declined' }] }],
    ['accepted', { attendees: [{ self: true, responseStatus: 'accepted' }] }],
    ['not certain yet', { status: 'tentative' }],
  ])('%s counts', (_, more) => {
    const read = readEvent(timed(start, end, more), dubai);
    expect(read).toEqual({ from: '2026-12-03T12:00', to: '2026-12-03T16:00' });
  });
});

test.each<[string, Partial<AwayEvent>]>([
  ['no start', { start: {} }],
  ['no end at all', { end: {} }],
  ['an end that nobody set', { endTimeUnspecified: true }],
  ['an end before its start', { end: { dateTime: '2026-12-03T08:00:00+04:00' } }],
  ['no length', { end: { dateTime: start } }],
  ['a time without an offset', { start: { dateTime: '2026-12-03T12:00:00' } }],
  ['no date', { start: { dateTime: '2026-02-31T12:00:00Z' }, end: { dateTime: 'soon' } }],
])('%s is counted as unread', (_, more) => expect(readEvent(timed(start, end, more), dubai)).toBe('unread'));
