import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oddTeam, rosterDate as today } from '@/tests/kits/odd-team';
import type { Group } from '@/utils/domain/groups/group';
import { writeCsv } from '@/utils/roster/file/write-csv';
import { writeJson } from '@/utils/roster/file/write-json';
import { fileSource } from '@/utils/roster/file-source';
import { namedGroups } from '@/utils/roster/groups/named-groups';
import { groupsOfPeople } from '@/utils/roster/membership/groups-of-people';
import { unlistedMember } from '@/utils/roster/membership/unlisted-member';
import { inEnglish } from '@/utils/words/english';

const load = (text: string, spares = true) =>
  fileSource.load({ text, today, spares }, { fetch, signal: new AbortController().signal, since: null });
/** Who is in which group, by name, and what is told of groups. */
async function groupsIn(text: string) {
  const loaded = await load(text);
  const named = namedGroups(loaded, []);
  const told = [...loaded.notes, ...named.problems].filter(({ field }) => field === 'groups');
  return {
    groups: Object.fromEntries(
      named.groups.map(({ name, members }) => [
        name,
        members.map((one) => (one.isGroup === true ? `group ${one.name}` : one.name)),
      ]),
    ),
    addresses: named.groups.flatMap(({ addresses }) => addresses.map(({ value }) => value)),
    told: told.map(({ what }) => inEnglish(what)),
  };
}

const ada = { name: 'Ada', email: 'ada@fern.example', zone: 'Europe/Oslo' };
const bo = { name: 'Bo', email: 'bo@fern.example', zone: 'Asia/Tokyo' };

describe('JSON', () => {
  test('people name their groups, as a list or as a cell of a CSV file has them', async () => {
    const people = [
      { ...ada, groups: ['Ops, Europe', 'Support'] },
      { ...bo, groups: 'support; Field' },
    ];
    expect(await groupsIn(JSON.stringify(people))).toEqual({
      groups: { 'Ops, Europe': ['Ada'], Support: ['Ada', 'Bo'], Field: ['Bo'] },
      ...{ addresses: [], told: [] },
    });
  });

  test('groups are listed beside people: members once, groups in groups, those who are missing told', async () => {
    const groups = [
      {
        name: 'Ops',
        addresses: ['#ops', 'nothing at all'],
        members: ['ada@fern.example', 'ADA', 'cy@fern.example'],
      },
      { name: 'All', members: ['ops', 'Bo'] },
      { members: 7 },
      { name: 'Empty', members: [] },
    ];
    const read = await groupsIn(JSON.stringify({ people: [ada, { ...bo, groups: ['Ops'] }], groups }));
    expect(read.groups).toEqual({
      Ops: ['Ada', 'Bo', 'cy@fern.example'],
      All: ['Bo', 'group Ops'],
    });
    expect(read.addresses).toEqual(['ops']);
    expect(read.told).toEqual([
      '“nothing at all” is no list address, channel or user group. Write it like help@lists.example, #help or @oncall, or paste the channel’s link.',
      'This entry isn’t a group with a name and members, so it was skipped.',
      '“cy@fern.example” isn’t in your list. The group counts this member as missing.',
      'Add at least one member.',
    ]);
  });

  test('groups that contain each other end, and the way round is told', async () => {
    const groups = [
      { name: 'One', members: ['Two', 'Ada'] },
      { name: 'Two', members: ['One', 'Bo'] },
    ];
    const { groups: found, told } = await groupsIn(JSON.stringify({ people: [ada, bo], groups }));
    expect(found).toMatchObject({ One: ['Ada', 'group Two'], Two: ['Bo'] });
    expect(told[0]).toMatch(/^One would contain itself: One → Two → One/);
  });

  test('who was removed from the list is in no file, and a member whom nobody knows keeps the words', () => {
    const groups: readonly Group[] = [
      {
        ...{ id: 'g', name: 'Ops', addresses: [], quorum: 'all' },
        members: [
          { kind: 'person', id: 'removed-person' },
          { kind: 'group', id: 'removed-group' },
          { kind: 'person', id: 'p0' },
          unlistedMember('cy@fern.example'),
        ],
      },
    ];
    const people = oddTeam.slice(0, 1).map((person) => ({ ...person, id: 'p0', name: 'Ada', addresses: [] }));
    expect(JSON.parse(writeJson(people, groups)).groups[0].members).toEqual(['Ada', 'cy@fern.example']);
    expect(writeCsv(people, new Map(), groupsOfPeople(groups))).not.toContain('removed');
  });

  test('one that is too large is left out and told; of a file that is read once groups are keys that are not read', async () => {
    const many = Array.from({ length: 201 }, (_, at) => ({
      ...ada,
      name: `P${at}`,
      email: `p${at}@fern.example`,
      groups: ['Ops'],
    }));
    const { groups, told } = await groupsIn(JSON.stringify(many));
    expect(groups).toEqual({});
    expect(told).toEqual(['This group was left out: it has more than 200 members.']);
    const once = await load(
      JSON.stringify({ people: [{ ...ada, groups: ['Ops'] }], groups: [{ name: 'X', members: ['Ada'] }] }),
      false,
    );
    expect(once.groups).toBeUndefined();
    expect(once.rows).toHaveLength(1);
    expect(once.rows[0]?.groups).toBeUndefined();
    expect(once.notes.map(({ what }) => inEnglish(what)).join()).toContain('groups');
  });

  test('what an export says of groups is read back: members, groups in groups and addresses', async () => {
    const people = oddTeam.map((person, at) => ({
      ...{ ...person, id: `p${at}`, name: `Person ${at}` },
      addresses: [{ kind: 'email' as const, value: `p${at}@fern.example` }],
    }));
    const members = fc.uniqueArray(fc.constantFrom(...people.map(({ id }) => id)), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(members, { maxLength: 5 }), async (all) => {
        const groups = all.map(
          (ids, at): Group => ({
            ...{ id: `g${at}`, name: `Group ${at}`, quorum: 'all' },
            addresses: [{ kind: 'channel', value: `C0GROUP0${at}`, team: 'T0FERN01' }],
            members: [
              ...ids.map((id) => ({ kind: 'person', id }) as const),
              ...(at === 0 ? [] : [{ kind: 'group', id: `g${at - 1}` } as const]),
            ],
          }),
        );
        const loaded = await load(writeJson(people, groups));
        const named = namedGroups(loaded, []);
        expect([...loaded.problems, ...loaded.notes, ...named.problems]).toEqual([]);
        expect(named.groups.map(({ name, members: of }) => [name, of.map(({ row }) => row)])).toEqual(
          groups.map(({ name, members: of }) => [
            name,
            of.map(({ kind, id }) => (kind === 'group' ? `name:group ${id.slice(1)}` : id)).toSorted(),
          ]),
        );
        expect(named.groups.map(({ addresses }) => addresses)).toEqual(
          groups.map(({ addresses }) => addresses),
        );
      }),
      { numRuns: 40 },
    );
  });
});

