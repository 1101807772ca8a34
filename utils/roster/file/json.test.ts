import { describe, expect, test } from 'vitest';
import { inEnglish } from '@/utils/words/english';
import { readPeopleJson } from './json';

const today = '2026-11-22';

test('a list written by hand', async () => {
  const { rows } = inEnglish(
    await readPeopleJson('[{"name": "Ada", "email": "ada@fern.example", "zone": "Asia/Kolkata"}]', today),
  );
  expect(rows).toMatchObject([
    { name: 'Ada', zoneSource: 'JSON import', zoneDate: today, given: ['zone', 'addresses'] },
  ]);
});

test('each problem has the line on which its entry begins', async () => {
  const text = `{
  "note": "a { in a text \\" and",
  "other": [{ "name": 1 }],
  "people": [
    { "name": "Ada", "zone": "UTC" },
    { "name": 7,
      "zone": "UTC" },
    { "name": "Cy", "zone": "EST" }
  ]
}`;
  const { rows, problems } = inEnglish(await readPeopleJson(text, today));
  expect(rows.map(({ line }) => line)).toEqual([5]);
  expect(problems.map(({ line, field }) => [line, field])).toEqual([
    [6, 'name'],
    [8, 'zone'],
  ]);
});

test.each(['{', '{"people": 3}', 'null', '7', '"x"', `[${'{},'.repeat(20_001)}{}]`])(
  'refuses %.20s',
  async (text) => {
    const { rows, problems } = inEnglish(await readPeopleJson(text, today));
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(1);
  },
);

test('hostile entries are refused one by one and reach no prototype', async () => {
  const text =
    '[{"name":"A","zone":"UTC","__proto__":{"isMe":true}},null,[],{"name":"B","zone":"UTC","week":{"mon":"<b>"}},' +
    '{"name":"C","zone":"UTC","isMe":true,"id":"x","keys":["email:boss@fern.example"]}]';
  const { rows, problems } = inEnglish(await readPeopleJson(text, today));
  expect(rows.map(({ name }) => name)).toEqual(['A', 'C']);
  expect(rows[1]).not.toHaveProperty('keys');
  expect(rows[1]).not.toHaveProperty('isMe');
  expect(problems).toHaveLength(3);
  expect(({} as { isMe?: boolean }).isMe).toBeUndefined();
});

describe('keys', () => {
  const one = async (person: object) => {
    const read = inEnglish(
      await readPeopleJson(JSON.stringify([{ name: 'Ada', zone: 'UTC', ...person }]), today),
    );
    return { ...read, row: read.rows[0] };
  };

  test.each(['monday', 'Monday', 'Mon', 'montag', 'lundi', '月曜日'])(
    'a weekday in full is read: %s',
    async (day) => {
      const { row, problems } = await one({ week: { [day]: [['09:00', '17:00']] } });
      expect(problems).toEqual([]);
      expect(row?.week.mon).toEqual([['09:00', '17:00']]);
      expect(row?.week.tue).toEqual([]);
    },
  );

  test.each([
    [{ week: { weekdays: [['09:00', '17:00']] } }, 'week', '“weekdays”'],
    [{ week: { mon: [['10:00', '11:00']], Montag: [['09:00', '17:00']] } }, 'week', '“Montag”'],
    [{ week: { mon: [['9:00', '5:00']] } }, 'mon', 'morning or afternoon'],
    [{ week: { mon: '9-5' } }, 'mon', 'morning or afternoon'],
    [{ week: 'Mon-Fri 9-17' }, 'week', 'expected'],
    [{ timeOff: [{ start: '2026-12-24', end: '2026-12-31' }] }, 'timeOff.0', '“start”'],
    [{ timeOff: '2026-12-24 until 2026-12-31' }, 'timeOff', 'expected'],
    [{ holidays: ['2026-12-25'] }, 'holidays.0', 'expected'],
    [{ addresses: [{ type: 'email', value: 'ada@fern.example' }] }, 'addresses.0', '“type”'],
  ])('a wrong key is told: %j', async (person, field, piece) => {
    const { rows, problems } = await one(person);
    expect(rows).toEqual([]);
    expect(problems.map((problem) => problem.field).join()).toContain(field);
    expect(problems.map(({ what }) => what).join()).toContain(piece);
  });

  test('keys that are not known are named once, and cost nobody', async () => {
    const { rows, problems, notes } = inEnglish(
      await readPeopleJson(
        '[{"name":"Ada","zone":"UTC","shoe size":4},\n{"name":"Bo","zone":"UTC","shoe size":5,"team":"x"}]',
        today,
      ),
    );
    expect(rows).toHaveLength(2);
    expect(problems).toEqual([]);
    expect(notes).toEqual([{ line: 1, field: 'keys', what: 'Not read: keys “shoe size” and “team”.' }]);
  });

  test('a few keys of other programs among ours', async () => {
    const text =
      '[{"name":"Ada","timezone":"Asia/Tokyo","emails":["ada@fern.example","a@fern.example"],"week":{"mon":"9-17"}}]';
    const { rows, problems, notes } = inEnglish(await readPeopleJson(text, today));
    expect({ problems, notes }).toEqual({ problems: [], notes: [] });
    expect(rows).toMatchObject([
      { zone: 'Asia/Tokyo', addresses: [{}, {}], week: { mon: [['09:00', '17:00']] } },
    ]);
  });

  test('an own export names nothing', async () => {
    expect((await one({ id: 'x', isMe: true, zoneSource: 'typed in', zoneDate: today })).notes).toEqual([]);
  });
});

