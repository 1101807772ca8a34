import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shippedNorms } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { sampleTeam } from '@/utils/roster/sample-team';
import { Database } from './database';
import { findPeople } from './find-people';
import { forgetOldImports, recentImports, storeImport, takeBackImport } from './imports';
import { removePeople, savePeople } from './people';
import { saveOverrides } from './save-norms';

const day = 86_400_000;
const now = Date.parse('2026-11-29T12:00Z');
const [ana, bo, cy] = sampleTeam(Temporal.PlainDate.from('2026-11-20')) as [Person, Person, Person];
const email = (value: string) => ({ kind: 'email', value, label: '' }) as const;
const moved: Person = { ...ana, place: 'Pune', addresses: [...ana.addresses, email('ana@new.example')] };
let name: string;
let db: Database;

beforeEach(async () => {
  fakeBrowser.reset();
  name = `imports-${Math.random()}`;
  db = new Database(name);
  await savePeople([ana, cy], db);
});

/** As a browser that was closed and opened again. */
const reopen = () => {
  db.close();
  db = new Database(name);
};
const named = async (value: string) => (await findPeople([email(value)], db))[0]?.id ?? null;

test('after the browser was closed an import is taken back, by the addresses of pages, too', async () => {
  const id = await storeImport('team.csv', [moved, bo], now, db);
  expect(await named('ana@new.example')).toBe(ana.id);
  reopen();
  expect(await recentImports(now + 29 * day, db)).toMatchObject([{ id, file: 'team.csv', at: now }]);
  const taken = await takeBackImport(id, now + 29 * day, db);
  expect(taken).toMatchObject({ restored: 1, removed: 1, edited: 0, stayed: 0 });
  expect(await named('ana@new.example')).toBeNull();
  expect(await db.people.get(ana.id)).toMatchObject({ place: ana.place, addresses: ana.addresses });
  expect(await db.people.count()).toBe(2);
  expect(await recentImports(now, db)).toEqual([]);
});

test('it is taken back once; what was taken back can be made as it was, and taken back again', async () => {
  const id = await storeImport(null, [moved, bo], now, db);
  const taken = await takeBackImport(id, now, db);
  expect(await takeBackImport(id, now, db)).toBeNull();
  await taken?.redo();
  expect(await named('ana@new.example')).toBe(ana.id);
  expect(await db.people.count()).toBe(3);
  expect(await takeBackImport(id, now, db)).toMatchObject({ restored: 1, removed: 1 });
});

test('later edits, deletions and norms of their own are kept', async () => {
  const id = await storeImport('team.csv', [moved, bo], now, db);
  await savePeople([{ ...moved, place: 'Goa' }], db);
  await saveOverrides(bo.id, { 'e-mail': { standard: shippedNorms['e-mail'].urgent } }, now, db);
  expect(await takeBackImport(id, now + day, db)).toMatchObject({
    restored: 1,
    removed: 0,
    edited: 1,
    stayed: 1,
  });
  expect(await db.people.get(ana.id)).toMatchObject({ place: 'Goa', addresses: ana.addresses });
  expect(await db.people.get(bo.id)).toMatchObject({ name: bo.name });
  const again = await storeImport('team.csv', [moved], now, db);
  await removePeople([ana.id], db);
  expect(await takeBackImport(again, now, db)).toMatchObject({ restored: 0, removed: 0 });
  expect(await db.people.get(ana.id)).toBeUndefined();
});

test('one import is taken back and not another, and after 30 days none', async () => {
  const first = await storeImport('one.csv', [moved], now, db);
  await storeImport('two.csv', [bo], now + day, db);
  await takeBackImport(first, now + 2 * day, db);
  expect(await db.people.get(bo.id)).toBeDefined();
  expect(await recentImports(now + 31 * day, db)).toMatchObject([{ file: 'two.csv' }]);
  expect(await recentImports(now + 31 * day + 1, db)).toEqual([]);
  await forgetOldImports(now + 31 * day, db);
  expect(await db.imports.count()).toBe(1);
  await forgetOldImports(now + 31 * day + 1, db);
  expect(await db.imports.count()).toBe(0);
});
