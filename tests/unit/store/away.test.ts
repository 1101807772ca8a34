import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RosterRow } from '@/utils/roster/source';
import { setAway, undoAway } from '@/utils/store/away';
import { Database } from '@/utils/store/database';
import { addSource, storeLoaded } from '@/utils/store/layers/sources';
import { savePeople } from '@/utils/store/people';
import { loaded, person, row, today } from './layers/samples.ts';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const noon = Date.parse('2026-11-30T11:00Z');
const leave = (from: string) => ({ from, to: from, label: 'Leave' });
const only = async () => {
  const [one] = await db.people.toArray();
  if (one === undefined) throw new Error('nobody');
  return one;
};
const days = async () =>
  ((await only()).timeOff ?? []).map(({ from, to, label }) => `${from}..${to} ${label}`);

test('away from today to the day before, with its source, and taken back', async () => {
  await savePeople([{ ...person('Ada'), timeOff: [leave('2026-12-24')] }], db);
  const { id } = await only();
  const undo = await setAway(id, '2026-12-07', noon, db);
  expect(await days()).toEqual(['2026-12-24..2026-12-24 Leave', '2026-11-30..2026-12-06 ']);
  expect((await only()).timeOff?.[1]?.source).toEqual({ by: 'away', on: '2026-11-30' });
  await undo?.();
  expect(await days()).toEqual(['2026-12-24..2026-12-24 Leave']);
});

test('today is that of the person', async () => {
  await savePeople([{ ...person('Ada'), zone: 'Pacific/Auckland' }], db);
  await setAway((await only()).id, '2026-12-02', noon, db);
  expect(await days()).toEqual(['2026-12-01..2026-12-01 ']);
});

test('set again it is replaced, undone it is gone; what ended stays', async () => {
  await savePeople([person('Ada')], db);
  const { id } = await only();
  await setAway(id, '2026-11-12', Date.parse('2026-11-10T11:00Z'), db);
  await setAway(id, '2026-12-01', noon, db);
  await setAway(id, '2026-12-07', noon, db);
  expect(await days()).toEqual(['2026-11-10..2026-11-11 ', '2026-11-30..2026-12-06 ']);
  await undoAway(id, noon, db);
  expect(await days()).toEqual(['2026-11-10..2026-11-11 ']);
});

test('a day that is not ahead, or nobody: nothing is stored', async () => {
  await savePeople([person('Ada')], db);
  expect(await setAway((await only()).id, '2026-11-30', noon, db)).toBeNull();
  expect(await setAway('x', '2026-12-30', noon, db)).toBeNull();
  expect(await days()).toEqual([]);
});

test('of somebody from a source it does not keep the source’s time off out', async () => {
  const source = { id: 's', kind: 'address', settings: {}, name: 's', every: 'off' } as const;
  const rows = (...timeOff: ReturnType<typeof leave>[]): RosterRow =>
    row('Ada', { timeOff, given: ['addresses', 'zone', 'timeOff'] });
  await addSource(source, loaded(rows(leave('2026-12-24'))), { now: 1000, today }, db);
  const { id } = await only();
  await setAway(id, '2026-12-02', noon, db);
  expect(await days()).toEqual(['2026-12-24..2026-12-24 Leave', '2026-11-30..2026-12-01 ']);
  expect((await only()).origin?.fields.timeOff?.source).toBe('s');
  await storeLoaded('s', loaded(rows(leave('2027-01-04'))), { now: 2000, today }, db);
  expect(await days()).toEqual(['2027-01-04..2027-01-04 Leave', '2026-11-30..2026-12-01 ']);
  await undoAway(id, noon, db);
  expect(await days()).toEqual(['2027-01-04..2027-01-04 Leave']);
});
