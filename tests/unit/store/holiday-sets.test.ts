import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HolidaySet } from '@/utils/roster/holidays/holiday-set';
import { Database } from '@/utils/store/database';
import { holidaySets, saveHolidays } from '@/utils/store/holiday-sets';
import { addSource } from '@/utils/store/layers/sources';
import { removePeople, savePeople } from '@/utils/store/people';
import { loaded, person, row, today } from './layers/samples.ts';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const setOf = (id: string): HolidaySet => ({
  person: id,
  place: { country: 'NO', state: null, region: null },
  called: [],
  computed: today,
  until: '2028-12-31',
  days: [{ date: '2027-05-17', key: '05-17', name: 'Constitution Day', kept: 'Constitution Day' }],
});
const holidays = [{ date: '2027-05-17', name: 'Constitution Day' }];

test('holidays and where they are from are stored and taken back together', async () => {
  const ada = person('Ada');
  await savePeople([ada], db);
  const undo = await saveHolidays([{ ...ada, holidays }], [setOf(ada.id)], 5, db);
  expect((await db.people.get(ada.id))?.holidays).toEqual(holidays);
  expect((await holidaySets(db)).get(ada.id)).toEqual(setOf(ada.id));
  await undo();
  expect((await db.people.get(ada.id))?.holidays).toBeUndefined();
  expect((await holidaySets(db)).size).toBe(0);
});

test('taking back gives the set of before, and of whom is gone nothing stays', async () => {
  const [ada, bo] = [person('Ada'), person('Bo')];
  await savePeople([ada, bo], db);
  await saveHolidays([{ ...ada, holidays }, bo], [setOf(ada.id), setOf(bo.id)], 5, db);
  await removePeople([bo.id], db);
  const undo = await saveHolidays([ada], [{ ...setOf(ada.id), days: [] }], 6, db);
  expect([...(await holidaySets(db)).keys()]).toEqual([ada.id]);
  await undo();
  expect((await holidaySets(db)).get(ada.id)?.days).toHaveLength(1);
});

test('of somebody from a source they are the user’s own words', async () => {
  const source = { id: 's', kind: 'address', settings: {}, name: 's', every: 'off' } as const;
  await addSource(source, loaded(row('Ada')), { now: 1000, today }, db);
  const [ada] = await db.people.toArray();
  if (ada === undefined) throw new Error('nobody came');
  await saveHolidays([{ ...ada, holidays }], [setOf(ada.id)], 2000, db);
  const now = await db.people.get(ada.id);
  expect([now?.holidays, now?.origin?.fields.holidays?.source]).toEqual([holidays, 'own']);
});
