import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { readBackup, writeBackup } from '@/utils/backup/backup';
import { openSession } from '@/utils/connections/session';
import { disconnect } from '@/utils/decisions/connect';
import { forgetAll } from '@/utils/decisions/forget-all';
import { saveDecision } from '@/utils/decisions/save';
import { lookAtTeam, type TeamPorts } from '@/utils/decisions/team-log/look-at-team';
import { proposeMapping } from '@/utils/destinations/notion/propose-mapping';
import { readProperties } from '@/utils/destinations/notion/read-properties';
import { putConnection } from '@/utils/store/connections';
import { Database } from '@/utils/store/database';
import { allTeamLines, countTeam, newestTeamLines, teamLook } from '@/utils/store/team-lines';
import { toldEnglish } from '@/utils/words/english';
import type { Fault } from '../../office/notion/faults.ts';
import { fetchOf } from '../../office/notion/fetch.ts';
import { ids } from '../../office/notion/ids.ts';
import { addTeamDecision } from '../../office/notion/team-decision.ts';
import { openNotion, settings, unwrap } from '../notion/office';

const minute = 60_000;
const day = 86_400_000;

let db: Database;
let office: ReturnType<typeof openNotion>;
let isWanted = true;
let isAllowed = true;
const ports = (): TeamPorts => ({
  fetch: fetchOf(office.world),
  now: () => office.clock.now,
  write: async (line) => {
    await db.ledger.add(line);
    return async () => {};
  },
  mayReach: async () => isAllowed,
  isWanted: async () => isWanted,
  session: openSession(),
});
const look = (isAll = false, signal = new AbortController().signal, more: Partial<TeamPorts> = {}) =>
  lookAtTeam({ isAll, signal, progress: () => {} }, { ...ports(), ...more }, db);
const titles = async () => (await newestTeamLines(null, 99, db)).map(({ title }) => title);
const add = (...args: Parameters<typeof addTeamDecision> extends [unknown, ...infer Rest] ? Rest : never) =>
  addTeamDecision(office.world, ...args);
const queries = () =>
  office.world.log.filter(({ call }) => call.endsWith('/query')).map(({ body }) => Object(body).filter);
const fail = (fault: Omit<Fault, 'on'>) =>
  office.world.faults.push({ on: 'POST /v1/data_sources/*/query', ...fault });

beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  office = openNotion();
  [isWanted, isAllowed] = [true, true];
  const properties = unwrap(await readProperties(settings, ids.register, office.http));
  await putConnection(
    {
      destination: 'notion',
      settings,
      account: 'Fernhill',
      place: { dataSourceId: ids.register, name: 'Team register', mapping: proposeMapping(properties) },
      connectedAt: 1,
    },
    db,
  );
  office.world.log.length = 0;
});
afterEach(() => db.delete());

