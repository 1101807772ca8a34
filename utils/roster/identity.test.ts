import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Address, Person } from '@/utils/domain/people/person';
import { inEnglish } from '@/utils/words/english';
import { phrase } from '@/utils/words/phrase';
import { mergeRows, type SameAnswers } from './merge';
import type { RosterRow } from './source';
import { nineToFive } from './text/full-week';

const base = { zone: 'Europe/Oslo', zoneSource: 'typed in', zoneDate: '2026-01-01', week: nineToFive };
const addressOf = (text: string): Address => {
  if (text.startsWith('@')) return { kind: 'handle', value: text.slice(1) };
  if (text.includes('.example')) return { kind: 'email', value: text };
  const [value = '', team] = text.split('@');
  return { kind: 'slack-user', value, ...(team === undefined ? {} : { team }) };
};
const addressesOf = (text: string) => text.split(' ').filter(Boolean).map(addressOf);
/** `Ada: ada@fern.example U0ADA1@T0ONE` as a row of a file. */
const rowOf = (text: string, index = 0): RosterRow => {
  const [name = '', addresses = ''] = text.split(': ');
  return { ...base, name, addresses: addressesOf(addresses), line: index + 2, given: ['zone', 'addresses'] };
};
const personOf = (text: string, index = 0): Person => {
  const [name = '', addresses = ''] = text.split(': ');
  return { ...base, id: `${name} ${index}`, name, addresses: addressesOf(addresses), isMe: false };
};
const merge = (rows: string[], people: string[] = []) => {
  let next = 0;
  const plan = mergeRows(rows.map(rowOf), people.map(personOf), () => `new ${next++}`);
  const written = plan.entries.map(
    ({ kind, lines, person }) =>
      `${kind} ${person.name} ${lines.join('+')}: ${person.addresses.map(({ value }) => value).join(' ')}`,
  );
  return {
    ...plan,
    written,
    problems: inEnglish(plan.problems),
    notes: inEnglish(plan.notes),
    whats: [...plan.problems, ...plan.notes].map(({ what }) => inEnglish(what)),
  };
};

describe('rows of one file', () => {
  test('three people with an address each and one for all are three, and the shared one is told and kept for none', () => {
    const { written, notes, problems } = merge([
      'Ada Fern: ada@fern.example team@fern.example',
      'Bo Oak: bo@fern.example team@fern.example',
      'Cy Elm: cy@fern.example team@fern.example',
    ]);
    expect(written).toEqual([
      'new Ada Fern 2: ada@fern.example',
      'new Bo Oak 3: bo@fern.example',
      'new Cy Elm 4: cy@fern.example',
    ]);
    expect(problems).toEqual([]);
    expect(notes).toEqual([
      {
        line: 2,
        field: 'email',
        what: expect.stringMatching(/Several people have team@fern\.example \(lines 2, 3, and 4\)/),
      },
    ]);
  });

  test.each([
    [
      'the same name, other own addresses',
      ['Ada Fern: a1@fern.example team@fern.example', 'Ada Fern: a2@fern.example team@fern.example'],
    ],
    ['nothing but the shared one', ['Ada Fern: team@fern.example', 'Bo Oak: team@fern.example']],
    [
      'a Slack id that is another',
      ['Ada: ada@fern.example U0ADA1@T0ONE', 'Ada: ada@fern.example U0ADA2@T0ONE'],
    ],
    ['a handle that several use', ['Ada: ada@fern.example @support', 'Bo: bo@fern.example @support']],
    ['first names alike', ['Anna Elm: team@fern.example', 'Anna Oak: team@fern.example']],
  ])('are two where something speaks against it: %s', (_, rows) => {
    const { entries, notes } = merge(rows);
    expect(entries).toHaveLength(2);
    expect(notes).toMatchObject([{ what: expect.stringContaining('Several people have') }]);
  });

  test.each([
    ['a part of the name', ['Fern; Ada: ada@fern.example', 'Ada: ada@fern.example']],
    ['an initial', ['A. Fern: ada@fern.example', 'Ada Fern: ada@fern.example']],
    ['accents and capitals', ['ADÁ FERN: ada@fern.example', 'Ada Fern: ada@fern.example']],
    ['one with an address more', ['Ada: ada@fern.example', 'Ada: ada@fern.example a@fern.example']],
    ['another kind of address', ['Ada: ada@fern.example', 'Ada: ada@fern.example U0ADA1@T0ONE']],
    ['ids of two Slack teams', ['Ada: ada@fern.example U0ADA1@T0ONE', 'Ada: ada@fern.example U0ADA9@T0TWO']],
    ['an id without its team', ['Ada: U0ADA1', 'Ada: U0ADA1@T0ONE']],
    ['a chain', ['Ada: ada@fern.example', 'Ada: ada@fern.example U0ADA1', 'Ada: U0ADA1']],
  ])('are one where nothing does: %s', (_, rows) => {
    const { entries, problems } = merge(rows);
    expect(entries.map(({ lines }) => lines.length)).toEqual([rows.length]);
    expect(problems).toEqual([]);
  });

  test('are never one by name alone', () => {
    expect(merge(['Ada: ', 'Ada: ', 'Ada: ada@fern.example']).entries).toHaveLength(3);
  });

  test('that differ are told which one counts', () => {
    const rows = ['Ada: ada@fern.example', 'Ada: ada@fern.example'].map(rowOf);
    const [first, second] = rows as [RosterRow, RosterRow];
    const { entries, notes } = mergeRows([first, { ...second, zone: 'Asia/Tokyo' }], [], () => 'new');
    expect(entries[0]?.person.zone).toBe('Asia/Tokyo');
    expect(inEnglish(notes)).toMatchObject([{ line: 3, what: expect.stringContaining('zone') }]);
  });

  test('make the same people in any order', () => {
    const texts = [
      'Ada Fern: ada@fern.example team@fern.example',
      'Ada: ada@fern.example',
      'Bo Oak: bo@fern.example team@fern.example',
      'Bo Oak: bo@fern.example b@fern.example',
      'Cy: U0CY01',
      'Cy: U0CY01@T0ONE cy@fern.example',
      'Di: ada@fern.example di@fern.example',
    ];
    const people = (order: string[]) =>
      merge(order)
        .entries.map(({ person }) =>
          person.addresses
            .map(({ value }) => value)
            .sort()
            .join(' '),
        )
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (order) => {
        expect(people(order)).toEqual(people(texts));
      }),
    );
  });
});

