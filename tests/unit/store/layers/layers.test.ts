import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyRestore } from '@/utils/backup/apply';
import type { Address, Person } from '@/utils/domain/people/person';
import { readSignals } from '@/utils/platform/signals';
import { goneFor } from '@/utils/roster/layers/diff-rows';
import type { LoadedRoster, RosterRow } from '@/utils/roster/source';
import { nineToFive } from '@/utils/roster/text/week-text';
import { Database } from '@/utils/store/database';
import { storeImport, takeBackImport } from '@/utils/store/imports';
import {
  addSource,
  chooseValue,
  moveSource,
  noteFailure,
  removeSource,
  storeLoaded,
} from '@/utils/store/layers/sources';
import { findPeople, removePeople, savePeople } from '@/utils/store/people';
import { withKeys } from '@/utils/store/with-keys';
import { phrase } from '@/utils/words/phrase';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const today = '2026-11-29';
const mail = (value: string): Address => ({ kind: 'email', value });
const row = (name: string, more: Partial<RosterRow> = {}): RosterRow => ({
  line: 2,
  name,
  addresses: [mail(`${name.toLowerCase()}@fern.example`)],
  zone: 'Europe/Oslo',
  zoneSource: 'a list',
  zoneDate: today,
  week: nineToFive,
  given: ['addresses', 'zone'],
  ...more,
});
const person = (name: string, more: Partial<Person> = {}): Person => {
  const { line: _, given: __, noZone: ___, id: ____, ...rest } = row(name);
  return { ...rest, id: `own-${name}`, isMe: false, ...more };
};
const loaded = (...rows: RosterRow[]): LoadedRoster => ({ rows, problems: [], notes: [], revision: 'r1' });
const add = (id: string, ...rows: RosterRow[]) =>
  addSource(
    { id, kind: 'address', settings: {}, name: id, every: 'off' },
    loaded(...rows),
    { now: 1000, today },
    db,
  );
const refresh = (id: string, now: number, ...rows: RosterRow[]) =>
  storeLoaded(id, loaded(...rows), { now, today }, db);
