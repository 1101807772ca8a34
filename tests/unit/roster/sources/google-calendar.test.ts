import { describe, expect, test } from 'vitest';
import { type ServedPerson, testRosterSource } from '@/tests/kits/roster-source/contract';
import {
  addAbsence,
  addCalendars,
  addWeeklyAbsence,
  cancelEvent,
} from '@/tests/office/google/calendar-world';
import type { Fault } from '@/tests/office/google/faults';
import { googleFetch } from '@/tests/office/google/fetch';
import { createWorld, type World } from '@/tests/office/google/world';
import { dateAfter } from '@/tests/office/team/days';
import { teammates } from '@/tests/office/team/said';
import { calendarScope, type GoogleSettings, googleScope } from '@/utils/connections/google/settings';
import type { Person } from '@/utils/domain/people/person';
import { googleCalendarSource } from '@/utils/roster/sources/google-calendar/source';
import { sourceHttp } from '@/utils/roster/sources/source-http';
import { nineToFive } from '@/utils/roster/text/full-week';
import { toldEnglish } from '@/utils/words/english';
import { phrase } from '@/utils/words/phrase';

const at = 1_700_000_000_000;
const settings = { of: 'out-of-office' } as const;
const account: GoogleSettings = {
  token: 'ya29.calendar',
  expiresAt: at + 3_000_000,
  clientId: 'c',
  account: 'ada@fern.example',
  calendar: true,
};

function worldOf(email: string, scopes: readonly string[] = [googleScope, calendarScope], now = at): World {
  const world = createWorld({ now: () => now, account: { name: 'Ada', email } });
  const { account: whose } = world;
  world.tokens.set(account.token, { account: whose, scopes, expiresAt: now + 3_000_000, clientId: 'c' });
  return world;
}

const calendarOf = (world: World, id: string, zone: string) =>
  world.calendars.set(id, {
    ...{ id, zone, shares: 'details', isOwn: id === world.account.email },
    ...{ events: [], version: 1, syncsFrom: 0 },
  });

const somebody = (name: string, email: string, zone: string): Person => ({
  ...{ id: `id-${email}`, name, addresses: [{ kind: 'email', value: email }], isMe: false },
  ...{ zone, zoneSource: 'x', zoneDate: '2026-11-29', week: nineToFive },
});

testRosterSource('Google Calendar', {
  source: googleCalendarSource,
  settings,
  account,
  wrongSettings: [{ of: 'everything' }, { of: null }],
  team: [
    { name: 'Ada Fern', email: 'ada@fern.example', zone: 'Europe/Oslo' },
    { name: 'Bo Oak', email: 'bo@fern.example', zone: 'Asia/Tokyo' },
    { name: 'Cy Elm', email: 'cy@fern.example', zone: 'America/Lima' },
  ],
  listed: (people) => people.map(({ name, email, zone }) => somebody(name, email, zone)),
  isWhole: ({ away }) => away?.length === 1,
  serve: (people: readonly ServedPerson[]) => {
    const world = worldOf('ada@fern.example');
    for (const { email, zone } of people) {
      // Of whose zone nobody knows, the one event has no length.
      const isBroken = zone === 'Nowhere/Land';
      calendarOf(world, email, isBroken ? 'Europe/Oslo' : zone);
      if (isBroken) addWeeklyAbsence(world, email, Date.UTC(2026, 11, 24), 0, 1);
      else addAbsence(world, email, { from: '2026-12-24', to: '2026-12-28' });
    }
    return googleFetch(world);
  },
});

