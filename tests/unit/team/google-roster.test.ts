import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { documentWordsIn, englishWords } from '@/tests/kits/document-words';
import { oddTeam, rosterDate, saidOf } from '@/tests/kits/odd-team';
import type { Fault } from '@/tests/office/google/faults';
import { completeSheet } from '@/utils/destinations/google-docs/roster/create-sheet';
import { listRosters } from '@/utils/destinations/google-docs/roster/list-rosters';
import { sheetTable } from '@/utils/destinations/google-docs/roster/sheet-table';
import type { Person } from '@/utils/domain/people/person';
import { inSheetWords } from '@/utils/roster/sources/google/refusals';
import { Database, type StoredPerson } from '@/utils/store/database';
import { putPeople } from '@/utils/store/layers/put-people';
import { peopleTables } from '@/utils/store/layers/remerge';
import { storeLoaded } from '@/utils/store/layers/sources';
import { withKeys } from '@/utils/store/with-keys';
import { addWithAccount } from '@/utils/team/change-sources';
import { toldEnglish } from '@/utils/words/english';
import { languages } from '@/utils/words/languages';
import { drive } from './google-drive';

describe('what was written is read back', () => {
  test.each(languages)('to the same people, in %s', async (language) => {
    const { create, read, whole, sheets, world } = drive();
    const made = await whole(create(oddTeam, {}, documentWordsIn(language)));
    const { rows, problems, notes } = await read(made);
    expect([problems, notes]).toEqual([[], []]);
    expect(rows.map(saidOf)).toEqual(oddTeam.map(saidOf));
    expect(rows.map(({ id, zoneDate }) => [id, zoneDate])).toEqual(
      oddTeam.map((person) => [person.id, person.zoneDate]),
    );
    expect(sheets()).toHaveLength(1);
    expect(world.log.every(({ status }) => status < 400)).toBe(true);
  });

  test('cells are plain text as they are typed, the header stays in sight, and everybody and a hundred more have room', async () => {
    const people = Array.from(
      { length: 950 },
      (_, at) => ({ ...oddTeam[0], id: `p${at}`, name: `P ${at}` }) as Person,
    );
    const { create, read, whole, sheets, told } = drive();
    const made = await whole(create(people));
    const grid = sheets()[0]?.sheet?.sheets[0];
    expect([grid?.isText, grid?.frozenRowCount, grid?.rowCount]).toEqual([true, 1, 1051]);
    expect(told).toEqual([499, 950]);
    expect((await read(made)).rows).toHaveLength(950);
  });
});

describe('one sheet, and each person once', () => {
  const file = 'POST /drive/v3/files';
  const cells = 'PUT /v4/spreadsheets/*/values/*';
  test.each<[string, Fault]>([
    ['an answer that was lost after the file was made', { kind: 'cut-after', on: file }],
    ['a file that was made without a proper answer', { kind: '503-committed', on: file }],
    ['rows whose answer was lost', { kind: 'cut-after', on: cells }],
    ['rows that were never written', { kind: 'cut-before', on: cells }],
    ['a pause that Google asks for', { kind: '429', on: cells }],
    ['looks whose answer was lost', { kind: 'cut-after', on: 'POST /v4/spreadsheets/*' }],
  ])('%s', async (_, fault) => {
    const { create, read, whole, sheets } = drive({ faults: [fault], lagMs: 100_000 });
    const made = await whole(create());
    expect((await read(made)).rows.map(({ id }) => id)).toEqual(oddTeam.map(({ id }) => id));
    expect(sheets()).toHaveLength(1);
  });

  test('a file that was never made is told, and going on makes one', async () => {
    const { create, sheets, whole } = drive({ faults: [{ kind: 'cut-before', on: file }] });
    const first = await create();
    expect(first.ok ? '' : toldEnglish(first.words)).toMatch(/doesn’t know whether the sheet was created/);
    expect(sheets()).toEqual([]);
    await whole(create());
    expect(sheets()).toHaveLength(1);
  });

  test('stopped in the middle it is offered for going on, which leaves what was edited meanwhile', async () => {
    const people = Array.from(
      { length: 510 },
      (_, at) => ({ ...oddTeam[0], id: `p${at}`, name: `P ${at}` }) as Person,
    );
    const cancel = new AbortController();
    const { ask, making, create, read, whole, sheets, http, settings } = drive();
    const stopped = await create(people, { signal: cancel.signal, progress: () => cancel.abort() });
    expect(stopped.ok ? '' : toldEnglish(stopped.words)).toBe(
      'Stopped: 499 of 510 people are in “Team roster”. Continue when you like; nobody is written twice.',
    );
    const listed = await listRosters(settings(), http);
    const [begun] = listed.ok ? listed.value : [];
    expect(begun).toMatchObject({ name: 'Team roster', isWhole: false });
    const row = sheets()[0]?.sheet?.sheets[0]?.cells[3];
    if (row) row[0] = 'Edited meanwhile';
    if (!begun) throw new Error('No sheet');
    const made = await whole(completeSheet(begun, sheetTable(people, {}, englishWords), ask, making()));
    const { rows } = await read(made);
    expect([rows.length, rows[2]?.name, new Set(rows.map(({ id }) => id)).size]).toEqual([
      510,
      'Edited meanwhile',
      510,
    ]);
    const again = await listRosters(settings(), http);
    expect(again.ok && again.value).toMatchObject([{ isWhole: true }]);
  });
});

