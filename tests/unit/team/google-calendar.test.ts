import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyRestore } from '@/utils/backup/apply';
import { readBackup, readHere, writeBackup } from '@/utils/backup/backup';
import { planRestore } from '@/utils/backup/plan';
import { readBackupText } from '@/utils/backup/read-backup';
import type { Address, Person } from '@/utils/domain/people/person';
import type { TimeOff } from '@/utils/domain/time/calendar.types';
import { writeCsv } from '@/utils/roster/file/write-csv';
import { writeJson } from '@/utils/roster/file/write-json';
import { formOf } from '@/utils/roster/person-form';
import type { LoadedRoster, RosterRow } from '@/utils/roster/source';
import { calendarKind } from '@/utils/roster/sources/google-calendar/kind';
import { nineToFive } from '@/utils/roster/text/full-week';
import { setAway } from '@/utils/store/away';
import { connectionOf, putConnection } from '@/utils/store/connections';
import { Database } from '@/utils/store/database';
import { dropPeople, putPeople } from '@/utils/store/layers/put-people';
import { addSource, removeSource, storeLoaded } from '@/utils/store/layers/sources';
import { changePeople } from '@/utils/store/people';
import { removeWithAccount } from '@/utils/team/change-sources';
import { listedPeople } from '@/utils/team/listed-people';
import { phrase } from '@/utils/words/phrase';

const when = { now: Date.UTC(2026, 10, 29, 9), today: '2026-11-29' };
const email = (value: string): Address => ({ kind: 'email', value });
const somebody = (id: string, more: Partial<Person> = {}): Person => ({
  ...{ id, name: id, addresses: [email(`${id}@fern.example`)], isMe: false },
  ...{ zone: 'Europe/Oslo', zoneSource: 'x', zoneDate: '2026-11-29', week: nineToFive },
  ...more,
});
const google = (from: string, to = from): TimeOff => ({
  ...{ from, to, label: '' },
  source: { by: 'events', on: '2026-11-29' },
});
const typed = { from: '2026-12-10', to: '2026-12-11', label: 'Leave' };

let db: Database;
let away: Record<string, readonly TimeOff[]>;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`calendar-${crypto.randomUUID()}`);
  away = { ana: [google('2026-12-03T14:00', '2026-12-03T16:00')], bo: [google('2026-12-24', '2026-12-28')] };
});
afterEach(() => db.delete());

/** What a load would bring for whoever is in the list now. */
async function loaded(): Promise<LoadedRoster> {
  const people = await listedPeople(db);
  const rows = people.flatMap(({ isMe: _, timeOff: __, ...person }, at): RosterRow[] => {
    const named = away[person.name];
    return named === undefined ? [] : [{ ...person, line: at + 1, given: [], away: named }];
  });
  return { rows, problems: [], notes: [], revision: null, remarks: [phrase('calendar.no-me')] };
}
const source = {
  id: 'cal',
  kind: calendarKind,
  settings: { of: 'out-of-office' },
  name: 'C',
  every: 'daily',
};
const turnOn = async () => addSource({ ...source, every: 'daily' }, await loaded(), when, db);
const refresh = async () => storeLoaded('cal', await loaded(), when, db);
const put = (...people: Person[]) => changePeople(() => putPeople(people, when.now, db), db);
const daysOf = async (name: string) =>
  (await db.people.filter((person) => person.name === name).first())?.timeOff?.map(({ from }) => from);

