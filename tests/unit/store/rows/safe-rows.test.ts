import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { sampleRows } from '@/tests/samples/sample-rows';
import { saveDecision } from '@/utils/decisions/save';
import type { StoredDecision, StoredPerson } from '@/utils/store/database';
import { Database } from '@/utils/store/database';
import { allLines, newestLines, type StatusFilter } from '@/utils/store/decision-lines';
import { decisionAt } from '@/utils/store/decisions';
import { findMe, findPeople } from '@/utils/store/find-people';
import { normVersions } from '@/utils/store/norms';
import { openItems, stuckItems } from '@/utils/store/outbox';
import { savePeople } from '@/utils/store/people';
import { tableLooks } from '@/utils/store/rows/table-looks';
import { saveNorms } from '@/utils/store/save-norms';
import { openDrafts } from '../open-drafts';

let db: Database;
const put = (table: string, row: object) => db.table(table).put(row);
const good = (key: string) => sampleRows(key);
const decision = (key: string) => good(key).decisions as StoredDecision;
const person = (key: string) => good(key).people as StoredPerson;

beforeEach(() => {
  db = new Database(`rows-${Math.random()}`);
});

test('every table has a look, and a good row of each passes it', () => {
  expect(Object.keys(tableLooks).sort()).toEqual(db.tables.map(({ name }) => name).sort());
  for (const [table, row] of Object.entries(good('a')))
    expect([table, tableLooks[table]?.(row)]).toEqual([table, null]);
});

describe('a decision that cannot be shown', () => {
  test.each([
    ['an instant of 9e15', { savedAt: 9e15 }, 'savedAt', 'instant'],
    ['an instant of 1e18', { savedBefore: [1, 1e18] }, 'savedBefore.1', 'instant'],
    [
      'a close of 9e15',
      { decision: { ...decision('b').decision, objectionDeadline: 9e15 } },
      'decision.objectionDeadline',
      'instant',
    ],
    [
      'a date 2026-99-99',
      { decision: { ...decision('b').decision, revisitOn: '2026-99-99' } },
      'decision.revisitOn',
      'date',
    ],
    [
      'a 30th of February',
      { decision: { ...decision('b').decision, decidedOn: { date: '2026-02-30', zone: 'UTC' } } },
      'decision.decidedOn.date',
      'date',
    ],
    [
      'a zone X/Y',
      { decision: { ...decision('b').decision, capturedZone: 'X/Y' } },
      'decision.capturedZone',
      'zone',
    ],
    ['no decision at all', { decision: undefined }, 'decision', 'record'],
    [
      'a title that is a number',
      { decision: { ...decision('b').decision, title: 7 } },
      'decision.title',
      'text',
    ],
  ])('%s: it is passed over, and all others are there', async (_, change, field, expected) => {
    for (const key of ['a', 'c']) await put('decisions', decision(key));
    const bad = { ...decision('b'), ...change };
    await put('decisions', bad);
    expect(tableLooks.decisions?.(bad)).toEqual({ field, expected });
    expect((await db.decisions.toArray()).map(({ key }) => key)).toEqual(['a', 'c']);
    expect((await db.decisions.bulkGet(['a', 'b', 'c'])).map((row) => row?.key)).toEqual([
      'a',
      undefined,
      'c',
    ]);
    expect(await decisionAt('b')).toBeUndefined();
    expect((await db.decisions.orderBy('savedAt').reverse().toArray()).length).toBe(2);
    expect((await db.decisions.filter(() => true).toArray()).map(({ key }) => key)).toEqual(['a', 'c']);
  });

  test('may be saved again under its key, and its id stays taken for others', async () => {
    await put('decisions', { ...decision('b'), decision: undefined });
    const other = { ...decision('a').decision, key: 'new', id: null };
    await put('decisions', { ...decision('z'), id: '2026-11-16-rollout-new', savedAt: 9e15 });
    const saved = await saveDecision({ ...other, title: 'Rollout new' }, Date.UTC(2026, 10, 16), db);
    expect(saved.id).not.toBe('2026-11-16-rollout-new');
    await saveDecision(decision('b').decision, Date.UTC(2026, 10, 16), db);
    expect((await db.decisions.get('b'))?.decision.title).toBe('Rollout b');
  });
});

test('a year that is being typed does not take the draft away', async () => {
  const { drafts } = good('a');
  const typed = { ...decision('a').decision, revisitOn: '0002-11-16', objectionDeadline: Date.UTC(20260, 1) };
  await put('drafts', { ...drafts, decision: typed });
  expect(await openDrafts(db)).toHaveLength(1);
});

