import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loaded, mail, person, row, today } from '@/tests/unit/store/layers/samples';
import { applyRestore } from '@/utils/backup/apply';
import { readBackup, readHere, writeBackup } from '@/utils/backup/backup';
import { planRestore } from '@/utils/backup/plan';
import type { Preference } from '@/utils/backup/plan.types';
import { readBackupText } from '@/utils/backup/read-backup';
import type { Person } from '@/utils/domain/people/person';
import type { RosterRow } from '@/utils/roster/source';
import { Database } from '@/utils/store/database';
import { saveHolidays } from '@/utils/store/holiday-sets';
import { addSource, storeLoaded } from '@/utils/store/layers/sources';
import { removePeople, savePeople } from '@/utils/store/people';
import { inEnglish } from '@/utils/words/english';

const when = (at: number) => new Date(at).toISOString();
const fresh = () => new Database(`layers-${Math.random()}`);
const add = (db: Database, id: string, rows: RosterRow[], now = 1000) =>
  addSource(
    { id, kind: 'address', settings: { url: `https://files.example/${id}.csv` }, name: id, every: 'daily' },
    loaded(...rows),
    { now, today },
    db,
  );
const read = async (text: string) => {
  const result = await readBackupText(text, today);
  if (!result.ok) throw new Error(inEnglish(result.what));
  return result.backup;
};
const textOf = async (db: Database) => writeBackup(await readBackup(db));
async function restore(text: string, db: Database, prefer: Preference = 'here') {
  const plan = await planRestore(await read(text), await readHere(db), prefer, when);
  return { plan, undo: await applyRestore(plan.writes, db) };
}
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
/** What the user sees and keeps, whatever the order. */
async function state(db: Database) {
  const { decisions: _, ...all } = await readBackup(db);
  const stored = await db.people.orderBy('id').toArray();
  const sorted = Object.entries(all).map(([name, list]) => [
    name,
    Array.isArray(list) ? list.map(inOrder).toSorted() : list,
  ]);
  return { lists: Object.fromEntries(sorted) as Record<string, unknown>, stored };
}
const named = async (db: Database, name: string) => {
  const found = (await db.people.toArray()).find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not in the list`);
  return found;
};
const off = (by: 'hand' | 'table') =>
  [{ from: '2026-12-01', to: '2026-12-03', label: 'Trip', source: { by, on: today } }] as const;

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = fresh();
});
afterEach(() => db.delete());

/** Two sources that disagree, own edits, somebody removed, somebody of the user's own, and a row that is gone. */
async function fill() {
  await add(db, 's', [
    row('Ada', { place: 'Oslo', given: ['addresses', 'zone', 'place'] }),
    row('Bo'),
    row('Cy'),
    row('Dee'),
  ]);
  await add(db, 't', [row('Ada', { zone: 'Asia/Tokyo', zoneSource: 'a list' })]);
  await storeLoaded(
    's',
    loaded(...[row('Ada', { place: 'Oslo', given: ['addresses', 'zone', 'place'] }), row('Bo'), row('Cy')]),
    { now: 2000, today },
    db,
  );
  await savePeople([{ ...(await named(db, 'Bo')), place: 'Bergen', timeOff: off('hand') }], db);
  await savePeople([{ ...(await named(db, 'Ada')), isMe: true }], db);
  await removePeople([(await named(db, 'Cy')).id], db);
  const eve = person('Eve', { timeOff: off('table'), holidays: [{ date: '2027-01-06', name: 'Epiphany' }] });
  await savePeople([eve], db);
  const day = { date: '2027-01-06', key: '01-06', name: 'Epiphany', kept: 'Epiphany' };
  const place = { country: 'DE', state: 'BY', region: null };
  const set = {
    person: eve.id,
    place,
    called: ['Bayern'],
    computed: today,
    until: '2028-12-31',
    days: [day],
  };
  await saveHolidays([eve], [set], 3000, db);
}

test('sources, own edits, who was removed, conflicts, holidays and where time off comes from: all of it is there again', async () => {
  await fill();
  const before = await state(db);
  expect(before.stored.map(({ name, conflicts }) => [name, conflicts?.length ?? 0]).toSorted()).toEqual([
    ['Ada', 1],
    ['Bo', 0],
    ['Dee', 0],
    ['Eve', 0],
  ]);
  const other = fresh();
  const { plan, undo } = await restore(await textOf(db), other);
  expect(await state(other)).toEqual(before);
  expect(inEnglish(plan.items).filter(({ note }) => note !== null)).toEqual([
    { kind: 'person', name: 'Cy', verdict: 'added', note: 'removed from the list; stays removed' },
  ]);
  const again = await planRestore(await read(await textOf(db)), await readHere(other), 'file', when);
  expect(new Set(again.items.map(({ verdict }) => verdict))).toEqual(new Set(['same']));
  // It goes on as a source: what it says later comes, own edits stay.
  await storeLoaded('s', loaded(row('Bo', { zone: 'Asia/Tokyo' })), { now: 9000, today }, other);
  expect(await named(other, 'Bo')).toMatchObject({ zone: 'Asia/Tokyo', place: 'Bergen' });
  await undo();
  expect(await other.sources.toArray()).toEqual([]);
});

test('into a list that has some of it: what counts here counts on, and Undo brings every row back', async () => {
  await fill();
  const text = await textOf(db);
  const other = fresh();
  await savePeople([person('Ada', { id: 'mine', zone: 'Europe/Paris' }), person('Zoe')], other);
  const before = await state(other);
  const { undo } = await restore(text, other);
  expect(await named(other, 'Ada')).toMatchObject({ id: 'mine', zone: 'Europe/Paris', place: 'Oslo' });
  expect(await named(other, 'Zoe')).toMatchObject({ zone: 'Europe/Oslo' });
  expect(await named(other, 'Bo')).toMatchObject({ place: 'Bergen' });
  await undo();
  expect(await state(other)).toEqual(before);
});

test('with the file preferred its values count, and what only this browser has stays', async () => {
  await fill();
  const other = fresh();
  const holidays = [{ date: '2026-12-26', name: 'Day of the own' }];
  await savePeople([person('Ada', { id: 'mine', zone: 'Europe/Paris', holidays })], other);
  await restore(await textOf(db), other, 'file');
  const ada = await named(other, 'Ada');
  expect(ada).toMatchObject({ id: 'mine', zone: 'Europe/Oslo', holidays });
  expect(ada.origin?.fields.zone?.source).toBe('s');
});

test('a source that is here under another id is one with the file’s, and the later load counts', async () => {
  await add(db, 's', [row('Ada'), row('Bo')], 5000);
  const text = (await textOf(db)).replaceAll('"s"', '"elsewhere"').replaceAll('row:s:', 'row:elsewhere:');
  const other = fresh();
  await add(other, 's', [row('Ada')], 1000);
  const { plan } = await restore(text, other);
  expect((await other.sources.toArray()).map(({ id, loadedAt }) => [id, loadedAt])).toEqual([['s', 5000]]);
  expect((await other.people.orderBy('name').toArray()).map(({ name }) => name)).toEqual(['Ada', 'Bo']);
  expect(plan.items.filter(({ kind }) => kind === 'source')).toMatchObject([{ verdict: 'changed' }]);
});

test('who is no longer in a source that was loaded later comes as one’s own, and is not lost', async () => {
  await add(db, 's', [row('Ada'), row('Bo')], 1000);
  const other = fresh();
  await add(other, 's', [row('Ada')], 5000);
  await restore(await textOf(db), other);
  expect((await other.sources.toArray()).map(({ loadedAt }) => loadedAt)).toEqual([5000]);
  expect((await named(other, 'Bo')).origin).toBeUndefined();
});

describe('one broken entry costs itself, is counted, and everybody still comes', () => {
  test.each<[string, (text: string) => string, RegExp]>([
    [
      'a source without settings',
      (text) => text.replace('"url": "https', '"url": "http'),
      /kind of source can use/,
    ],
    [
      'a source with another rate',
      (text) => text.replace('"every": "daily"', '"every": "often"'),
      /not what it should be/,
    ],
    [
      'a row with a zone that is none',
      (text) => text.replace('"id": "Asia/Tokyo"', '"id": "Asia/Nowhere"'),
      /not a time zone/,
    ],
    [
      'own edits with a number as a place',
      (text) => text.replace(/("own": \[[\s\S]*?"place": )"Bergen"/, '$17'),
      /edits of yours/,
    ],
    [
      'a set without a day',
      (text) => text.replace('"computed": "2026', '"computed": "2026-99'),
      /not a date/,
    ],
    ['time off from nowhere', (text) => text.replace('"by": "table"', '"by": "magic"'), /where time off/],
    [
      'sources that are no list',
      (text) => text.replace(/"sources": \[[\s\S]*?\n {2}\],/, '"sources": 7,'),
      /isn’t a list/,
    ],
  ])('%s', async (_, spoil, what) => {
    await fill();
    const text = await textOf(db);
    const broken = spoil(text);
    expect(broken).not.toBe(text);
    const backup = await read(broken);
    expect(inEnglish(backup.problems).map((one) => one.what)).toEqual([expect.stringMatching(what)]);
    const other = fresh();
    const { plan } = await restore(broken, other);
    expect(plan.problems).toHaveLength(1);
    const names = (await other.people.orderBy('name').toArray()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Ada', 'Bo', 'Dee', 'Eve']));
    expect((await named(other, 'Ada')).zone).toBe('Europe/Oslo');
  });
});

test('what somebody planted beside the settings of a source gets neither into a file nor out of one', async () => {
  await fill();
  await db.sources.update('s', {
    settings: { url: 'https://files.example/s.csv', token: 'planted' } as never,
  });
  const text = await textOf(db);
  expect(text).not.toContain('planted');
  const planted = text.replace('"url": "https://files.example/s.csv"', '$&, "token": "planted"');
  expect(planted).toContain('planted');
  const other = fresh();
  await restore(planted, other);
  expect(JSON.stringify(await other.sources.toArray())).not.toContain('planted');
});

const who = fc.constantFrom('Ada', 'Bo', 'Cy', 'Dee');
const given = { zone: fc.constantFrom('Europe/Oslo', 'Asia/Tokyo'), place: fc.constantFrom('Oslo', 'Kyoto') };
const rows = fc.uniqueArray(fc.record({ who, ...given }), { maxLength: 4, selector: (one) => one.who });
const browser = fc.record({
  sources: fc.array(rows, { maxLength: 2 }),
  own: fc.uniqueArray(fc.record({ who, ...given, id: fc.constantFrom('p', 'q') }), {
    maxLength: 2,
    selector: (one) => one.who,
  }),
  edits: fc.array(fc.record({ who, place: given.place, isOut: fc.boolean() }), { maxLength: 3 }),
});
type World = typeof browser extends fc.Arbitrary<infer Of> ? Of : never;

async function make(world: World, id: string): Promise<Database> {
  const made = fresh();
  for (const [at, one] of world.own.entries()) {
    const { who: name, zone, place } = one;
    await savePeople([person(name, { id: `${id}${at}`, zone, place }) as Person], made);
  }
  for (const [at, list] of world.sources.entries()) {
    const said = list.map(({ who: name, ...more }) =>
      row(name, {
        ...more,
        addresses: [mail(`${name.toLowerCase()}@fern.example`)],
        given: ['addresses', 'zone', 'place'],
      }),
    );
    await add(made, `${at}`, said, 1000 + at);
  }
  for (const { who: name, place, isOut } of world.edits) {
    const found = (await made.people.toArray()).find((one) => one.name === name);
    if (found === undefined) continue;
    if (isOut) await removePeople([found.id], made);
    else await savePeople([{ ...found, place }], made);
  }
  return made;
}

test('whatever is in two browsers: an empty one gets all of it, a full one loses nobody, and Undo is exact', async () => {
  await fc.assert(
    fc.asyncProperty(
      browser,
      browser,
      fc.constantFrom<Preference>('here', 'file'),
      async (one, two, prefer) => {
        const [mine, theirs, none] = [await make(one, 'm'), await make(two, 't'), fresh()];
        const text = await textOf(theirs);
        await restore(text, none);
        expect(await state(none)).toEqual(await state(theirs));
        const before = await state(mine);
        const { undo } = await restore(text, mine, prefer);
        const after = (await state(mine)).stored;
        for (const old of before.stored) {
          const now = after.find(({ id }) => id === old.id);
          expect(now).toBeDefined();
          if (prefer === 'here')
            expect(now).toMatchObject({ zone: old.zone, place: old.place ?? now?.place });
        }
        await undo();
        expect(await state(mine)).toEqual(before);
        for (const used of [mine, theirs, none]) await used.delete();
      },
    ),
    { numRuns: 5 },
  );
});
