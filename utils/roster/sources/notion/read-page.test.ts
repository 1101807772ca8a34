import { expect, test } from 'vitest';
import { inEnglish } from '@/utils/words/english';
import { dateTexts } from './date-texts';
import { hoursCell } from './hours-cell';
import { fieldsNamed } from './property-names';
import { proposePeopleMapping } from './propose';
import { readPage } from './read-page';
import { textsOf } from './value-texts';

const text = (plain: string) => [{ plain_text: plain }];

test.each([
  [{ type: 'rich_text', rich_text: [{ plain_text: 'Ada ' }, { plain_text: 'Fern' }] }, ['Ada Fern']],
  [{ type: 'status', status: { name: 'Left' } }, ['Left']],
  [{ type: 'select', select: null }, []],
  [{ type: 'multi_select', multi_select: [{ name: 'Mon' }, { name: 'Tue' }] }, ['Mon', 'Tue']],
  [{ type: 'formula', formula: { type: 'string', string: 'ada@fern.example' } }, ['ada@fern.example']],
  [{ type: 'formula', formula: { type: 'number', number: 7 } }, ['7']],
  [{ type: 'formula', formula: { type: 'boolean', boolean: false } }, ['false']],
  [{ type: 'formula', formula: { type: 'string', string: null } }, []],
  [
    {
      type: 'rollup',
      rollup: {
        type: 'array',
        array: [
          { type: 'select', select: { name: 'Berlin' } },
          { type: 'title', title: text('Kiel') },
        ],
      },
    },
    ['Berlin', 'Kiel'],
  ],
  [{ type: 'rollup', rollup: { type: 'number', number: 3 } }, ['3']],
  [{ type: 'rollup', rollup: { type: 'unsupported', unsupported: {} } }, []],
  [{ type: 'unique_id', unique_id: { prefix: 'P', number: 6 } }, ['P-6']],
  [{ type: 'relation', relation: [{ id: 'x' }] }, []],
  [{ type: 'title', title: 'no list' }, []],
  [null, []],
])('%j says %j', (value, expected) => {
  expect(textsOf(value)).toEqual(expected);
});

const date = (start: string, end: string | null = null, zone: string | null = null) => ({
  type: 'date',
  date: { start, end, time_zone: zone },
});

test.each([
  [date('2026-12-24'), 'Asia/Tokyo', [{ text: '2026-12-24..2026-12-24' }]],
  [date('2026-12-24', '2026-12-31'), null, [{ text: '2026-12-24..2026-12-31' }]],
  // On the clock of the person, whose evening it is.
  [
    date('2026-12-24T13:00:00.000+01:00', '2026-12-24T17:30:00.000+01:00'),
    'Asia/Tokyo',
    [{ text: '2026-12-24T21:00..2026-12-25T01:30' }],
  ],
  [
    date('2026-12-24T13:00:00.000', '2026-12-24T17:00:00.000', 'America/New_York'),
    'Europe/Berlin',
    [{ text: '2026-12-24T19:00..2026-12-24T23:00' }],
  ],
  [date('2026-12-24T13:00:00.000Z', '2026-12-24T17:00:00.000Z'), null, [{ needsZone: true }]],
  [{ type: 'formula', formula: date('2027-01-04') }, null, [{ text: '2027-01-04..2027-01-04' }]],
  [
    {
      type: 'rollup',
      rollup: { type: 'array', array: [date('2027-01-04'), date('2027-02-01', '2027-02-05')] },
    },
    null,
    [{ text: '2027-01-04..2027-01-04' }, { text: '2027-02-01..2027-02-05' }],
  ],
  [{ type: 'date', date: null }, 'UTC', []],
])('the dates of %j for somebody in %s', (value, zone, expected) => {
  expect(dateTexts(value, zone)).toEqual(expected);
});

test.each([
  [['Mon', 'Tue'], '09:00-17:00', 'Mon, Tue 09:00-17:00'],
  [['Sun', 'Mon'], '9:30-13:00, 14:00-18:30', 'Sun, Mon 9:30-13:00, 14:00-18:30'],
  [['Mon', 'Wed'], '', 'Mon, Wed 09:00-17:00'],
  [[], 'Mon-Thu 8-16', 'Mon-Thu 8-16'],
  [[], '', ''],
  // Hours that name the days themselves are the week, where both say the same days.
  [['Mon', 'Tue'], 'Mon 9-17; Tue 9-12', 'Mon 9-17; Tue 9-12'],
  [['Weekdays'], '9 am - 5 pm', 'Weekdays 9 am - 5 pm'],
])('the week of %j and %s', (days, hours, expected) => {
  expect(hoursCell(days, hours)).toEqual({ text: expected });
});

test('days and hours that name different days are told, and neither counts', () => {
  expect(inEnglish(hoursCell(['Mon', 'Tue', 'Fri'], 'Mon-Thu 9-17'))).toEqual({
    what: 'The days (Mon, Tue, Fri) and the hours (Mon-Thu 9-17) name different weekdays. Make them agree in Notion.',
  });
});

const mapping = {
  name: { id: 'title', name: 'Name', type: 'title' },
  email: { id: 'm', name: 'Mail', type: 'email' },
  zone: { id: 'z', name: 'Zone', type: 'select' },
  timeOff: { id: 'o', name: 'Away', type: 'date' },
  status: { id: 's', name: 'Status', type: 'status' },
} as const;

