import { describe, expect, test } from 'vitest';
import { account } from './google/account.ts';
import {
  addAbsence,
  addCalendars,
  addWeeklyAbsence,
  cancelEvent,
  endSyncTokens,
} from './google/calendar-world.ts';
import { hasContract } from './google/contract.ts';

if (!hasContract) console.log("skipped: Google's contracts are not beside the repository");

const scope = 'calendar.events.readonly';
const mara = 'mara@fernhill.example';
const priya = 'priya@fernhill.example';

function office(...scopes: readonly string[]) {
  const all = account(...(scopes.length === 0 ? [scope] : scopes));
  addCalendars(all.world);
  const list = (calendar: string, query = 'eventTypes=outOfOffice&singleEvents=true') =>
    all.ask(
      'GET',
      `www.googleapis.com/calendar/v3/calendars/${encodeURIComponent(calendar)}/events?${query}`,
    );
  return { ...all, list };
}

interface Item {
  readonly id: string;
  readonly status: string;
  readonly summary?: string;
  readonly start?: { readonly dateTime: string };
}
const idsOf = ({ body }: { body: { items: Item[] } }) => body.items.map(({ id }) => id);

describe('absences', () => {
  test('one’s own and a teammate’s are times from midnight to midnight in the owner’s zone', async () => {
    const { list } = office();
    const own = await list('primary');
    expect(own.body).toMatchObject({
      kind: 'calendar#events',
      accessRole: 'owner',
      timeZone: 'Europe/Berlin',
    });
    const { body } = await list(priya);
    expect(body.items).toMatchObject([
      {
        eventType: 'outOfOffice',
        summary: 'Leave',
        start: { dateTime: '2026-11-22T00:00:00+04:00', timeZone: 'Asia/Dubai' },
        end: { dateTime: '2026-12-03T00:00:00+04:00' },
      },
    ]);
    expect(body.accessRole).toBe('reader');
  });

  test('other kinds of entries come where they are asked for', async () => {
    const { list } = office();
    const kinds = async (query: string) =>
      (await list(mara, query)).body.items.map(({ eventType }: { eventType: string }) => eventType);
    expect(await kinds('')).toEqual(['outOfOffice', 'default', 'workingLocation']);
    expect(await kinds('eventTypes=default&eventTypes=workingLocation')).toEqual([
      'default',
      'workingLocation',
    ]);
  });

  test('of a time: what touches it, its ends apart', async () => {
    const { list } = office();
    const at = (min: string, max: string) =>
      list(
        priya,
        `eventTypes=outOfOffice&singleEvents=true&timeMin=${encodeURIComponent(min)}&timeMax=${encodeURIComponent(max)}`,
      );
    expect(idsOf(await at('2026-12-02T12:00:00Z', '2026-12-30T00:00:00Z'))).toHaveLength(1);
    expect(idsOf(await at('2026-12-03T00:00:00+04:00', '2026-12-30T00:00:00Z'))).toHaveLength(0);
    expect(idsOf(await at('2026-11-01T00:00:00Z', '2026-11-22T00:00:00+04:00'))).toHaveLength(0);
  });

  test('one that comes again: once with its rule, or each time by itself', async () => {
    const { list, world } = office();
    const id = addWeeklyAbsence(world, priya, Date.parse('2026-11-27T08:00:00Z'), 4, 3);
    const rule = await list(priya, 'eventTypes=outOfOffice');
    expect(rule.body.items.at(-1)).toMatchObject({ id, recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'] });
    const each = (await list(priya)).body.items.slice(1);
    expect(each.map((item: Item) => item.start?.dateTime)).toEqual([
      '2026-11-27T12:00:00+04:00',
      '2026-12-04T12:00:00+04:00',
      '2026-12-11T12:00:00+04:00',
    ]);
    expect(each[1]).toMatchObject({ id: `${id}_20261204T080000Z`, recurringEventId: id });
    const later = 'eventTypes=outOfOffice&singleEvents=true&timeMin=2026-12-10T00:00:00Z';
    expect(idsOf(await list(priya, later))).toEqual([`${id}_20261211T080000Z`]);
  });
});

describe('what a teammate shares', () => {
  test('only when: a time without a word, and no absence among them', async () => {
    const { list } = office();
    const { body } = await list('ananya@fernhill.example', 'singleEvents=true');
    expect(body.accessRole).toBe('freeBusyReader');
    expect(body.items).toHaveLength(2);
    expect(body.items.every((item: Item) => item.summary === undefined)).toBe(true);
    expect(idsOf(await list('ananya@fernhill.example'))).toEqual([]);
  });

  test('nothing, or no calendar: 404; without leave to read: 403', async () => {
    const { list, world } = office();
    for (const who of ['noa@fernhill.example', 'nobody@elsewhere.example']) {
      const { status, body } = await list(who);
      expect([status, body.error.errors[0].reason]).toEqual([404, 'notFound']);
    }
    const calendar = world.calendars.get(priya);
    if (calendar) calendar.shares = 'forbidden';
    expect((await list(priya)).body.error.errors[0].reason).toBe('requiredAccessLevel');
  });

  test('a scope for one’s own calendars reaches no other, and one for files none at all', async () => {
    const own = office('calendar.events.owned.readonly');
    expect([(await own.list('primary')).status, (await own.list(priya)).status]).toEqual([200, 404]);
    const { status, body } = await office('drive.file').list('primary');
    expect([status, body.error.errors[0].reason]).toEqual([403, 'insufficientPermissions']);
    const old = office();
    old.clock.now += 3_600_000;
    expect((await old.list('primary')).status).toBe(401);
  });
});

describe('pages and changes', () => {
  test('every entry comes once, and the last page alone has the token for changes', async () => {
    const { list, world } = office();
    for (const day of ['2027-01-04', '2027-01-06', '2027-01-08'])
      addAbsence(world, mara, { from: day, to: day });
    const seen: string[] = [];
    let page = '';
    do {
      const answer = await list(mara, `eventTypes=outOfOffice&singleEvents=true&maxResults=2${page}`);
      seen.push(...idsOf(answer));
      const { nextPageToken: next, nextSyncToken: token } = answer.body;
      expect(token === undefined).toBe(next !== undefined);
      page = next === undefined ? '' : `&pageToken=${next}`;
    } while (page !== '');
    expect(new Set(seen).size).toBe(4);
  });

  test('by that token only what changed comes, what was called off among it; an old one is 410', async () => {
    const { list, world } = office();
    const first = await list(mara);
    const [gone = ''] = idsOf(first);
    const sync = (token: string) => list(mara, `eventTypes=outOfOffice&singleEvents=true&syncToken=${token}`);
    expect(idsOf(await sync(first.body.nextSyncToken))).toEqual([]);
    const fresh = addAbsence(world, mara, { from: '2027-02-01', to: '2027-02-02' });
    cancelEvent(world, mara, gone);
    const next = await sync(first.body.nextSyncToken);
    expect(next.body.items.map(({ id, status }: Item) => [id, status])).toEqual([
      [gone, 'cancelled'],
      [fresh, 'confirmed'],
    ]);
    expect(idsOf(await list(mara))).toEqual([fresh]);
    endSyncTokens(world, mara);
    const late = await sync(next.body.nextSyncToken);
    expect([late.status, late.body.error.errors[0].reason]).toEqual([410, 'fullSyncRequired']);
    expect((await sync((await list(mara)).body.nextSyncToken)).status).toBe(200);
  });

  test.each([
    ['a time without its offset', 'timeMin=2026-11-25T00:00:00'],
    ['an end before the start', 'timeMin=2026-11-25T00:00:00Z&timeMax=2026-11-24T00:00:00Z'],
    ['an order by start of what is not single', 'orderBy=startTime'],
    ['too many at once', 'maxResults=2501'],
    ['a token for changes with a time', 'syncToken=sync-1&timeMin=2026-11-25T00:00:00Z'],
    ['a token that nobody gave out', 'syncToken=abc'],
    ['a parameter of no such name', 'kind=outOfOffice'],
  ])('%s is refused', async (_, query) => {
    const { list } = office();
    expect((await list(mara, query)).status).toBe(400);
  });
});