/** The office's Google with the team's calendars, and the list as another source filled it. */
function fernhill({ faults = [] as Fault[], scopes = [googleScope, calendarScope] } = {}) {
  const now = Date.UTC(2026, 10, 29, 9);
  const world = worldOf('mara@fernhill.example', scopes, now);
  addCalendars(world);
  world.faults.push(...faults);
  const people = teammates.flatMap(({ notion, zone }) =>
    notion?.email === undefined ? [] : [somebody(notion.name, notion.email, zone)],
  );
  const asked: URL[] = [];
  const why: unknown[] = [];
  const load = async (more: Partial<GoogleSettings> = {}, list: readonly Person[] = people) => {
    const send = googleFetch(world);
    const http = sourceHttp(googleCalendarSource, settings, {
      fetch: (...request) => {
        asked.push(new URL(new Request(...request).url));
        return send(...request);
      },
      now: () => now,
      write: async (line) => {
        why.push(line.why);
        return async () => {};
      },
    });
    const mine = { ...account, account: 'mara@fernhill.example', expiresAt: now + 3_000_000, ...more };
    const context = {
      ...{ http, signal: new AbortController().signal, since: null, today: '2026-11-29', account: mine },
      ...{ progress: () => {}, people: async () => list },
    };
    const outcome = await googleCalendarSource.load(settings, context);
    const value = outcome.ok && outcome.value !== 'unchanged' ? outcome.value : null;
    return {
      outcome,
      value,
      words: outcome.ok ? '' : toldEnglish(outcome.words),
      remarks: value?.remarks?.map((remark) => toldEnglish(remark)) ?? [],
      awayOf: (name: string) =>
        value?.rows.find((row) => row.name === name)?.away?.map(({ from, to }) => [from, to]),
    };
  };
  const day = (days: number) => dateAfter(now, days);
  return { world, people, load, asked, why, day, now };
}

describe('the team of the office', () => {
  test('whoever shares their calendar is away as it says, others have an empty row and are told', async () => {
    const { load, day } = fernhill();
    const { value, remarks, awayOf } = await load();
    expect(awayOf('Mara Lindqvist')).toEqual([[day(20), day(24)]]);
    expect(awayOf('Priya Nair')).toEqual([[day(-3), day(7)]]);
    // Ananya shows only when she is busy, Noa nothing, and Jonas has no calendar there.
    for (const one of ['ananya', 'noa', 'jonas']) {
      expect(awayOf(teammates.find(({ key }) => key === one)?.notion?.name ?? '')).toEqual([]);
    }
    expect(value?.problems).toEqual([]);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatch(
      /^\d people share no events with you, so their time off isn’t known: Ananya Rao, /,
    );
  });

  test('no word of an event is asked for, and the time is bounded', async () => {
    const { load, asked, why } = fernhill();
    const { value } = await load();
    expect(JSON.stringify(value)).not.toMatch(/Leave|Out of office|Dentist|Private|Lunch/);
    for (const url of asked) {
      const query = url.searchParams;
      expect(query.get('fields')).not.toMatch(/summary|description|location|creator|attendees\/email/);
      expect(query.getAll('eventTypes')).toEqual(['outOfOffice']);
      expect([query.get('singleEvents'), query.get('timeMin'), query.get('timeMax')]).toEqual([
        'true',
        '2026-10-25T00:00:00Z',
        '2027-12-04T00:00:00Z',
      ]);
    }
    expect(new Set(why.map((reason) => JSON.stringify(reason)))).toEqual(
      new Set([JSON.stringify(phrase('requests.load-calendar'))]),
    );
  });

  test('the own calendar is asked for first, and nobody of another company', async () => {
    const { load, asked, people } = fernhill();
    const { remarks } = await load({}, [somebody('Kim', 'kim@elsewhere.example', 'Asia/Seoul'), ...people]);
    const calendars = asked.map(({ pathname }) => decodeURIComponent(pathname.split('/')[4] ?? ''));
    expect(calendars[0]).toBe('primary');
    expect(calendars.slice(1).every((id) => id.endsWith('@fernhill.example'))).toBe(true);
    expect(remarks.at(-1)).toBe('1 person has no address at fernhill.example and wasn’t asked about.');
  });
});