const pageOf = (properties: object) => ({
  object: 'page',
  id: 'ABCDEF00-0000-8000-9F00-000000000001',
  properties,
});
const ada = {
  Name: { id: 'title', type: 'title', title: text('Ada Fern') },
  Mail: { id: 'm', type: 'email', email: 'ada@fern.example' },
  Zone: { id: 'z', type: 'select', select: { name: 'Oslo' } },
};
const read = (properties: object) => readPage(pageOf(properties), mapping, 4, '2026-11-29');

test('a page is a person with the id of the page', () => {
  expect(read(ada)).toMatchObject({
    kind: 'person',
    row: {
      id: 'abcdef000000800 09f00000000000001'.replace(' ', ''),
      line: 4,
      name: 'Ada Fern',
      zone: 'Europe/Oslo',
      zoneSource: 'Notion',
      given: ['addresses', 'zone', 'timeOff'],
    },
    notes: [],
  });
});

test.each([
  [
    'an address',
    { Mail: { id: 'm', type: 'email', email: 'ada at fern' } },
    'email',
    'addresses',
    /^“Mail”: .*\.$/,
  ],
  [
    'a zone',
    { Zone: { id: 'z', type: 'select', select: { name: 'Atlantis' } } },
    'zone',
    'zone',
    /^“Zone”: “Atlantis”/,
  ],
  [
    'time off',
    { Away: { id: 'o', ...date('2026-12-31', '2026-12-01') } },
    'time off',
    'timeOff',
    /^“Away”: /,
  ],
] as const)(
  '%s that cannot be read costs itself, and is said with row and property',
  (_, value, field, part, what) => {
    const found = inEnglish(read({ ...ada, Away: { id: 'o', ...date('2026-12-24') }, ...value }));
    expect(found).toMatchObject({
      kind: 'person',
      row: { name: 'Ada Fern', unread: [part] },
      problems: [{ line: 4, name: 'Ada Fern', field, what: expect.stringMatching(what) }],
    });
    const { row } = found as unknown as { row: { given: string[]; addresses: object[]; noZone?: string } };
    const all = ['addresses', 'zone', 'timeOff'];
    expect(row.given).toEqual(all.filter((one) => one === 'addresses' || one !== part));
    expect(row.addresses).toHaveLength(part === 'addresses' ? 0 : 1);
    expect(row.noZone !== undefined).toBe(part === 'zone');
  },
);

test('several at once cost themselves, each told', () => {
  const found = read({
    ...ada,
    Mail: { id: 'm', type: 'email', email: 'ada at fern' },
    Zone: { id: 'z', type: 'select', select: { name: 'Atlantis' } },
  });
  expect(found).toMatchObject({
    kind: 'person',
    row: { unread: ['zone', 'addresses'], given: ['addresses', 'timeOff'] },
  });
  expect(found.kind === 'person' && found.problems).toHaveLength(2);
});

test('a row that cannot be used says what to do', () => {
  const nameless = read({ ...ada, Name: { id: 'title', type: 'title', title: [] } });
  expect(inEnglish(nameless)).toMatchObject({
    kind: 'wrong',
    problems: [{ what: '“Name”: A person needs a name.' }],
  });
});

test('who left is left out, and a page with nothing in it is nobody', () => {
  expect(read({ ...ada, Status: { id: 's', type: 'status', status: { name: 'Terminated' } } }).kind).toBe(
    'left',
  );
  expect(read({ ...ada, Status: { id: 's', type: 'status', status: { name: 'On leave' } } }).kind).toBe(
    'person',
  );
  expect(read({}).kind).toBe('empty');
  expect(readPage(null, mapping, 1, '2026-11-29').kind).toBe('empty');
});

test('without a zone the person is told, and a time of day is not guessed', () => {
  const { Zone: _, ...rest } = ada;
  const away = date('2026-12-24T13:00:00.000Z', '2026-12-24T17:00:00.000Z');
  expect(inEnglish(read({ ...rest, Away: { id: 'o', ...away } }))).toMatchObject({
    kind: 'person',
    row: {
      noZone: 'This row names no time zone. Add it in Notion, such as Europe/Berlin.',
      given: ['addresses'],
    },
    notes: [
      {
        what: 'A date with a time of day wasn’t read, because this row has no time zone. Add the zone in Notion.',
      },
    ],
  });
});

test.each([
  ['Arbeitstage', 'days'],
  ['Días laborables', 'days'],
  ['勤務日', 'days'],
  ['أيام العمل', 'days'],
  ['Zeitzone', 'zone'],
  ['Out of office', 'timeOff'],
  ['Notion account', 'account'],
])('a property called %s can mean %s', (name, field) => {
  expect(fieldsNamed(name)).toContain(field);
});

test.each(['Manager', 'Days a week', 'Mail or city', 'Added', 'Owner', 'Reports to'])(
  'a property called %s means nothing of ours',
  (name) => {
    expect(fieldsNamed(name)).toEqual([]);
  },
);

test('a title of another name is the name all the same, one that is an address is not', () => {
  const title = (name: string) => ({ id: 'title', name, type: 'title' }) as const;
  expect(proposePeopleMapping([title('Who'), { id: 'p', name: 'Manager', type: 'people' }])).toEqual({
    name: title('Who'),
  });
  const named = { id: 'n', name: 'Full name', type: 'rich_text' } as const;
  expect(proposePeopleMapping([title('E-mail'), named])).toEqual({ name: named, email: title('E-mail') });
});