describe('what the database says', () => {
  test('each row is a line with status, maker and thread; a program’s has no maker', async () => {
    const page = add({
      title: 'Move the stand-up',
      summary: 'At nine for everybody.',
      state: 'Accepted',
      key: '0AD0C1DE-0000-4000-8000-0000000000D1',
      thread:
        'https://fernhill.slack.com/archives/C0PLAN/p1765505400000100?thread_ts=1765505400.000100&cid=C0PLAN',
      by: 1,
    });
    office.clock.now += minute;
    add({ title: 'By the connection', state: 'Superseded' });
    office.clock.now += minute;
    add({ title: 'Own word', state: 'Parked' });
    expect(await look()).toBe('read');
    const [last, second, first] = await newestTeamLines(null, 9, db);
    expect(first).toMatchObject({
      key: `notion:${page.id.replaceAll('-', '')}`,
      id: '0ad0c1de-0000-4000-8000-0000000000d1',
      status: 'accepted',
      decision: 'At nine for everybody.',
      by: office.world.members[1]?.name,
      href: `https://www.notion.so/${page.id.replaceAll('-', '')}`,
      thread: 'slack:C0PLAN/1765505400.000100',
    });
    expect(first?.text).toContain('everybody');
    expect(second).toMatchObject({ status: 'superseded', by: null, thread: '' });
    expect(last).toMatchObject({ status: null, statusText: 'Parked' });
    expect((await countTeam(db)).counts).toMatchObject({ accepted: 1, superseded: 1, rejected: 0 });
    expect((await countTeam(db)).all).toBe(3);
    const asked = (await db.ledger.toArray()).map(({ host, why }) => [host, toldEnglish(why)]);
    expect(new Set(asked.map(String))).toEqual(new Set(['api.notion.com,Reading the team’s decisions']));
  });

  test('a row that cannot be read costs itself alone, is counted, and is read once it can be', async () => {
    const empty = add({ title: '' });
    add({ title: 'Whole' });
    await look();
    expect(await titles()).toEqual(['Whole']);
    expect((await teamLook(db))?.unread).toHaveLength(1);
    office.clock.now += minute;
    empty.properties = { Name: { title: [{ type: 'text', text: { content: 'Named now' } }] } };
    empty.editedAt = office.clock.now;
    await look();
    expect(await titles()).toEqual(['Named now', 'Whole']);
    expect((await teamLook(db))?.unread).toEqual([]);
    empty.properties = {};
    await look(true);
    expect(await titles()).toEqual(['Whole']);
    expect((await teamLook(db))?.unread).toHaveLength(1);
  });

  test('own decisions are not doubled: by the page that was made, and by their key', async () => {
    const [page, key] = ['a1', '0ad0c1de-0000-4000-8000-0000000000d2'];
    const made = add({ title: 'Made of mine' });
    add({ title: 'From my backup', key: key.toUpperCase() });
    add({ title: 'A teammate’s', key: 'another' });
    const link = { id: made.id.replaceAll('-', ''), href: 'https://www.notion.so/x' };
    await look();
    expect(await titles()).toHaveLength(3);
    const own = await saveDecision({ ...rollout, key: page, id: null, supersedes: null }, 1, db);
    await db.decisions.put({ ...own, links: { notion: link } });
    await saveDecision({ ...rollout, key, id: null, supersedes: null }, 2, db);
    expect(await titles()).toEqual(['A teammate’s']);
    expect((await allTeamLines(db)).map(({ title }) => title)).toEqual(['A teammate’s']);
    expect((await countTeam(db)).all).toBe(1);
  });
});

describe('a later look', () => {
  test('asks for what was changed since the day before the last change, and changes nothing where nothing was', async () => {
    add({ title: 'First' });
    await look();
    office.clock.now += 5 * minute;
    await look();
    add({ title: 'Second' });
    office.clock.now += minute;
    await look();
    expect(await titles()).toEqual(['Second', 'First']);
    const filter = { timestamp: 'last_edited_time', last_edited_time: { on_or_after: '2026-11-23' } };
    expect(queries()).toEqual([undefined, filter, filter]);
    // Nobody is asked for again whose name is known.
    expect(office.world.log.filter(({ call }) => call.includes('users'))).toHaveLength(1);
  });

  test('what is gone is gone after a look at all: asked for, or a day later', async () => {
    const [one, other] = [add({ title: 'One' }), add({ title: 'Other' })];
    add({ title: 'Stays' });
    await look();
    one.trashed = true;
    await look();
    expect(await titles()).toContain('One');
    await look(true);
    expect(await titles()).not.toContain('One');
    other.trashed = true;
    office.clock.now += day;
    await look();
    expect(await titles()).toEqual(['Stays']);
  });

  test('pages of any size make one list', async () => {
    office.world.pageSize = 2;
    for (const at of Array.from({ length: 7 }).keys()) add({ title: `Row ${at}` });
    const told: number[] = [];
    await lookAtTeam(
      { isAll: false, signal: new AbortController().signal, progress: (rows) => told.push(rows) },
      ports(),
      db,
    );
    expect((await titles()).toSorted()).toEqual(Array.from({ length: 7 }, (_, at) => `Row ${at}`));
    expect(told).toEqual([2, 4, 6, 7]);
  });
});