describe('people of the user’s own', () => {
  test('have it on top of what was typed, and stay the user’s own', async () => {
    await put(somebody('ana', { timeOff: [typed] }), somebody('bo'));
    await turnOn();
    expect([await daysOf('ana'), await daysOf('bo')]).toEqual([
      ['2026-12-10', '2026-12-03T14:00'],
      ['2026-12-24'],
    ]);
    const people = await db.people.toArray();
    expect(people.map(({ origin, conflicts }) => [origin, conflicts])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect((await db.sources.get('cal'))?.remarks).toEqual([phrase('calendar.no-me')]);
  });

  test('an edit keeps both, and what was called off goes with the next load', async () => {
    await put(somebody('ana', { timeOff: [typed] }));
    await turnOn();
    const ana = await db.people.get('ana');
    if (ana === undefined) throw new Error('No ana');
    // The form has no events of a calendar.
    expect(formOf(ana).timeOff).toEqual([typed]);
    await put({ ...ana, place: 'Oslo', timeOff: [typed] });
    expect(await daysOf('ana')).toEqual(['2026-12-10', '2026-12-03T14:00']);
    away = { ana: [] };
    expect(await refresh()).toMatchObject({ changed: 1, gone: 0 });
    expect(await daysOf('ana')).toEqual(['2026-12-10']);
    expect(await refresh()).toMatchObject({ changed: 0, gone: 0 });
  });

  test('the own leave of the same days is there once', async () => {
    await put(somebody('ana', { timeOff: [{ ...typed, from: '2026-12-24', to: '2026-12-28' }] }));
    away = { ana: [google('2026-12-24', '2026-12-28')] };
    await turnOn();
    expect(await daysOf('ana')).toEqual(['2026-12-24']);
  });

  test('who is removed is gone, and can be added again', async () => {
    await put(somebody('ana'), somebody('bo'));
    await turnOn();
    await changePeople(() => dropPeople(['ana'], when.now, db), db);
    await refresh();
    expect([await db.people.count(), await db.own.count(), await db.sourceRows.count()]).toEqual([1, 0, 1]);
    await put(somebody('ana-2', { name: 'ana', addresses: [email('ana@fern.example')] }));
    await refresh();
    expect(await daysOf('ana')).toEqual(['2026-12-03T14:00']);
    expect((await db.mergeNotes.get('last'))?.shared).toEqual([]);
  });

  test('switched off, all of it is as it was; taken back, it is there again', async () => {
    const before = somebody('ana', { timeOff: [typed] });
    await put(before);
    await turnOn();
    const undo = await removeSource('cal', false, db);
    expect(await db.people.get('ana')).toMatchObject({ timeOff: [typed] });
    expect([await db.own.count(), await db.sourceRows.count()]).toEqual([0, 0]);
    await undo();
    expect(await daysOf('ana')).toEqual(['2026-12-10', '2026-12-03T14:00']);
  });
});

describe('people of a source', () => {
  const roster = (rows: readonly Person[]): LoadedRoster => ({
    rows: rows.map(({ isMe: _, ...person }, at) => ({
      ...person,
      line: at + 1,
      given: ['addresses', 'zone', ...(person.timeOff === undefined ? [] : (['timeOff'] as const))],
    })),
    ...{ problems: [], notes: [], revision: null },
  });
  const file = { id: 'file', kind: 'address', settings: {}, name: 'F', every: 'off' } as const;

  test('have both, without a conflict, and keep their addresses to themselves', async () => {
    await addSource(file, roster([somebody('ana', { timeOff: [typed] })]), when, db);
    await turnOn();
    expect(await daysOf('ana')).toEqual(['2026-12-10', '2026-12-03T14:00']);
    const [ana] = await db.people.toArray();
    expect(ana?.conflicts).toBeUndefined();
    expect(ana?.origin?.rows.map((row) => row.source)).toEqual(['file']);
    // The file has another address now: that of before is not kept alive by the calendar.
    const moved = somebody('ana', { addresses: [email('ana@elm.example')] });
    await storeLoaded('file', roster([moved]), when, db);
    expect((await db.people.toArray())[0]?.addresses).toEqual([email('ana@elm.example')]);
  });

  test('nobody is made of a calendar alone, nor told to lack a zone', async () => {
    await addSource(file, roster([somebody('ana')]), when, db);
    await turnOn();
    await removeSource('file', false, db);
    expect(await db.people.count()).toBe(0);
    expect((await db.mergeNotes.get('last'))?.incomplete).toEqual([]);
    // Nobody is asked about any more.
    await refresh();
    expect(await db.sourceRows.count()).toBe(0);
  });

  test('the own time off of somebody from a source survives refreshes of both', async () => {
    await addSource(file, roster([somebody('ana')]), when, db);
    await turnOn();
    const [ana] = await db.people.toArray();
    if (ana === undefined) throw new Error('No ana');
    await put({ ...ana, timeOff: [...(ana.timeOff ?? []), typed] });
    const own = (await db.own.toArray()).map(({ fields }) => fields.timeOff);
    expect(own).toEqual([[typed]]);
    await storeLoaded('file', roster([somebody('ana', { timeOff: [] })]), when, db);
    away = { ana: [google('2026-12-04')] };
    await refresh();
    expect(await daysOf('ana')).toEqual(['2026-12-10', '2026-12-04']);
  });
});

test('no file or export has it: it is Google’s to say again', async () => {
  await put(somebody('ana', { timeOff: [typed] }));
  await turnOn();
  const people = await db.people.toArray();
  expect(people[0]?.timeOff).toHaveLength(2);
  for (const text of [writeJson(people), writeCsv(people)]) {
    expect(text).toContain('2026-12-10');
    expect(text).not.toContain('2026-12-03');
  }
});

test('a file of everything brings it to another browser, with its source and what that told', async () => {
  await put(somebody('ana', { timeOff: [typed] }), somebody('bo'));
  await turnOn();
  const text = writeBackup(await readBackup(db));
  // People’s own entries have none of it: version 0.1.0 would take them for typed ones.
  expect(JSON.parse(text).people.map(({ timeOff }: Person) => timeOff?.length)).toEqual([1, undefined]);
  const other = new Database(`calendar-${crypto.randomUUID()}`);
  const read = await readBackupText(text, when.today);
  if (!read.ok) throw new Error('It cannot be read.');
  expect(read.backup.problems).toEqual([]);
  const plan = await planRestore(read.backup, await readHere(other), 'file', String);
  await applyRestore(plan.writes, other);
  const days = (await other.people.orderBy('name').toArray()).map(({ timeOff }) =>
    timeOff?.map(({ from, source: whence }) => [from, whence?.by]),
  );
  expect(days).toEqual([
    [
      ['2026-12-10', undefined],
      ['2026-12-03T14:00', 'events'],
    ],
    [['2026-12-24', 'events']],
  ]);
  expect((await other.sources.get('cal'))?.remarks).toEqual([phrase('calendar.no-me')]);
  await other.delete();
});

test('“Away until” goes beside it', async () => {
  await put(somebody('ana'));
  await turnOn();
  await setAway('ana', '2026-12-02', when.now, db);
  expect(await daysOf('ana')).toEqual(['2026-11-29', '2026-12-03T14:00']);
  await refresh();
  expect(await daysOf('ana')).toEqual(['2026-11-29', '2026-12-03T14:00']);
});

test('switching it off makes the next sign-in one for documents alone, and taking that back undoes it', async () => {
  const settings = { token: 'ya29.a', expiresAt: 5, clientId: 'c', account: 'ana@fern.example' };
  const connection = { destination: 'google-docs', account: 'ana@fern.example', place: null, connectedAt: 1 };
  await putConnection({ ...connection, settings: { ...settings, calendar: true } } as never, db);
  await put(somebody('ana'));
  await turnOn();
  const undo = await removeWithAccount('cal', false, db);
  expect((await connectionOf('google-docs', db))?.settings).toEqual(settings);
  await undo();
  expect((await connectionOf('google-docs', db))?.settings).toEqual({ ...settings, calendar: true });
});