test('a block of a kind that this version does not know is left alone, a paragraph without text is not', () => {
  const withBlocks = (blocks: unknown) => ({
    ...decision('a'),
    decision: { ...decision('a').decision, selection: blocks },
  });
  expect(tableLooks.decisions?.(withBlocks([{ type: 'hologram', beam: 1 }]))).toBeNull();
  expect(tableLooks.decisions?.(withBlocks([{ type: 'paragraph' }]))).toEqual({
    field: 'decision.selection.0.runs',
    expected: 'list',
  });
  expect(tableLooks.decisions?.(withBlocks([7]))).toMatchObject({ expected: 'record' });
});

test('lists that are read in portions lose nothing behind a bad line', async () => {
  const keys = Array.from({ length: 450 }, (_, at) => `k${String(at).padStart(3, '0')}`);
  await db.lines.bulkPut(keys.map((key) => sampleRows(key).lines as never));
  for (const key of keys.slice(100, 330)) await put('lines', { ...sampleRows(key).lines, title: 7 });
  expect(await allLines(db)).toHaveLength(450 - 230);
  expect(await newestLines(null, 1_000, db)).toHaveLength(450 - 230);
});

test('so many of the newest lines are as many as were asked for, however many bad ones are among them', async () => {
  const keys = Array.from({ length: 40 }, (_, at) => `k${String(at).padStart(2, '0')}`);
  const line = (key: string) => ({ ...sampleRows(key).lines, savedAt: Number(key.slice(1)) });
  await db.lines.bulkPut(keys.map((key) => line(key) as never));
  for (const key of keys.slice(10, 38)) await put('lines', { ...line(key), title: 7 });
  const newest = async (status: StatusFilter, limit: number) =>
    (await newestLines(status, limit, db)).map(({ key }) => key);
  const good = [...keys.slice(0, 10), ...keys.slice(38)].reverse();
  for (const limit of [0, 1, 2, 3, 5, 12, 13])
    expect(await newest(null, limit)).toEqual(good.slice(0, limit));
  expect(await newest('accepted', 5)).toEqual(good.slice(0, 5));
});

test('of people only the bad one is missing, for pages and for lists', async () => {
  const ana = { ...person('a'), keys: ['email:a@fern.example', 'me'], isMe: true };
  await put('people', ana);
  await put('people', { ...person('b'), keys: ['email:b@fern.example', 'me'], zone: 'X/Y', isMe: true });
  await put('people', { ...person('c'), keys: ['email:c@fern.example'], week: { mon: [] } });
  const hints = ['a', 'b', 'c'].map((name) => ({
    kind: 'email' as const,
    value: `${name}@fern.example`,
    label: '',
  }));
  expect((await findPeople(hints, db)).map((found) => found?.id)).toEqual(['a', undefined, undefined]);
  expect((await findMe(db))?.id).toBe('a');
  await savePeople([{ ...person('d'), isMe: true }], db);
  expect((await db.people.toArray()).map(({ id, isMe }) => [id, isMe])).toEqual([
    ['a', false],
    ['d', true],
  ]);
});

test('norms, drafts and documents on their way: the others go on', async () => {
  for (const key of ['a', 'c'])
    for (const table of ['norms', 'drafts', 'outbox']) await put(table, good(key)[table] as object);
  await put('norms', { ...good('b').norms, team: { 'e-mail': {} } });
  await put('drafts', { ...good('b').drafts, at: 9e15 });
  await put('outbox', { ...good('b').outbox, order: 'first' });
  await put('outbox', { ...good('d').outbox, state: 'stuck', link: 7 });
  expect(await normVersions(db)).toHaveLength(2);
  expect((await openDrafts(db)).map(({ key }) => key).sort()).toEqual(['a', 'c']);
  expect((await openItems(db)).map(({ key }) => key)).toEqual(['a', 'c']);
  expect(await stuckItems(db)).toEqual([]);
  await saveNorms({}, Date.UTC(2027, 1), db);
  expect(await normVersions(db)).toHaveLength(3);
});

test('a bad row can still be changed and deleted by its key', async () => {
  await put('drafts', { ...good('a').drafts, at: 9e15 });
  expect(await db.drafts.get('a')).toBeUndefined();
  expect(await db.drafts.update('a', { at: 5 })).toBe(1);
  expect(await db.drafts.get('a')).toMatchObject({ at: 5 });
  await put('drafts', { ...good('b').drafts, at: 9e15 });
  await db.drafts.delete('b');
  expect(await db.drafts.toCollection().primaryKeys()).toEqual(['a']);
});
