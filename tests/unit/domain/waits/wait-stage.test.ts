import { describe, expect, test } from 'vitest';
import { at, officeIn, versionFrom, waitOf, weekOf } from '@/tests/samples/sample-waits';
import type { Norm, NormVersion, StepHours } from '@/utils/domain/norms/norms';
import type { SoleAddress } from '@/utils/domain/people/hint';
import type { Calendar } from '@/utils/domain/time/calendar.types';
import type { Wait } from '@/utils/domain/waits/wait';
import { nextWaitChange, waitNow } from '@/utils/domain/waits/wait-stage';

const ground = (calendars: Record<string, Calendar>, versions: readonly NormVersion[] = []) => ({
  calendars: new Map(Object.entries(calendars)),
  versions,
});
const nights = weekOf([['22:00', '06:00']], [['22:00', '06:00']]);

describe('by the norm on the person’s own calendar', () => {
  const cases: readonly [string, Calendar, Partial<Wait>, string][] = [
    ['24 hours, on the next working day', officeIn('UTC'), {}, '2026-01-06T10:00Z'],
    [
      '24 hours that end on a Sunday move to Monday’s opening',
      officeIn('Europe/Berlin'),
      { sentAt: at('2026-03-28T09:00Z') },
      '2026-03-30T07:00Z',
    ],
    [
      'four working hours in the night that is an hour short',
      { zone: 'Europe/Berlin', week: nights },
      { urgency: 'urgent', sentAt: at('2026-03-28T21:00Z') },
      '2026-03-29T01:00Z',
    ],
    [
      'four working hours in the night that is an hour long',
      { zone: 'Europe/Berlin', week: nights },
      { urgency: 'urgent', sentAt: at('2026-10-24T20:00Z') },
      '2026-10-25T00:00Z',
    ],
    [
      'an hour over a change of half an hour',
      { zone: 'Australia/Lord_Howe', week: nights },
      { urgency: 'urgent', people: [{ id: 'ada', channel: 'direct' }], sentAt: at('2026-04-04T14:30Z') },
      '2026-04-04T15:30Z',
    ],
    [
      'a working day over a weekend, a holiday and two days of leave',
      officeIn('UTC', {
        holidays: [{ date: '2026-01-05', name: 'Day of the sea' }],
        timeOff: [{ from: '2026-01-06', to: '2026-01-07', label: 'leave' }],
      }),
      { people: [{ id: 'ada', channel: 'direct' }], sentAt: at('2026-01-02T10:00Z') },
      '2026-01-08T10:00Z',
    ],
  ];
  test.each(cases)('%s: before, on and after due', (_, calendar, more, text) => {
    const wait = waitOf(more);
    const due = at(text);
    const stage = (now: number) => waitNow(wait, ground({ ada: calendar }), now);
    expect(stage(due)).toEqual({ stage: 'on', due, id: 'ada' });
    expect(stage(due - 1).stage).toBe('before');
    expect(stage(due + 59_999).stage).toBe('on');
    expect(stage(due + 60_000).stage).toBe('after');
    expect(nextWaitChange([wait], ground({ ada: calendar }), wait.sentAt)).toBe(due);
    expect(nextWaitChange([wait], ground({ ada: calendar }), due)).toBe(due + 60_000);
    expect(nextWaitChange([wait], ground({ ada: calendar }), due + 60_000)).toBeNull();
  });
});

describe('of several people', () => {
  const three = {
    ada: officeIn('UTC'),
    ben: officeIn('America/New_York'),
    chi: officeIn('Asia/Tokyo'),
  };
  const people = ['ada', 'ben', 'chi'].map((id) => ({ id, channel: 'direct' as const }));
  // One working day after Monday 10:00 UTC: in Tokyo it is evening then, in New York early morning.
  const dues = { ada: '2026-01-06T10:00Z', ben: '2026-01-06T14:00Z', chi: '2026-01-07T00:00Z' };
  test.each([
    ['first', 'ada'],
    [1, 'ada'],
    [2, 'ben'],
    ['all', 'chi'],
    [9, 'chi'],
  ] as const)('%s: the reply of %s is what it waits for', (want, id) => {
    const now = waitNow(waitOf({ people, want }), ground(three), at('2026-01-05T10:00Z'));
    expect(now).toEqual({ stage: 'before', due: at(dues[id]), id });
  });

  test('who has replied is no longer waited for; the next one is', () => {
    const replies = [{ id: 'ada', at: at('2026-01-05T11:00Z') }];
    const now = waitNow(waitOf({ people, want: 2, replies }), ground(three), at('2026-01-05T12:00Z'));
    expect(now.id).toBe('ben');
  });

  test('nobody who is gone, or of whom nothing is expected, is guessed at', () => {
    const stage = (want: Wait['want'], ids: readonly string[], channel: 'direct' | 'channel') =>
      waitNow(waitOf({ people: ids.map((id) => ({ id, channel })), want }), ground(three), 0).stage;
    expect(stage('all', ['ada', 'gone'], 'direct')).toBe('none');
    expect(stage('first', ['ada', 'gone'], 'direct')).toBe('before');
    expect(stage('first', ['ada', 'ben'], 'channel')).toBe('none');
  });

  test('without working hours within a year, and with a calendar that cannot be computed: never', () => {
    const idle = officeIn('UTC', { week: weekOf([]) });
    const odd = officeIn('Nowhere/At_All');
    expect(waitNow(waitOf(), ground({ ada: idle }), 0).stage).toBe('never');
    expect(waitNow(waitOf(), ground({ ada: odd }), 0).stage).toBe('never');
  });
});