const card = (...lines: readonly string[]) =>
  ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD'].join('\r\n');
const adaCard = (...more: readonly string[]) =>
  card(
    'FN:Ada',
    'EMAIL:ada@fern.example',
    'TZ:Europe/Oslo',
    'UID:urn:uuid:03A0E51F-D1AA-4385-8A53-E29025ACD8AF',
    ...more,
  );
const boCard = (...more: readonly string[]) =>
  card(
    'FN:Bo',
    'EMAIL:bo@fern.example',
    'TZ:Asia/Tokyo',
    'UID:B8767877-b4a1-4c70-9acc-505d3819e519',
    ...more,
  );

describe('vCard', () => {
  test('categories are groups, but for those that an address book gives every contact', async () => {
    const text = [
      adaCard('CATEGORIES:myContacts,Ops\\, Europe,Support'),
      boCard('CATEGORIES:* starred', 'CATEGORIES:support'),
    ].join('\r\n');
    expect(await groupsIn(text)).toEqual({
      groups: { 'Ops, Europe': ['Ada'], Support: ['Ada', 'Bo'] },
      ...{ addresses: [], told: [] },
    });
  });

  test('a card of a group has its members by UID and address, as RFC 6350 and Apple write them', async () => {
    const text = [
      card(
        ...[
          'KIND:group',
          'FN:Ops',
          'UID:urn:uuid:5A1B0000-0000-4000-8000-000000000001',
          'EMAIL:ops@lists.example',
        ],
        'MEMBER:urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af',
        'MEMBER:mailto:bo@fern.example',
        'MEMBER:mailto:cy@elsewhere.example',
      ),
      adaCard(),
      boCard('CATEGORIES:Ops'),
      [
        ...['BEGIN:VCARD', 'VERSION:3.0', 'N:All of us;;;;', 'X-ADDRESSBOOKSERVER-KIND:group'],
        'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:5a1b0000-0000-4000-8000-000000000001',
        'END:VCARD',
      ].join('\r\n'),
    ].join('\r\n');
    expect(await groupsIn(text)).toEqual({
      groups: {
        Ops: ['Ada', 'Bo', 'cy@elsewhere.example'],
        'All of us': ['group Ops'],
      },
      addresses: ['ops@lists.example'],
      told: ['“cy@elsewhere.example” isn’t in your list. The group counts this member as missing.'],
    });
  });

  test('of a file that is read once there are none, and a card of a group is left out as before', async () => {
    const text = [
      adaCard('CATEGORIES:Ops'),
      card('KIND:group', 'FN:Ops', 'MEMBER:mailto:ada@fern.example'),
    ].join('\r\n');
    const once = await load(text, false);
    expect(once.groups).toBeUndefined();
    expect(once.rows.map(({ name, groups }) => [name, groups])).toEqual([['Ada', undefined]]);
    expect(once.notes).toHaveLength(1);
  });
});