test.each<[Fault, RegExp]>([
  [
    { kind: '400', on: 'PUT /v4/spreadsheets/*/values/*' },
    /^Google refused the request, so nothing more was written/,
  ],
  [{ kind: '403-storage', on: 'POST /drive/v3/files' }, /Google/],
])('a refusal while it is made says nothing of a decision: %o', async (fault, words) => {
  const made = await drive({ faults: [fault] }).create();
  const told = made.ok ? '' : toldEnglish(inSheetWords(made).words);
  expect(told).toMatch(words);
  expect(told).not.toContain('decision');
});

describe('the sheet is kept as a source', () => {
  let db: Database;
  beforeEach(() => {
    fakeBrowser.reset();
    db = new Database(`test-${crypto.randomUUID()}`);
  });
  afterEach(() => db.delete());
  const when = { now: 5, today: rosterDate };
  const byName = async () => (await db.people.toArray()).toSorted((a, b) => (a.name < b.name ? -1 : 1));

  const apart = oddTeam.map((person) =>
    person.id === 'p10'
      ? { ...person, addresses: [{ kind: 'email', value: 'night@fern.example' } as const] }
      : person,
  );
  async function kept(people: readonly Person[] = apart) {
    const drives = drive();
    await db.people.bulkPut(people.map((person, at) => withKeys({ ...person, isMe: at === 0 })));
    const made = await drives.whole(drives.create(people));
    const source = {
      id: 's',
      kind: 'google-sheet',
      settings: made,
      name: 'Team',
      every: 'off',
      handsOver: true,
    } as const;
    const before = await byName();
    const undo = await addWithAccount(source, null, await drives.read(made), when, db);
    const edit = async (id: string, column: number, text: string) => {
      const row = drives.sheets()[0]?.sheet?.sheets[0]?.cells.find((cells) => cells.includes(id));
      if (row === undefined) throw new Error(`No row ${id}`);
      row[column] = text;
      await storeLoaded('s', await drives.read(made), { now: 9, today: rosterDate }, db);
    };
    return { edit, undo, before };
  }

  test('nobody changes by it, and what somebody edits in the sheet comes back', async () => {
    const { edit, before } = await kept();
    const plain = ({ id, name, week, zone, zoneDate, isMe }: Person) => ({
      id,
      name,
      week,
      zone,
      zoneDate,
      isMe,
    });
    expect((await byName()).map(plain)).toEqual(before.map(plain));
    expect((await byName()).map(saidOf)).toEqual(before.map(saidOf));
    await edit('p0', 2, 'Asia/Tokyo');
    await edit('p0', 6, '2027-02-01..2027-02-05: Skiing');
    expect(await db.people.get('p0')).toMatchObject({
      zone: 'Asia/Tokyo',
      timeOff: [{ from: '2027-02-01', to: '2027-02-05', label: 'Skiing' }],
      isMe: true,
    });
  });

  test('an address that is corrected there leaves one person, with the new address alone', async () => {
    const { edit } = await kept();
    await edit('p1', 1, 'new@fern.example');
    const person = await db.people.get('p1');
    expect(person?.addresses.filter(({ kind }) => kind === 'email')).toEqual([
      { kind: 'email', value: 'new@fern.example' },
    ]);
    expect(await db.people.count()).toBe(oddTeam.length);
  });

  test('somebody without an address is the same person', async () => {
    const { edit } = await kept([
      ...apart,
      { ...(oddTeam[0] as Person), id: 'x', name: 'No Address', addresses: [] },
    ]);
    expect(await db.people.count()).toBe(oddTeam.length + 1);
    await edit('x', 2, 'Asia/Tokyo');
    expect((await db.people.get('x'))?.zone).toBe('Asia/Tokyo');
  });

  test('an edit of one’s own afterwards still counts first', async () => {
    const { edit } = await kept();
    const person = await db.people.get('p2');
    if (!person) throw new Error('Nobody');
    await db.transaction('rw', peopleTables(db), () =>
      putPeople([{ ...person, zone: 'America/Lima' }], 7, db),
    );
    await edit('p2', 2, 'Asia/Tokyo');
    expect((await db.people.get('p2'))?.zone).toBe('America/Lima');
  });

  test('taken back, the list is the user’s own again', async () => {
    const { undo, before } = await kept();
    await undo();
    // An address that two have names nobody once it was told apart.
    const plain = ({ keys: _, ...person }: StoredPerson) => person;
    expect((await byName()).map(plain)).toEqual(before.map(plain));
    expect([await db.sources.count(), await db.own.count()]).toEqual([0, 0]);
  });
});
