import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentWordsIn, englishWords } from '@/tests/kits/document-words';
import { oddTeam, rosterDate as today } from '@/tests/kits/odd-team';
import { drive } from '@/tests/unit/team/google-drive';
import { sheetTable } from '@/utils/destinations/google-docs/roster/sheet-table';
import { rosterTable } from '@/utils/destinations/notion/roster/roster-table';
import type { Group } from '@/utils/domain/groups/group';
import { peopleOf } from '@/utils/domain/groups/members';
import { writeCsv } from '@/utils/roster/file/write-csv';
import { fileSource } from '@/utils/roster/file-source';
import { namedGroups } from '@/utils/roster/groups/named-groups';
import { groupsOfPeople } from '@/utils/roster/membership/groups-of-people';
import { nameKey } from '@/utils/roster/membership/name-key';
import { unlisted, unlistedMember } from '@/utils/roster/membership/unlisted-member';
import type { LoadedRoster } from '@/utils/roster/source';
import { readSheet } from '@/utils/roster/sources/google/read-sheet';
import { peopleProperties } from '@/utils/roster/sources/notion/properties';
import { proposePeopleMapping } from '@/utils/roster/sources/notion/propose';
import { readRows } from '@/utils/roster/sources/notion/read-rows';
import { groupNames, groupStep, writeGroupNames } from '@/utils/roster/text/group-names';
import { languages } from '@/utils/words/languages';

/** People of the list, each with a name and an address of their own. */
const people = oddTeam.map((person, at) => ({
  ...person,
  id: `p${at}`,
  name: `Person ${at}`,
  addresses: [{ kind: 'email' as const, value: `p${at}@fern.example` }],
}));

const piece = fc.constantFrom(
  ...[
    ',',
    ';',
    '،',
    '；',
    '、',
    '\\',
    '"',
    "'",
    '=',
    '+',
    '@',
    '|',
    ' ',
    '\t',
    'a',
    'B',
    'Ops',
    '›',
    'ß',
    '結',
    'ال',
    '1',
  ],
);
const oneName = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join('').trim().replaceAll(/\s+/g, ' '))
  .filter((text) => text !== '');
const name = oneName;
/** Members who are not in the list, by a name or an address. */
const others = ['xo', 'zoe@elsewhere.example', 'Mx. Ø; «x» › y'];

const members = fc.subarray([
  ...people.map(({ id }) => id),
  ...others.map((text) => unlistedMember(text).id),
]);
const groups: fc.Arbitrary<readonly Group[]> = fc
  .uniqueArray(fc.tuple(name, members, fc.nat()), { selector: ([text]) => nameKey(text), maxLength: 6 })
  .map((all) =>
    all.map(
      ([text, ids, nested], at): Group => ({
        ...{ id: `g${at}`, name: text, addresses: [], quorum: 'all' },
        members: [
          ...ids.map((id) => ({ kind: 'person', id }) as const),
          // Now and then one of the groups before it: that is no cycle.
          ...(at > 0 && nested % 3 === 0 ? [{ kind: 'group', id: `g${nested % at}` } as const] : []),
        ],
      }),
    ),
  );

/** Each group by its name with its own members, as the list has it; one with nobody in it is none of a column's. */
const listed = (all: readonly Group[]) => {
  const byId = new Map(all.map((group) => [group.id, group]));
  const nameOf = new Map(people.map(({ id, name: of }) => [id, of]));
  const hasSomebody = (group: Group | undefined) =>
    group !== undefined && peopleOf(group.members, byId).people.length > 0;
  return Object.fromEntries(
    all.filter(hasSomebody).map((group) => [
      group.name,
      group.members
        .flatMap(({ kind, id }) => {
          if (kind === 'person') return [nameOf.get(id) ?? id.replace(unlisted, '')];
          return hasSomebody(byId.get(id)) ? [`group ${byId.get(id)?.name}`] : [];
        })
        .toSorted(),
    ]),
  );
};
/** The same as what was read brings it. */
const brought = (loaded: Pick<LoadedRoster, 'rows'>) => {
  const named = namedGroups(loaded, []);
  expect(named.problems).toEqual([]);
  return Object.fromEntries(
    named.groups.map((group) => [
      group.name,
      group.members
        .map((one) =>
          one.isGroup === true
            ? `group ${one.name}`
            : one.name.toLowerCase().startsWith('person ')
              ? one.name
              : one.name.toLowerCase(),
        )
        .toSorted(),
    ]),
  );
};

