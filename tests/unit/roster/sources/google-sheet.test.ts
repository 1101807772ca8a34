import { describe, expect, test } from 'vitest';
import { type ServedPerson, testRosterSource } from '@/tests/kits/roster-source/contract';
import type { Fault } from '@/tests/office/google/faults';
import { googleFetch } from '@/tests/office/google/fetch';
import { addPeopleSheet, peopleSheet } from '@/tests/office/google/sheet-people';
import type { World } from '@/tests/office/google/world';
import { teammates } from '@/tests/office/team/said';
import { googleSheetSource } from '@/utils/roster/sources/google/source';
import { account, ada, fileId, head, load, settings, worldOf } from './google-sheets';

testRosterSource('a Google Sheet of ours', {
  source: googleSheetSource,
  settings,
  account,
  wrongSettings: [
    { ...settings, fileId: '../x' },
    { ...settings, fileId: 'a?b=c' },
    { ...settings, sheetId: '7' },
    { ...settings, sheetId: -1 },
    { fileId },
  ],
  serve: (people: readonly ServedPerson[]) => {
    const rows = people.map(({ name, email, zone }) => [name, email, zone]);
    return googleFetch(worldOf([['Name', 'E-mail', 'Time zone'], ...rows]));
  },
});

describe('a sheet that people edit', () => {
  test('while nothing changed it costs one request, and a change shows with the next', async () => {
    const world = worldOf([head, ada]);
    const first = await load(world);
    expect(first.calls).toEqual([
      'GET www.googleapis.com',
      'GET sheets.googleapis.com',
      'GET sheets.googleapis.com',
    ]);
    const since = first.value?.revision ?? null;
    const same = await load(world, { since });
    expect([same.outcome, same.calls]).toEqual([
      { ok: true, value: 'unchanged' },
      ['GET www.googleapis.com'],
    ]);
    const sheet = world.files.get(fileId)?.sheet;
    const grid = sheet?.sheets[1];
    if (!sheet || !grid?.cells[1]) throw new Error('No sheet');
    grid.cells[1][2] = 'Asia/Tokyo';
    sheet.version += 1;
    const changed = await load(world, { since });
    expect(changed.value?.rows.map(({ id, zone }) => [id, zone])).toEqual([['p1', 'Asia/Tokyo']]);
  });

  test('a row is known by its key whatever else of it changed, one that was added by its addresses', async () => {
    const renamed = ['Ada Oak', 'ada@oak.example', 'Europe/Oslo', 'p1'];
    const { value } = await load(worldOf([head, renamed, [], ['Bo', 'bo@oak.example', 'Tokyo']]));
    expect(value?.rows.map(({ id, name, line }) => [id, name, line])).toEqual([
      ['p1', 'Ada Oak', 2],
      [undefined, 'Bo', 4],
    ]);
    expect(value?.notes).toEqual([]);
  });

  test('a column of groups names those that somebody is in, with commas or line breaks between', async () => {
    const cells = [
      [...head, 'Groups'],
      [...ada, 'Support, Field ops'],
      ['Bo', 'bo@oak.example', 'Tokyo', '', 'support\nCrew'],
      ['Cy', 'cy@elm.example', 'Tokyo', '', ''],
    ];
    const { value } = await load(worldOf(cells));
    expect(value?.rows.map(({ groups }) => groups)).toEqual([
      ['Support', 'Field ops'],
      ['support', 'Crew'],
      [],
    ]);
    expect(value?.notes).toEqual([]);
  });

  test('the tab is found wherever it was moved and whatever it is called', async () => {
    const world = worldOf([head, ada]);
    const sheets = world.files.get(fileId)?.sheet?.sheets;
    sheets?.reverse();
    if (sheets?.[0]) sheets[0].title = 'A1';
    expect((await load(world)).value?.rows).toHaveLength(1);
  });

  test('a line break in a cell does not move the numbers of the rows below', async () => {
    const { value } = await load(
      worldOf([
        [...head.slice(0, 3), 'Time off'],
        ['Ada', 'ada@fern.example', 'Oslo', '2026-12-24: Leave\n2026-12-28'],
        ['Bo', 'bo@oak.example', 'Nowhere', ''],
      ]),
    );
    expect(value?.problems.map(({ line, name }) => [line, name])).toEqual([[3, 'Bo']]);
    expect(value?.rows[0]?.timeOff?.length).toBeGreaterThan(0);
  });

  test('what would be a formula, a number and a tick are read as they are shown', async () => {
    const { value } = await load(
      worldOf([head, ['=1+1', 'ada@fern.example', 'Oslo', 'p1'], [7, 'b@oak.example', 'Oslo']]),
    );
    expect(value?.rows.map(({ name }) => name)).toEqual(['=1+1', '7']);
  });

  test('everybody of the office’s own sheet comes, with its row', async () => {
    const world = worldOf([head]);
    addPeopleSheet(world, { isOpened: true });
    const { value } = await load(world, {
      asked: { fileId: peopleSheet.id, sheetId: 0, name: 'Fernhill people' },
    });
    const said = teammates.flatMap(({ sheet }) => (sheet ? [sheet.name] : []));
    const wrong = new Set(value?.problems.map(({ name }) => name));
    expect(value?.rows.map(({ name }) => name)).toEqual(said);
    expect(value?.rows.flatMap(({ name, unread }) => (unread === undefined ? [] : [name]))).toEqual([
      ...wrong,
    ]);
    expect(wrong.size).toBe(1);
  });
});

describe('a sheet that cannot be read', () => {
  test.each([
    [
      'that is in the trash',
      /^The sheet “Team roster” is in Google Drive’s trash/,
      (world: World) => {
        const file = world.files.get(fileId);
        if (file) file.explicitlyTrashed = true;
      },
    ],
    [
      'that was deleted',
      /^Google can’t find the sheet “Team roster” in the connected account/,
      (world: World) => {
        world.files.delete(fileId);
      },
    ],
    [
      'whose tab was deleted',
      /^The tab with your people was deleted from “Team roster”/,
      (world: World) => {
        world.files.get(fileId)?.sheet?.sheets.pop();
      },
    ],
    [
      'that is empty',
      /^The sheet “Team roster” has no people in it/,
      (world: World) => {
        world.files.get(fileId)?.sheet?.sheets[1]?.cells.splice(0);
      },
    ],
  ])('one %s is a sentence', async (_, words, change) => {
    const world = worldOf([head, ada]);
    change(world);
    const read = await load(world);
    expect(read.value).toBeNull();
    expect(read.words).toMatch(words);
  });

  test.each([
    [{ kind: '401' }, /sign in again/],
    [{ kind: '500' }, /Google/],
    [{ kind: '403-rate' }, /Google/],
    [{ kind: '400', skip: 2 }, /^Google refused to give the rows of “Team roster”/],
  ] as const)('a fault: %o', async (fault, words) => {
    const world = worldOf([head, ada]);
    world.faults.push(fault as Fault);
    expect((await load(world)).words).toMatch(words);
  });
});