describe('a row and the list', () => {
  test.each([
    ['the same', 'Ada: ada@fern.example', 'Ada Fern: ada@fern.example', /^same|^changed/],
    ['an address more', 'Ada: ada@fern.example a@fern.example', 'Ada: ada@fern.example', /^changed/],
    [
      'another team’s id',
      'Ada: ada@fern.example U0ADA9@T0TWO',
      'Ada: ada@fern.example U0ADA1@T0ONE',
      /^changed/,
    ],
    ['no address on either side, and nothing new', 'Ada: ', 'Ada: ', /^same/],
  ])('are one: %s', (_, row, person, kind) => {
    const { written, whats } = merge([row], [person]);
    expect(written).toEqual([expect.stringMatching(kind)]);
    expect(whats).toEqual([]);
  });

  describe.each([
    ['no address there', 'Ada: ada@fern.example', 'Ada: ', {}],
    ['no address here', 'Ada: ', 'Ada: ada@fern.example', {}],
    ['no address here, in other capitals', 'ADA: ', 'Ada: ada@fern.example', {}],
    ['no address on either side, and another zone', 'Ada: ', 'Ada: ', { zone: 'Asia/Tokyo' }],
    ['nothing but shown names', 'Ada: ', 'Ada: ', { addresses: [{ kind: 'name', value: 'Adi' }] as const }],
  ])('have nothing but the name in common: %s', (_, row, person, more) => {
    const rows = [{ ...rowOf(row), ...more }, rowOf('Bo Oak: bo@fern.example', 1)];
    const list = [personOf(person)];
    const plan = (answers?: SameAnswers) => mergeRows(rows, list, () => 'new', answers);
    const kinds = (answers?: SameAnswers) =>
      plan(answers).entries.map(({ kind, person: { id } }) => [kind, id]);

    test('it is asked, nobody is joined before, and the others come', () => {
      expect(plan().questions).toEqual([{ line: 2, name: rows[0]?.name, person: list[0] }]);
      expect(plan().problems).toEqual([]);
      expect(kinds()).toEqual([['new', 'new']]);
    });
    test('the answer counts, and can be changed', () => {
      const [same] = kinds(new Map([[2, 'same']]));
      expect(same?.[1]).toBe('Ada 0');
      expect(kinds(new Map([[2, 'other']]))[0]).toEqual(['new', 'new']);
      expect(plan(new Map([[2, 'other']])).questions).toEqual(plan().questions);
    });
    test('an answer to another line is none', () => {
      expect(kinds(new Map([[3, 'same']]))).toEqual([['new', 'new']]);
    });
  });

  test.each([
    ['addresses on both sides', 'Ada: ada@new.example', 'Ada: ada@fern.example'],
    ['another name', 'Ada Fern: ', 'Ada: ada@fern.example'],
  ])('are two without a question: %s', (_, row, person) => {
    const { entries, questions } = mergeRows([rowOf(row)], [personOf(person)], () => 'new');
    expect([entries.map(({ kind }) => kind), questions]).toEqual([['new'], []]);
  });

  test.each([
    [
      'other addresses on both sides',
      'Ada: ada@fern.example a@work.example',
      'Ada: ada@fern.example a@home.example',
      'other addresses',
    ],
    ['another name', 'Bo Oak: ada@fern.example', 'Ada Fern: ada@fern.example', 'another name'],
    [
      'a Slack id with another e-mail',
      'Ada: ada@new.example U0ADA1',
      'Ada: ada@fern.example U0ADA1',
      'other addresses',
    ],
  ])('are asked about, and nobody is changed: %s', (_, row, person, why) => {
    const { entries, problems } = merge([row], [person]);
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ line: 2, what: expect.stringContaining(why) }]);
  });

  test('an address that somebody else has stays there, and the rest comes in', () => {
    const { written, notes } = merge(
      ['Bo Oak: bo@fern.example team@fern.example'],
      ['Ada: ada@fern.example team@fern.example'],
    );
    expect(written).toEqual(['new Bo Oak 2: bo@fern.example']);
    expect(notes).toMatchObject([{ what: expect.stringContaining('belongs to Ada') }]);
  });

  test('a shared address that somebody has already is told with the name', () => {
    const { whats } = merge(
      ['Ada: ada@fern.example team@fern.example', 'Bo: bo@fern.example team@fern.example'],
      ['Ada: ada@fern.example team@fern.example'],
    );
    expect(whats).toEqual([expect.stringContaining('Ada has it in your list')]);
  });

  test('the same file again changes nobody', () => {
    const rows = ['Ada Fern: ada@fern.example team@fern.example', 'Bo Oak: team@fern.example', 'Cy: '];
    const { entries } = merge(rows);
    const again = mergeRows(
      rows.map(rowOf),
      entries.map(({ person }) => person),
      () => 'never',
    );
    expect(again.entries.map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
  });

  test('somebody new needs a zone; somebody known does not', () => {
    const row = (text: string, index: number): RosterRow => ({
      ...rowOf(text, index),
      given: ['addresses'],
      noZone: phrase('roster.no-zone'),
    });
    const { entries, problems } = mergeRows(
      [row('Ada: ada@fern.example U0ADA1', 0), row('Bo: bo@fern.example', 1)],
      [{ ...personOf('Ada: ada@fern.example'), zone: 'Asia/Tokyo' }],
      () => 'new',
    );
    expect(entries).toMatchObject([{ kind: 'changed', person: { zone: 'Asia/Tokyo', addresses: [{}, {}] } }]);
    const what = phrase('roster.no-zone');
    expect(problems).toEqual([{ line: 3, name: 'Bo', field: 'zone', what, needsZone: true }]);
  });
});

test('of several lines of one person one zone is enough', () => {
  const [first, second] = ['Ada: ada@fern.example', 'Ada: ada@fern.example'].map(rowOf) as [
    RosterRow,
    RosterRow,
  ];
  const { entries, problems } = mergeRows(
    [{ ...first, given: ['addresses'], noZone: phrase('roster.no-zone') }, second],
    [],
    () => 'new',
  );
  expect(problems).toEqual([]);
  expect(entries).toMatchObject([{ kind: 'new', person: { zone: 'Europe/Oslo' } }]);
});

test('two people of an export, by id, keep an address that both have, and are never joined', () => {
  const rows = ['Ada: team@fern.example', 'Ada: team@fern.example'].map((text, index) => ({
    ...rowOf(text, index),
    id: `id ${index}`,
  }));
  const { entries, notes } = mergeRows(rows, [], () => 'never');
  expect(entries.map(({ person }) => [person.id, person.addresses.length])).toEqual([
    ['id 0', 1],
    ['id 1', 1],
  ]);
  expect(notes).toEqual([]);
});
