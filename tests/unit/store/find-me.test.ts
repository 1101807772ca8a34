import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Person } from '@/utils/domain/people/person';
import { fullWeek } from '@/utils/roster/text/full-week';
import { Database } from '@/utils/store/database';
import { findMe, findPeople } from '@/utils/store/find-people';
import { savePeople } from '@/utils/store/people';

const person = (id: string, isMe = false): Person => ({
  id,
  name: id,
  addresses: [{ kind: 'email', value: `${id}@fern.example` }],
  zone: 'Europe/Oslo',
  zoneSource: 'typed in',
  zoneDate: '2026-11-01',
  week: fullWeek({}),
  isMe,
});
const hint = (id: string) => ({ kind: 'email', value: `${id}@fern.example`, label: '' }) as const;

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('a screenful is found in a long list without reading anybody else', async () => {
  await savePeople(
    Array.from({ length: 3000 }, (_, at) => person(`p${at}`, at === 2500)),
    db,
  );
  let read = 0;
  db.people.hook('reading', (row) => {
    read += 1;
    return row;
  });
  const asked = Array.from({ length: 50 }, (_, at) => `p${at * 60}`);
  const found = await findPeople([...asked.map(hint), hint('nobody')], db);
  expect(found.map((each) => each?.id ?? null)).toEqual([...asked, null]);
  expect((await findMe(db))?.id).toBe('p2500');
  expect(read).toBeLessThanOrEqual(60);
  await savePeople([person('p7', true)], db);
  expect((await findMe(db))?.id).toBe('p7');
  expect(read).toBeLessThanOrEqual(80);
});

test('nobody is the reader, and somebody else becomes it, and nobody again', async () => {
  await savePeople([person('ada'), person('bo')], db);
  expect(await findMe(db)).toBeNull();
  const undo = await savePeople([person('bo', true)], db);
  expect((await findMe(db))?.id).toBe('bo');
  await undo();
  expect(await findMe(db)).toBeNull();
});

test('in a list of an earlier version the reader is found as well, and damaged rows stay as they are', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(13).stores({ people: 'id, name, *keys' });
  const rows = [person('ada'), person('bo', true)].map((each) => ({
    ...each,
    keys: [`email:${each.id}@fern.example`],
  }));
  const damaged = { id: 'cy', isMe: true, keys: 7 };
  await old.table('people').bulkPut([...rows, damaged]);
  old.close();
  const now = new Database(name);
  expect((await findMe(now))?.id).toBe('bo');
  expect((await findPeople([hint('bo'), hint('ada')], now)).map((each) => each?.id)).toEqual(['bo', 'ada']);
  const raw = new Database(name, false);
  expect(await raw.people.get('cy')).toEqual(damaged);
  raw.close();
  await now.delete();
});
