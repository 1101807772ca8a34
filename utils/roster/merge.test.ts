import { expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { inEnglish } from '@/utils/words/english';
import { mergeRows } from './merge';
import type { RosterRow } from './source';
import { nineToFive } from './text/full-week';

const base = { zone: 'Europe/Oslo', zoneSource: 'typed in', zoneDate: '2026-01-01', week: nineToFive };
const mail = (value: string) => ({ kind: 'email', value }) as const;
const person = (id: string, more: Partial<Person> = {}): Person => ({
  ...base,
  id,
  name: id,
  addresses: [mail(`${id}@fern.example`)],
  isMe: false,
  ...more,
});
const row = (line: number, name: string, more: Partial<RosterRow> = {}): RosterRow => ({
  ...base,
  name,
  addresses: [],
  line,
  given: ['zone', 'addresses'],
  zoneSource: 'CSV import',
  zoneDate: '2026-11-22',
  ...more,
});
const merge = (rows: RosterRow[], people: Person[]) =>
  inEnglish(mergeRows(rows, people, () => `new ${rows.length}`));

test('a shared address is the same person: what is given changes, the rest and the id stay', () => {
  const ada = person('ada', {
    isMe: true,
    place: 'Bergen',
    timeOff: [{ from: '2026-12-24', to: '2026-12-31', label: 'Leave' }],
  });
  const { entries } = merge(
    [
      row(2, 'Ada Fern', {
        addresses: [mail('ada@fern.example'), mail('a@fern.example')],
        zone: 'Asia/Tokyo',
      }),
    ],
    [ada],
  );
  expect(entries).toEqual([
    {
      kind: 'changed',
      before: ada,
      notes: [],
      lines: [2],
      changes: ['name', 'zone', 'addresses'],
      person: {
        ...ada,
        name: 'Ada Fern',
        zone: 'Asia/Tokyo',
        zoneSource: 'CSV import',
        zoneDate: '2026-11-22',
        addresses: [mail('ada@fern.example'), mail('a@fern.example')],
      },
    },
  ]);
});

test('two lines of one person become one', () => {
  const { entries } = merge(
    [
      row(2, 'Bo', { addresses: [mail('bo@fern.example')] }),
      row(5, 'Bo', { addresses: [mail('bo@fern.example'), mail('b@fern.example')] }),
    ],
    [],
  );
  expect(entries).toMatchObject([{ kind: 'new', lines: [2, 5], person: { addresses: [{}, {}] } }]);
});

test('a Slack id without a team fits the one with it, another team does not', () => {
  const slack = (team?: string) =>
    ({ kind: 'slack-user', value: 'U0ADA1', ...(team === undefined ? {} : { team }) }) as const;
  const ada = person('ada', { addresses: [slack('T0ONE')] });
  expect(merge([row(2, 'Ada', { addresses: [slack()] })], [ada]).entries[0]?.person.id).toBe('ada');
  expect(merge([row(2, 'Ada', { addresses: [slack('T0TWO')] })], [ada]).entries[0]?.kind).toBe('new');
  // Both are kept, whichever comes first: one says more, the other fits more.
  const anywhere = person('ada', { addresses: [slack()] });
  const told = merge([row(2, 'Ada', { addresses: [slack('T0ONE')] })], [anywhere]).entries[0];
  expect(told?.person.addresses).toEqual([slack(), slack('T0ONE')]);
  const widened = merge([row(2, 'Ada', { addresses: [slack()] })], [ada]).entries[0];
  expect(widened?.person.addresses).toEqual([slack('T0ONE'), slack()]);
});

test('the same name is asked about where one of them has no address, and says nothing where both have', () => {
  expect(merge([row(2, 'ADA')], [person('ada')])).toMatchObject({ entries: [], questions: [{ line: 2 }] });
  const other = row(2, 'ada', { addresses: [mail('other@fern.example')] });
  expect(merge([other], [person('ada')])).toMatchObject({ entries: [{ kind: 'new' }], questions: [] });
});

test('two lines that could be the one of that name are told once it is asked about the first', () => {
  const { entries, problems, questions } = merge(
    [row(2, 'ada'), row(3, 'ada')],
    [person('ada', { addresses: [], zone: 'Asia/Tokyo' })],
  );
  expect([entries, questions.map(({ line }) => line)]).toEqual([[], [2]]);
  expect(problems).toMatchObject([{ line: 3, what: expect.stringContaining('Several lines') }]);
});

test('a line that fits two people is told and changes neither', () => {
  const both = row(4, 'Both', { addresses: [mail('ada@fern.example'), mail('bo@fern.example')] });
  const { entries, problems } = merge([both], [person('ada'), person('bo')]);
  expect(entries).toEqual([]);
  expect(problems).toMatchObject([{ line: 4, what: expect.stringContaining('ada and bo') }]);
});

test('a line that says nothing new is the same', () => {
  expect(
    merge([row(2, 'ada', { addresses: [mail('ada@fern.example')] })], [person('ada')]).entries[0]?.kind,
  ).toBe('same');
});

test('an entry says what of its row is somebody else’s, and is not stored', () => {
  const ada = person('ada', { addresses: [mail('ada@fern.example')] });
  const bo = person('bo', { name: 'Bo Oak', addresses: [mail('bo@oak.example')] });
  const { entries } = merge(
    [row(2, ada.name, { addresses: [mail('ada@fern.example'), mail('bo@oak.example')] })],
    [ada, bo],
  );
  expect(entries.map(({ person: one, notes }) => [one.id, one.addresses, notes])).toEqual([
    [
      'ada',
      ada.addresses,
      [`bo@oak.example belongs to Bo Oak in your list, so it is not added to ${ada.name}.`],
    ],
  ]);
});