describe('times', () => {
  test('what comes again is each time by itself, and part of a day stays one', async () => {
    const { world, load, now } = fernhill();
    const monday = Date.parse('2026-11-30T09:00:00Z');
    expect(monday).toBeGreaterThan(now);
    const id = addWeeklyAbsence(world, 'priya@fernhill.example', monday, 3, 3);
    const { awayOf } = await load();
    const weekly = awayOf('Priya Nair')?.filter(([from]) => from?.includes('T'));
    expect(weekly).toEqual([
      ['2026-11-30T13:00', '2026-11-30T16:00'],
      ['2026-12-07T13:00', '2026-12-07T16:00'],
      ['2026-12-14T13:00', '2026-12-14T16:00'],
    ]);
    cancelEvent(world, 'priya@fernhill.example', id);
    const after = await load();
    expect(after.awayOf('Priya Nair')).toHaveLength(1);
  });

  test('all pages are read, also more than Google gives at once', async () => {
    const { world, load } = fernhill();
    for (let at = 0; at < 300; at += 1)
      addWeeklyAbsence(world, 'priya@fernhill.example', Date.UTC(2026, 11, 1, 6) + at * 86_400_000, 1, 1);
    const { awayOf } = await load();
    expect(awayOf('Priya Nair')).toHaveLength(301);
  });

  test('whose calendar has more than is read is told, and nobody else', async () => {
    const { world, load } = fernhill();
    for (let at = 0; at < 2_001; at += 1)
      addWeeklyAbsence(world, 'priya@fernhill.example', Date.UTC(2026, 11, 1, 6) + at * 3_600_000, 1, 1);
    const { awayOf, outcome } = await load();
    expect(awayOf('Priya Nair')).toHaveLength(2_000);
    const remarks = outcome.ok && outcome.value !== 'unchanged' ? (outcome.value.remarks ?? []) : [];
    expect(remarks.map(toldEnglish)).toContain(
      '1 person has more events than Meantime reads, so some time off may be missing: Priya Nair.',
    );
    world.calendars.get('priya@fernhill.example')?.events.splice(1_000);
    const whole = await load();
    expect(JSON.stringify(whole.outcome)).not.toContain('calendar.cut');
  });
});

describe('what goes wrong', () => {
  test.each([
    [{ calendar: undefined }, [googleScope, calendarScope], 'Choose Refresh now'],
    [{}, [googleScope], 'Choose Refresh now'],
  ] as const)(
    'without the leave to read calendars it asks for it, and for nothing else',
    async (more, scopes, words) => {
      const { load, asked } = fernhill({ scopes: [...scopes] });
      const { outcome, ...told } = await load(more);
      expect(outcome).toMatchObject({ ok: false, kind: 'ask', fix: 'reconnect' });
      expect(told.words).toContain(words);
      expect(asked.length).toBeLessThan(2);
    },
  );

  test('an account without a calendar says so', async () => {
    const { world, load } = fernhill();
    world.calendars.delete('mara@fernhill.example');
    expect((await load()).words).toContain('no calendar of your own');
  });

  test('a calendar that is forbidden costs nobody else', async () => {
    const { world, load, day } = fernhill();
    const tom = world.calendars.get('priya@fernhill.example');
    if (tom) tom.shares = 'forbidden';
    const { awayOf } = await load();
    expect([awayOf('Priya Nair'), awayOf('Mara Lindqvist')]).toEqual([[], [[day(20), day(24)]]]);
  });

  test('trouble in the middle keeps the last good list: nothing is half read', async () => {
    const { load } = fernhill({ faults: [{ kind: '503', on: 'GET', skip: 2, times: 9, retryAfter: 60 }] });
    expect((await load()).outcome).toMatchObject({ ok: false, kind: 'again' });
  });

  test('where nobody can be asked about, it says what to do', async () => {
    const { load, asked } = fernhill();
    const { words } = await load({}, [somebody('Kim', 'kim@elsewhere.example', 'Asia/Seoul')]);
    expect(words).toContain('mark yourself in the list');
    expect(asked).toEqual([]);
  });

  test('of a private account only the own calendar is read', async () => {
    const { world, load, people } = fernhill();
    const [mara] = people;
    const me = { ...(mara as Person), isMe: true };
    expect(world.account.email).toBe('mara@fernhill.example');
    const { value, remarks } = await load({ account: 'mara@gmail.com' }, [me, ...people.slice(1)]);
    expect(value?.rows.map(({ name }) => name)).toEqual([me.name]);
    expect(remarks.at(-1)).toMatch(/^Only your own calendar was read: .*mara@gmail.com/);
  });
});
