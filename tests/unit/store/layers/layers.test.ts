import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSignals } from '@/utils/platform/signals';
import { goneFor } from '@/utils/roster/layers/diff-rows';
import type { RosterRow } from '@/utils/roster/source';
import { Database } from '@/utils/store/database';
import { findPeople } from '@/utils/store/find-people';
import { noteFailure } from '@/utils/store/layers/note-failure';
import { addSource, chooseValue, moveSource, removeSource, storeLoaded } from '@/utils/store/layers/sources';
import { removePeople, savePeople } from '@/utils/store/people';
import { phrase } from '@/utils/words/phrase';

import { loaded, mail, person, row, today } from './samples.ts';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

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
    expect(await refresh('s', 2000, row('Bo'), row('Ada'))).toEqual({
      changed: 0,
      gone: 0,
      hasGroups: false,
    });
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
      hasGroups: false,
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