test('names in one cell are the same names, whatever is in them', () => {
  fc.assert(
    fc.property(fc.array(fc.array(name, { minLength: 1, maxLength: 3 })), (ways) => {
      const names = ways.map((way) => way.join(groupStep));
      expect(groupNames(writeGroupNames(names))).toEqual(names);
    }),
  );
});

describe('what a list says of groups is read back to the same groups', () => {
  test('of a CSV file at an address', async () => {
    await fc.assert(
      fc.asyncProperty(groups, async (all) => {
        const text = writeCsv(people, new Map(), groupsOfPeople(all));
        const signal = new AbortController().signal;
        const loaded = await fileSource.load({ text, today, spares: true }, { fetch, signal, since: null });
        expect(loaded.problems).toEqual([]);
        expect(brought(loaded)).toEqual(listed(all));
      }),
      { numRuns: 60 },
    );
  });

  test('of a Google Sheet, in every language', async () => {
    await fc.assert(
      fc.asyncProperty(groups, fc.constantFrom(...languages), async (all, language) => {
        const { header, rows } = sheetTable(people, {}, documentWordsIn(language), groupsOfPeople(all));
        const read = await readSheet([header, ...rows.map(({ cells }) => cells)], { today, name: 'Team' });
        expect(brought(read)).toEqual(listed(all));
      }),
      { numRuns: 60 },
    );
  });

  test('of a Notion database, in every language, by a property that is proposed', async () => {
    await fc.assert(
      fc.asyncProperty(groups, fc.constantFrom(...languages), async (all, language) => {
        const { properties, rows } = rosterTable(people, {}, documentWordsIn(language), groupsOfPeople(all));
        const kinds = new Map(
          Object.entries(properties).map(([key, kind]) => [key, Object.keys(kind)[0] ?? '']),
        );
        const described = Object.fromEntries([...kinds].map(([key, type]) => [key, { id: key, type }]));
        const mapping = proposePeopleMapping(peopleProperties({ properties: described }));
        const pages = rows.map((row, at) => ({
          id: `row${at}`,
          properties: answered(row.properties(kinds), kinds),
        }));
        const read = await readRows(pages, mapping, today);
        expect(brought(read)).toEqual(listed(all));
      }),
      { numRuns: 60 },
    );
  });

  test('of a sheet in the office’s Drive, and nothing is written of groups that nobody asked for', async () => {
    const { create, read, whole, sheets } = drive();
    const all: readonly Group[] = [
      {
        ...{ id: 'g0', name: 'Ops, Europe; "first"', addresses: [], quorum: 'all' },
        members: people.slice(0, 2).map(({ id }) => ({ kind: 'person', id })),
      },
    ];
    const made = await whole(create(people, {}, englishWords, {}, groupsOfPeople(all)));
    expect(brought(await read(made))).toEqual(listed(all));
    const without = await whole(create(people, { attempt: 'another' }));
    expect(brought(await read(without))).toEqual({});
    expect(sheets()).toHaveLength(2);
  });
});

/** Properties of a page as Notion answers with them: with their ids, and plain texts beside the runs. */
function answered(sent: Readonly<Record<string, object>>, kinds: ReadonlyMap<string, string>) {
  return Object.fromEntries(
    Object.entries(sent).map(([key, given]) => {
      const type = kinds.get(key) ?? '';
      const value: unknown = Object.values(given)[0];
      const runs = Array.isArray(value) ? value : [];
      const isText = type === 'title' || type === 'rich_text';
      const told = isText ? runs.map((run) => ({ ...run, plain_text: run.text.content })) : value;
      return [key, { id: key, type, [type]: told }];
    }),
  );
}