describe('norms by reference', () => {
  const people = [{ id: 'ada', channel: 'direct' as const }];
  const older = versionFrom(at('2026-01-01T00:00Z'), { standard: { amount: 3, unit: 'working-hours' } });
  const newer = versionFrom(at('2026-01-05T10:30Z'), { standard: { amount: 5, unit: 'working-hours' } });
  const due = (norms: number | null, versions: readonly NormVersion[]) =>
    waitNow(waitOf({ people, norms }), ground({ ada: officeIn('UTC') }, versions), 0).due;

  test('the version in force at the start holds, whatever comes later', () => {
    expect(due(older.from, [older, newer])).toBe(at('2026-01-05T13:00Z'));
    expect(due(null, [newer])).toBe(at('2026-01-06T10:00Z'));
  });
  test('one that is gone is looked for by time', () => {
    expect(due(5, [older, newer])).toBe(at('2026-01-05T13:00Z'));
  });
});

describe('agreed steps', () => {
  const version = versionFrom(0, {
    standard: {
      amount: 2,
      unit: 'working-hours',
      escalation: [
        { amount: 4, unit: 'working-hours', what: 'ask in the channel' },
        { amount: 6, unit: 'working-hours', what: 'decide without' },
      ],
    },
  });
  const wait = waitOf({ people: [{ id: 'ada', channel: 'direct' }], norms: 0 });
  const on = ground({ ada: officeIn('UTC') }, [version]);
  test.each([
    ['2026-01-05T13:59Z', undefined, 'ask in the channel'],
    ['2026-01-05T14:00Z', 'ask in the channel', 'decide without'],
    ['2026-01-05T16:00Z', 'decide without', undefined],
  ])('at %s', (now, open, next) => {
    const told = waitNow(wait, on, at(now));
    expect([told.open?.what, told.next?.what]).toEqual([open, next]);
  });
  test('the alarm is for due, the minute after it and each step, one after the other', () => {
    const told: number[] = [];
    for (let now: number | null = wait.sentAt; now !== null; now = nextWaitChange([wait], on, now))
      told.push(now);
    expect(told.slice(1)).toEqual(
      ['12:00', '12:01', '14:00', '16:00'].map((time) => at(`2026-01-05T${time}Z`)),
    );
  });
});

describe('an agreed step that waits for hours of its own', () => {
  const address = { kind: 'email', value: 'mara@team.example' } as const;
  const standard = (hours: StepHours): Norm => ({
    amount: 2,
    unit: 'working-hours',
    escalation: [{ amount: 4, unit: 'working-hours', what: 'call', hours }],
  });
  const wait = waitOf({ people: [{ id: 'ada', channel: 'direct' }], norms: 0 });
  const calendars = { ada: officeIn('UTC'), mara: officeIn('America/New_York') };
  const on = (hours: StepHours, idOf?: (one: SoleAddress) => string | undefined) => ({
    ...ground(calendars, [versionFrom(0, { standard: standard(hours) })]),
    ...(idOf && { idOf }),
  });
  const days = { zone: 'America/New_York', week: officeIn('UTC').week };
  const told = (now: string, where: ReturnType<typeof on>) => {
    const { open, next } = waitNow(wait, where, at(now));
    return [open?.what, open?.closes, next?.opens];
  };
  // Agreed at 14:00 UTC, as New York opens; it closes there at 22:00 UTC.
  test.each([
    ['a channel', on({ of: 'channel', ...days })],
    [
      'a person',
      on({ of: 'person', address }, ({ value }) => (value === address.value ? 'mara' : undefined)),
    ],
  ])('%s: open until they close, then not before they open again', (_, where) => {
    expect(told('2026-01-05T13:00Z', where)).toEqual([undefined, undefined, at('2026-01-05T14:00Z')]);
    expect(told('2026-01-05T15:00Z', where)).toEqual(['call', at('2026-01-05T22:00Z'), undefined]);
    expect(told('2026-01-05T22:00Z', where)).toEqual([undefined, undefined, at('2026-01-06T14:00Z')]);
    expect(nextWaitChange([wait], where, at('2026-01-05T15:00Z'))).toBe(at('2026-01-05T22:00Z'));
  });

  test('somebody who is not known here: as soon as it is agreed', () => {
    expect(told('2026-01-05T23:00Z', on({ of: 'person', address }))).toEqual(['call', undefined, undefined]);
  });
});

test('a thousand waits have one next change, that of the earliest, and those that ended none', () => {
  const open = Array.from({ length: 1_000 }, (_, n) =>
    waitOf({ key: `${n}`, sentAt: at('2026-01-05T10:00Z') + (n + 1) * 60_000 }),
  );
  const ended = waitOf({ state: 'met', metAt: 1, endedAt: 1 });
  const on = ground({ ada: officeIn('UTC') });
  expect(nextWaitChange([ended, ...open.toReversed()], on, 0)).toBe(at('2026-01-06T10:01Z'));
  expect(nextWaitChange([ended], on, 0)).toBeNull();
});