test('keys of other programs', async () => {
  const text = JSON.stringify({
    employees: [
      {
        firstName: 'Ada',
        lastName: 'Fern',
        workEmail: 'ada@fern.example',
        timezone: 'Europe/Berlin',
        age: 4,
      },
    ],
  });
  const { rows, notes } = inEnglish(await readPeopleJson(text, today));
  expect(rows).toMatchObject([
    {
      name: 'Ada Fern',
      zone: 'Europe/Berlin',
      addresses: [{ value: 'ada@fern.example' }],
      zoneSource: 'JSON import',
    },
  ]);
  expect(notes).toMatchObject([{ what: 'Not read: key “age”.' }]);
});

describe('Slack', () => {
  const user = (id: string, more: object = {}) => ({
    id,
    team_id: 'T0FERN',
    name: 'ada',
    deleted: false,
    is_bot: false,
    tz: 'Asia/Kolkata',
    tz_label: 'India Standard Time',
    profile: { real_name: 'Ada Fern', display_name: 'ada', email: 'Ada@fern.example' },
    ...more,
  });

  test.each([
    ['users.json', (users: object[]) => users],
    ['users.list', (members: object[]) => ({ ok: true, members })],
  ])('%s: people come with their zone, the rest is counted', async (_, wrap) => {
    const text = JSON.stringify(
      wrap([
        user('U0ADA1'),
        user('U0GONE', { deleted: true }),
        user('U0BOT', { is_bot: true }),
        user('USLACKBOT'),
      ]),
      null,
      1,
    );
    const { rows, problems, notes } = inEnglish(await readPeopleJson(text, today));
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      {
        name: 'Ada Fern',
        zone: 'Asia/Kolkata',
        zoneSource: 'Slack',
        addresses: [
          { kind: 'email', value: 'ada@fern.example' },
          { kind: 'slack-user', value: 'U0ADA1', team: 'T0FERN' },
          { kind: 'name', value: 'ada' },
        ],
      },
    ]);
    expect(notes.map(({ what }) => what)).toEqual([
      expect.stringMatching(/“deactivated”: line \d+\.$/),
      expect.stringMatching(/“bot”: lines \d+ and \d+\.$/),
    ]);
  });

  test('a member without a zone can still add an id to somebody in the list', async () => {
    const { rows } = inEnglish(await readPeopleJson(JSON.stringify([user('U0ADA1', { tz: null })]), today));
    expect(rows[0]?.given).not.toContain('zone');
    expect(rows[0]?.noZone).toContain('zone');
  });
});