const list = async () => await db.people.orderBy('name').toArray();
const one = async (name: string) => {
  const found = (await list()).find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is not in the list`);
  return found;
};
const everything = async () =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));
const revision = async () => (await readSignals()).revision;

describe('without a source', () => {
  test('people are stored as they are and in no other table', async () => {
    await savePeople([person('Ada')], db);
    const { people, ...others } = await everything();
    expect(people).toEqual([{ ...person('Ada'), keys: ['email:ada@fern.example'] }]);
    expect(Object.values(others).flat()).toEqual([]);
  });

  test('what an edit changed is taken back whole, who was me among it', async () => {
    await savePeople([person('Ada', { isMe: true }), person('Bo')], db);
    const before = await everything();
    const undo = await savePeople([{ ...(await one('Bo')), isMe: true, place: 'Tokyo' }, person('Cy')], db);
    expect((await list()).map(({ name, isMe }) => [name, isMe])).toEqual([
      ['Ada', false],
      ['Bo', true],
      ['Cy', false],
    ]);
    await undo();
    expect(await everything()).toEqual(before);
  });
});

describe('a source', () => {
  test('brings its people, whom pages find by their addresses', async () => {
    await add('s', row('Ada'), row('Bo', { place: 'Bergen', given: ['addresses', 'zone', 'place'] }));
    const found = await findPeople([{ kind: 'email', value: 'bo@fern.example', label: '' }], db);
    expect(found).toMatchObject([
      { name: 'Bo', place: 'Bergen', origin: { fields: { place: { source: 's', seen: 1000 } } } },
    ]);
  });

  test('people of the list are the top layer: nothing of theirs is lost, what they lack comes', async () => {
    await savePeople([person('Ada', { zone: 'Asia/Tokyo', isMe: true })], db);
    await add('s', row('Ada', { place: 'Oslo', given: ['addresses', 'zone', 'place'] }));
    expect(await list()).toMatchObject([{ id: 'own-Ada', zone: 'Asia/Tokyo', place: 'Oslo', isMe: true }]);
  });

  test('loaded again with the same changes nothing of people and no revision', async () => {
    await savePeople([person('Cy')], db);
    await add('s', row('Ada'), row('Bo'));
    const [before, at] = [await everything(), await revision()];
    expect(await refresh('s', 2000, row('Bo'), row('Ada'))).toEqual({ changed: 0, gone: 0 });
    expect(await revision()).toBe(at);
    const { sources, ...after } = await everything();
    expect({ ...after, sources: before.sources }).toEqual(before);
    expect(sources).toMatchObject([{ loadedAt: 2000 }]);
  });

  test('a new value comes, and only who changed is written', async () => {
    await add('s', row('Ada'), row('Bo'));
    const [ada, bo, at] = [await one('Ada'), await one('Bo'), await revision()];
    expect(await refresh('s', 2000, row('Ada', { zone: 'Asia/Tokyo' }), row('Bo'))).toEqual({
      changed: 1,
      gone: 0,
    });
    expect(await one('Ada')).toMatchObject({
      id: ada.id,
      zone: 'Asia/Tokyo',
      origin: { fields: { zone: { seen: 2000 } } },
    });
    expect(await one('Bo')).toEqual(bo);
    expect(await revision()).toBeGreaterThan(at);
  });

  test('who vanished stays 30 days, marked, and own edits stay after that', async () => {
    await add('s', row('Ada'), row('Bo'));
    await savePeople([{ ...(await one('Bo')), place: 'Bergen' }], db);
    await refresh('s', 2000);
    expect((await one('Ada')).origin?.rows).toMatchObject([{ goneSince: 2000 }]);
    await storeLoaded('s', 'unchanged', { now: 2000 + goneFor - 1, today }, db);
    expect(await list()).toHaveLength(2);
    await storeLoaded('s', 'unchanged', { now: 2000 + goneFor, today }, db);
    expect(await list()).toEqual([]);
    expect(await db.own.toArray()).toMatchObject([{ fields: { place: 'Bergen' } }]);
    await refresh('s', 3000 + goneFor, row('Bo'));
    expect(await one('Bo')).toMatchObject({ place: 'Bergen' });
  });

  test('a failure leaves everything and says since when; the next success ends it', async () => {
    await add('s', row('Ada'));
    const before = await list();
    const words = phrase('sources.address-gone');
    await noteFailure('s', { words, retryAt: null }, 2000, db);
    await noteFailure('s', { words, retryAt: null }, 3000, db);
    expect(await list()).toEqual(before);
    expect(await db.sources.get('s')).toMatchObject({
      loadedAt: 1000,
      failure: { since: 2000, at: 3000, words },
    });
    await refresh('s', 4000, row('Ada'));
    expect(await db.sources.get('s')).toMatchObject({ loadedAt: 4000, failure: null });
  });

  test('one that was removed meanwhile stores nothing', async () => {
    expect(await refresh('gone', 1, row('Ada'))).toBeNull();
    expect(await list()).toEqual([]);
  });
});

describe('an edit', () => {
  test('writes only what was changed, and survives every refresh; all else follows the source', async () => {
    await add('s', row('Ada', { place: 'Oslo', given: ['addresses', 'zone', 'place'] }));
    await savePeople([{ ...(await one('Ada')), zone: 'Asia/Tokyo' }], db, 1500);
    expect(await db.own.toArray()).toMatchObject([{ fields: { zone: { id: 'Asia/Tokyo' } } }]);
    expect(Object.keys((await db.own.toArray())[0]?.fields ?? {})).toEqual(['zone']);
    await refresh(
      's',
      2000,
      row('Ada', { place: 'Bergen', zone: 'Africa/Lagos', given: ['addresses', 'zone', 'place'] }),
    );
    expect(await one('Ada')).toMatchObject({
      zone: 'Asia/Tokyo',
      place: 'Bergen',
      origin: { fields: { zone: { source: 'own', seen: 1500 } } },
    });
  });

  test('is taken back to what the source says, not to an edit of the same', async () => {
    await add('s', row('Ada'));
    const before = await everything();
    const undo = await savePeople([{ ...(await one('Ada')), zone: 'Asia/Tokyo', addresses: [] }], db);
    expect(await one('Ada')).toMatchObject({ zone: 'Asia/Tokyo', addresses: [] });
    await undo();
    expect(await everything()).toEqual(before);
  });

  test('that takes an address off holds; one that adds one names the person', async () => {
    await add('s', row('Ada'));
    await savePeople([{ ...(await one('Ada')), addresses: [mail('ada@oak.example')] }], db);
    await refresh('s', 2000, row('Ada'), row('Bo'));
    expect((await one('Ada')).keys).toEqual(['email:ada@oak.example']);
  });
});

describe('removing', () => {
  test('somebody of a source hides them through every refresh; putting back shows them again', async () => {
    await add('s', row('Ada'), row('Bo'));
    const before = await one('Ada');
    const removed = await removePeople([before.id], db);
    await refresh('s', 2000, row('Ada', { zone: 'Asia/Tokyo' }), row('Bo'));
    expect((await list()).map(({ name }) => name)).toEqual(['Bo']);
    await savePeople(removed, db);
    expect(await one('Ada')).toMatchObject({ id: before.id, zone: 'Asia/Tokyo' });
    expect((await db.own.toArray()).map(({ isHidden, fields }) => [isHidden, fields])).toEqual([[false, {}]]);
  });

  test('somebody of the list whom a source has, too, keeps their own words for when they are put back', async () => {
    await savePeople([person('Ada', { place: 'Here' })], db);
    await add('s', row('Ada'));
    const removed = await removePeople(['own-Ada'], db);
    expect(await list()).toEqual([]);
    await savePeople(removed, db);
    expect(await list()).toMatchObject([{ id: 'own-Ada', place: 'Here' }]);
  });

  test('a source takes its people along, but not what the user wrote; undone, all is as it was', async () => {
    await savePeople([person('Ada')], db);
    await add('s', row('Ada', { place: 'Oslo', given: ['addresses', 'zone', 'place'] }), row('Bo'));
    const before = await everything();
    const undo = await removeSource('s', false, db);
    expect(await list()).toEqual([{ ...person('Ada'), keys: ['email:ada@fern.example'] }]);
    expect([await db.own.count(), await db.sourceRows.count()]).toEqual([0, 0]);
    await undo();
    expect(await everything()).toEqual(before);
  });

  test('a source and keeping its people makes them the user’s own', async () => {
    await add('s', row('Ada', { place: 'Oslo', given: ['addresses', 'zone', 'place'] }));
    const { origin: _, ...before } = await one('Ada');
    const undo = await removeSource('s', true, db);
    expect(await list()).toEqual([before]);
    expect(await db.own.count()).toBe(0);
    await undo();
    expect(await one('Ada')).toMatchObject({ origin: { fields: { place: { source: 's' } } } });
  });
});

describe('two sources', () => {
  const place = (name: string, at: string) => row(name, { place: at, given: ['addresses', 'zone', 'place'] });

  test('the higher one counts, both are listed, and the order can be turned', async () => {
    await add('a', place('Ada', 'Oslo'));
    await add('b', place('Ada', 'Bergen'));
    expect(await one('Ada')).toMatchObject({
      place: 'Oslo',
      conflicts: [[{ source: 'a' }, { source: 'b', value: 'Bergen' }]],
    });
    const undo = await moveSource('b', -1, db);
    expect(await one('Ada')).toMatchObject({ place: 'Bergen' });
    await undo();
    expect(await one('Ada')).toMatchObject({ place: 'Oslo' });
  });

  test('a choice settles it for good, and can be taken back', async () => {
    await add('a', place('Ada', 'Oslo'));
    await add('b', place('Ada', 'Bergen'));
    const { id, conflicts } = await one('Ada');
    const value = conflicts?.[0]?.[1];
    if (value === undefined) throw new Error('no conflict');
    const undo = await chooseValue(id, value, 5000, db);
    expect(await one('Ada')).toMatchObject({ place: 'Bergen' });
    expect((await one('Ada')).conflicts).toBeUndefined();
    await refresh('a', 6000, place('Ada', 'Narvik'));
    expect(await one('Ada')).toMatchObject({ place: 'Bergen' });
    await undo();
    expect(await one('Ada')).toMatchObject({ place: 'Narvik' });
  });
});

test('an import changes people of sources by own words, and is undone', async () => {
  await add('s', row('Ada'));
  const ada = await one('Ada');
  const id = await storeImport('team.csv', [{ ...ada, place: 'Tokyo' }, person('Bo')], 2000, db);
  await refresh('s', 2500, row('Ada'));
  expect((await list()).map(({ name, place }) => [name, place])).toEqual([
    ['Ada', 'Tokyo'],
    ['Bo', undefined],
  ]);
  await takeBackImport(id, 3000, db);
  expect((await list()).map(({ name, place }) => [name, place])).toEqual([['Ada', undefined]]);
});

test('a file of everything changes people of sources by own words, adds others, and is taken back', async () => {
  await add('s', row('Ada'));
  const before = await everything();
  const writes = { norms: [], decisions: [], drafts: [], choices: [], display: null };
  const ada = { ...(await one('Ada')), place: 'Tokyo' };
  const undo = await applyRestore({ ...writes, people: [ada, withKeys(person('Bo'))] }, db);
  await refresh('s', 2000, row('Ada', { zone: 'Asia/Tokyo' }));
  expect((await list()).map(({ name, place, zone }) => [name, place, zone])).toEqual([
    ['Ada', 'Tokyo', 'Asia/Tokyo'],
    ['Bo', undefined, 'Europe/Oslo'],
  ]);
  await undo();
  expect((await list()).map(({ name, place }) => [name, place])).toEqual([['Ada', undefined]]);
  expect((await everything()).own).toEqual(before.own);
});

test('people as version 0.1.0 stored them are the top layer of every source that has them', async () => {
  // Literal rows of that version: its words for where a zone came from, no other table.
  const week = { mon: [['09:00', '17:00']], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  const old = {
    ...{
      id: '7d0c',
      name: 'Ada Fern',
      zone: 'Asia/Kolkata',
      zoneSource: 'CSV import',
      zoneDate: '2026-08-01',
    },
    ...{ addresses: [{ kind: 'email', value: 'ada@fern.example' }], isMe: true, week },
    ...{
      keys: ['email:ada@fern.example'],
      timeOff: [{ from: '2026-12-24', to: '2026-12-31', label: 'leave' }],
    },
  };
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(db.name, 50);
    opening.onupgradeneeded = () => {
      const people = opening.result.createObjectStore('people', { keyPath: 'id' });
      people.createIndex('name', 'name');
      people.createIndex('keys', 'keys', { multiEntry: true });
      people.put(old);
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  expect(await list()).toEqual([old]);
  await add('s', row('Ada', { place: 'Oslo', given: ['addresses', 'zone', 'place', 'timeOff'] }), row('Bo'));
  const { origin, ...ada } = await one('Ada Fern');
  expect(ada).toEqual({ ...old, place: 'Oslo' });
  expect(origin?.fields.zone?.source).toBe('own');
  await removeSource('s', false, db);
  expect(await list()).toEqual([old]);
});
