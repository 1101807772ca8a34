import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RosterRow } from '@/utils/roster/source';
import { Database } from '@/utils/store/database';
import { dropOwnEdit, ownEdits } from '@/utils/store/layers/own-edits';
import { addSource, storeLoaded } from '@/utils/store/layers/sources';
import { savePeople } from '@/utils/store/people';
import { loaded, person, row, today } from './samples.ts';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`own-${crypto.randomUUID()}`);
});

const add = (id: string, ...rows: RosterRow[]) =>
  addSource(
    { id, kind: 'address', settings: {}, name: id, every: 'off' },
    loaded(...rows),
    { now: 1000, today },
    db,
  );
const one = async (name: string) => {
  const found = await db.people.where('name').equals(name).first();
  if (found === undefined) throw new Error(`${name} is not in the list`);
  return found;
};
const inOslo = row('Ada', { place: 'Oslo', given: ['addresses', 'zone', 'place'] });
const edits = async () =>
  (await ownEdits(await db.people.toArray(), db)).map(({ person: who, said, isSame }) => [
    who.name,
    said.field,
    said.source,
    said.value,
    isSame,
  ]);

test('an own edit is found with the value of the highest source, and one click drops it, to follow the source again', async () => {
  await add('s', inOslo);
  await add('t', row('Ada', { place: 'Tokyo', given: ['addresses', 'zone', 'place'] }));
  expect(await edits()).toEqual([]);
  await savePeople([{ ...(await one('Ada')), place: 'Kiel' }], db);
  expect(await edits()).toEqual([['Ada', 'place', 's', 'Oslo', false]]);
  const before = await db.own.toArray();
  const undo = await dropOwnEdit((await one('Ada')).id, 'place', db);
  expect(await one('Ada')).toMatchObject({ place: 'Oslo', origin: { fields: { place: { source: 's' } } } });
  expect(await db.own.toArray()).toEqual([]);
  // Sources that disagree do so again, as nobody has chosen.
  expect((await one('Ada')).conflicts).toHaveLength(1);
  await undo();
  expect(await one('Ada')).toMatchObject({ place: 'Kiel' });
  expect(await db.own.toArray()).toEqual(before);
  await dropOwnEdit((await one('Ada')).id, 'place', db);
  await storeLoaded('s', loaded({ ...inOslo, place: 'Bergen' }), { now: 2000, today }, db);
  expect((await one('Ada')).place).toBe('Bergen');
});

test('other edits of the person stay, and so does what no source says', async () => {
  await add('s', inOslo);
  const travel = [{ from: '2026-12-01', to: '2026-12-05', zone: 'Asia/Tokyo' }];
  await savePeople([{ ...(await one('Ada')), place: 'Kiel', zone: 'Europe/Paris', travel }], db);
  expect((await edits()).map(([, field]) => field)).toEqual(['place', 'zone']);
  await dropOwnEdit((await one('Ada')).id, 'zone', db);
  expect(await one('Ada')).toMatchObject({ place: 'Kiel', zone: 'Europe/Oslo', travel });
});

test('an edit that says the same as the source is told as the same; a person of one’s own has none', async () => {
  await add('s', inOslo);
  await savePeople([person('Bo', { place: 'Kiel' })], db);
  await savePeople([{ ...(await one('Ada')), place: 'Kiel' }], db);
  await storeLoaded('s', loaded({ ...inOslo, place: 'Kiel' }), { now: 2000, today }, db);
  expect(await edits()).toEqual([['Ada', 'place', 's', 'Kiel', true]]);
});
