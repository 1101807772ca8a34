import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packOf } from '@/scripts/words/catalogue.ts';
import { shippedNorms } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { type Week, weekdays } from '@/utils/domain/time/calendar.types';
import { peopleHeads, weekText } from '@/utils/handbook/people-words';
import { readHandbook } from '@/utils/handbook/read-handbook';
import { writeHandbook } from '@/utils/handbook/write-handbook';
import { columnOf } from '@/utils/roster/file/column-of';
import { peopleTable } from '@/utils/roster/file/people-table';
import { fileSource } from '@/utils/roster/file-source';
import { mergeRows } from '@/utils/roster/merge';
import { sampleTeam } from '@/utils/roster/sample-team';
import { fullWeek } from '@/utils/roster/text/full-week';
import { readWeek } from '@/utils/roster/text/week-text';
import { languages } from '@/utils/words/languages';
import type { PagesWords } from '@/utils/words/made/pages';
import { sayIn } from '@/utils/words/say';

const today = '2026-11-22';
const load = (text: string) =>
  fileSource.load({ text, today }, { fetch, signal: new AbortController().signal, since: null });
const speakers = languages.map((language) => ({
  language,
  say: sayIn<PagesWords>(packOf('pages', language), language, language),
}));
const all = speakers.map(({ say }) => say);

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const day = fc.oneof(
  fc.constant([]),
  fc
    .tuple(time, time)
    .filter(([from, to]) => from !== to)
    .map((block) => [block] as const),
  fc.constant([['09:00', '12:00'] as const, ['13:00', '17:30'] as const]),
);
const weeks: fc.Arbitrary<Week> = fc
  .array(day, { minLength: 7, maxLength: 7 })
  .map((days) => fullWeek(Object.fromEntries(weekdays.map((name, at) => [name, days[at] ?? []]))));
const names = fc
  .string({ unit: fc.constantFrom(...'abÄ中|*_`[]<>\\#~ '), minLength: 1, maxLength: 14 })
  .map((name) => `Kim ${name.replace(/\s+/g, ' ').trim()} Fern`.replace(/\s+/g, ' '));
const rosters: fc.Arbitrary<readonly Person[]> = fc
  .array(
    fc.record({ name: names, week: weeks, zone: fc.constantFrom('Asia/Tokyo', 'Europe/Berlin', 'UTC') }),
    { minLength: 1, maxLength: 6 },
  )
  .map((people) =>
    people.map(
      (person, at): Person => ({
        ...person,
        id: `person-${at}`,
        place: at % 2 === 0 ? 'Fern | Hill' : '',
        addresses: [
          { kind: 'email', value: `kim_${at}@fern.example` },
          { kind: 'slack-user', value: `U0KIM${at}`, team: 'T0FERNHILL' },
        ],
        zoneSource: '',
        zoneDate: '2026-01-02',
        isMe: false,
      }),
    ),
  );
const said = ({ name, week, zone, place, addresses, zoneDate }: Omit<Person, 'id' | 'isMe'>) => ({
  name,
  week,
  zone,
  place: place ?? '',
  addresses,
  zoneDate,
});

describe.each(speakers)('a page in $language', ({ say }) => {
  test('names its columns by words that files are read by', () => {
    expect(peopleHeads.map((key) => columnOf(say(key)))).toEqual([
      ...['name', 'place', 'zone', 'working hours', 'email', 'slack', 'also shown as', 'zone date'],
    ]);
  });

  test('gives the same people and norms back', async () => {
    await fc.assert(
      fc.asyncProperty(rosters, async (people) => {
        const page = writeHandbook(shippedNorms, say, people);
        const { rows, problems, notes } = await load(page);
        expect([problems, notes]).toEqual([[], []]);
        expect(rows.map(said)).toEqual(people.map(said));
        expect(readHandbook(page, shippedNorms, all)).toEqual({ norms: shippedNorms, problems: [] });
      }),
      { numRuns: 20 },
    );
  });

  test('a week is read as it is written', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        expect(readWeek(weekText(week, say))).toEqual({ ok: true, value: week });
      }),
      { numRuns: 60 },
    );
  });

  test('importing it again changes nobody', async () => {
    const team = sampleTeam(Temporal.PlainDate.from(today));
    const { rows } = await load(writeHandbook(shippedNorms, say, team));
    const { entries } = mergeRows(rows, team, () => 'never');
    expect(entries.map(({ kind }) => kind)).toEqual(team.map(() => 'same'));
  });
});

test('days off and journeys are not in the page', () => {
  const [person] = sampleTeam(Temporal.PlainDate.from(today));
  if (person === undefined) throw new Error('The sample team is empty');
  const away = { ...person, timeOff: [{ from: '2026-12-01', to: '2026-12-02', label: 'Surgery' }] };
  const [say] = all;
  expect(say && writeHandbook(shippedNorms, say, [away])).not.toContain('Surgery');
});

test('copied out of a document with tabs between the cells, and its addresses made links', async () => {
  const page = ['Who works when', 'Name\tTime zone\tE-mail', 'Ada Fern\tEurope/Berlin\t<ada@fern.example>'];
  expect((await load(peopleTable(page.join('\r\n'), true) ?? '')).rows.map(({ name }) => name)).toEqual([
    'Ada Fern',
  ]);
  const linked =
    '| **Name** | Time zone | E-mail |\n|---|:-:|---|\n| Bo | Asia/Tokyo | [bo@fern.example](mailto:bo@fern.example) |';
  expect((await load(linked)).rows.map(({ addresses }) => addresses)).toEqual([
    [{ kind: 'email', value: 'bo@fern.example' }],
  ]);
});

test('a row that cannot be used costs itself alone and is named by its line', async () => {
  const page =
    '# Team\n\nOurs.\n\n| Name | Zone |\n|---|---|\n| Ada | Europe/Berlin |\n| Bo | Nowhere/None |\n\nEnd | of | it';
  const { rows, problems } = await load(page);
  expect(rows.map(({ name, line }) => [name, line])).toEqual([['Ada', 7]]);
  expect(problems.map(({ line, field }) => [line, field])).toEqual([[8, 'zone']]);
});

test.each([
  '| Message | Urgent |\n|---|---|\n| E-mail | 4 hours |',
  'Name | what we like\nAda | tea',
  'name,zone\nAda,Europe/Berlin',
  'name|zone\nAda|Europe/Berlin',
])('no table of people in Markdown: %j', (text) => {
  expect(peopleTable(text, false)).toBeNull();
});