describe('what goes wrong', () => {
  test('a pause that Notion asks for is kept, and what was read stays', async () => {
    add({ title: 'Here' });
    await look();
    fail({ kind: '429', retryAfter: 90 });
    expect(await look()).toBe('failed');
    const { failure } = (await teamLook(db)) ?? {};
    expect(toldEnglish(failure?.words ?? '')).toBe('Notion asks Meantime to slow down.');
    expect(failure?.retryAt).toBe(office.clock.now + 90_000);
    const before = office.world.log.length;
    expect(await look(true)).toBe('waiting');
    expect(office.world.log).toHaveLength(before);
    office.clock.now += 90_000;
    expect(await look(true)).toBe('read');
    expect([await titles(), (await teamLook(db))?.failure]).toEqual([['Here'], null]);
  });

  test.each([
    ['401', 'Notion doesn’t accept the token.'],
    ['404', 'Notion can’t find “Team register”'],
    ['400', 'Notion refused to give the rows of “Team register”.'],
    ['503', 'Notion'],
    ['cut-before', 'Notion'],
  ] as const)('%s: one sentence, and nothing is lost', async (kind, words) => {
    add({ title: 'Here' });
    await look();
    fail({ kind });
    expect(await look()).toBe('failed');
    expect(toldEnglish((await teamLook(db))?.failure?.words ?? '')).toContain(words);
    expect(await titles()).toEqual(['Here']);
  });

  test('without the permission nothing is asked', async () => {
    isAllowed = false;
    expect(await look()).toBe('failed');
    expect(office.world.log).toEqual([]);
  });

  test('a connection that may not see people names nobody, and reads all the same', async () => {
    office.world.showsPeople = false;
    add({ title: 'Here', by: 1 });
    expect(await look()).toBe('read');
    expect((await newestTeamLines(null, 9, db))[0]).toMatchObject({ title: 'Here', by: null });
  });

  test('cancelled midway, or turned off meanwhile, nothing is stored', async () => {
    office.world.pageSize = 1;
    add({ title: 'One' });
    add({ title: 'Two' });
    const ending = new AbortController();
    const fetch = fetchOf(office.world);
    const late: typeof fetch = async (...args) => {
      ending.abort();
      return await fetch(...args);
    };
    expect(await look(false, ending.signal, { fetch: late })).toBe('cancelled');
    isWanted = false;
    expect(await look()).toBe('cancelled');
    expect([await titles(), await teamLook(db)]).toEqual([[], undefined]);
  });

  test('another database takes the place of the first, even where it cannot be read', async () => {
    add({ title: 'Here' });
    await look();
    const place = { dataSourceId: ids.handbook, name: 'Gone', mapping: {} };
    await db.connections.update('notion', { place });
    expect(await look()).toBe('failed');
    expect(await titles()).toEqual([]);
    await db.connections.update('notion', { place: { pageId: ids.handbook, name: 'A page' } });
    expect(await look()).toBe('no-place');
  });
});

describe('whose they are', () => {
  test('no export holds them, and Delete all and the end of the connection clear them', async () => {
    add({ title: 'A teammate’s own words' });
    await look();
    expect(writeBackup(await readBackup(db))).not.toContain('own words');
    await disconnect('notion', db);
    expect([await db.teamLines.count(), await db.teamLooks.count()]).toEqual([0, 0]);
    await db.teamLooks.put({ ...emptyLook, place: 'x' });
    await forgetAll(db);
    expect(await db.teamLooks.count()).toBe(0);
  });
});

const emptyLook = {
  mapped: '',
  at: null,
  wholeAt: null,
  since: null,
  unread: [],
  names: {},
  cut: null,
  failure: null,
};
