import { describe, expect, test } from 'vitest';
import { inEnglish } from '@/utils/words/english';
import { readEmails, readNames, readSlackIds, writeNames } from './address-text';
import { joinList, splitList } from './list-text';
import { dropMarks, dropMarksOfName } from './marks';

describe('addresses', () => {
  test('e-mail in lower case, out of brackets, between any separators', () => {
    const read = inEnglish(readEmails('Ada@Fern.example; BO@fern.example'));
    expect(read).toEqual({
      ok: true,
      addresses: [
        { kind: 'email', value: 'ada@fern.example' },
        { kind: 'email', value: 'bo@fern.example' },
      ],
    });
    expect(inEnglish(readEmails('Ada, L. <ada@fern.example>'))).toMatchObject({
      addresses: [{ value: 'ada@fern.example' }],
    });
  });

  test.each([
    ['Ada <ada@fern.example>, bo@fern.example', ['ada@fern.example', 'bo@fern.example']],
    ['"Fern, Ada" <ada@fern.example>; <bo@fern.example>', ['ada@fern.example', 'bo@fern.example']],
    ['ada@fern.example ::: a@fern.example', ['ada@fern.example', 'a@fern.example']],
    ['mailto:ada@fern.example', ['ada@fern.example']],
    ['\u202Aada@fern.example\u202C\u200B', ['ada@fern.example']],
    ['\uFEFFada@fern\u00AD.example\u00A0', ['ada@fern.example']],
    ['ad\u2060a@fern.example \u2066bo@fern.example\u2069', ['ada@fern.example', 'bo@fern.example']],
  ])('every address of %j', (text, values) => {
    expect(inEnglish(readEmails(text))).toEqual({
      ok: true,
      addresses: values.map((value) => ({ kind: 'email', value })),
    });
  });

  test.each(['ada＠fern.example', 'ａｄａ@fern.example', 'ada@fern．example'])(
    'letters of another width are told with the right ones: %s',
    (text) => {
      const read = inEnglish(readEmails(text));
      expect(read).toMatchObject({ ok: false, what: expect.stringContaining('write ada@fern.example') });
    },
  );

  test.each([
    ['Ada <ada@fern.example>, bo', '“bo”'],
    ['ada@fern.example or Bo', '“or”'],
    ['see list <ada>', '“ada”'],
  ])('a word that is no address is told: %s', (text, piece) => {
    expect(inEnglish(readEmails(text))).toMatchObject({ ok: false, what: expect.stringContaining(piece) });
  });

  test.each(['ada', 'ada@fern', 'ada@@fern.example', '<script>@x.y'])('refuses the e-mail %s', (text) => {
    expect(inEnglish(readEmails(text)).ok).toBe(false);
  });

  test('Slack ids with and without a team', () => {
    expect(inEnglish(readSlackIds('u0mara001@t0fernhill, W012ABC'))).toEqual({
      ok: true,
      addresses: [
        { kind: 'slack-user', value: 'U0MARA001', team: 'T0FERNHILL' },
        { kind: 'slack-user', value: 'W012ABC' },
      ],
    });
    expect(inEnglish(readSlackIds('@mara')).ok).toBe(false);
  });

  test('names and handles come back as they were', () => {
    const addresses = [
      { kind: 'handle', value: 'mara' },
      { kind: 'handle', value: 'mara', team: 'T0FERNHILL' },
      { kind: 'name', value: 'Lindqvist; Mara \\' },
      { kind: 'trello-user', value: 'mara_l' },
    ] as const;
    expect(readNames(writeNames(addresses))).toEqual({ ok: true, addresses });
    expect(readNames('https://trello.com/u/Mara_L/; trello.com')).toEqual({
      ok: true,
      addresses: [addresses[3], { kind: 'name', value: 'trello.com' }],
    });
  });
});

test('a list with semicolons and backslashes comes back', () => {
  const list = ['a;b', 'c\\', '\\;', 'd'];
  expect(splitList(joinList(list))).toEqual(list);
});

describe('invisible marks', () => {
  test.each(['\u200B', '\u200F', '\u202A', '\u202E', '\u2060', '\u2069', '\uFEFF', '\u00AD', '\u00A0'])(
    'go from both ends of a name and from an address: %j',
    (mark) => {
      expect(dropMarksOfName(`${mark}Ada Fern${mark}`)).toBe('Ada Fern');
      expect(dropMarks(`${mark}Europe/Ber${mark === '\u00A0' ? '' : mark}lin${mark}`)).toBe('Europe/Berlin');
    },
  );

  test.each(['می\u200Cخواهم', 'क्\u200Dष', '👩\u200D🔧 Ada', 'Zoë', 'O’Neil-Fern'])(
    'letters stay: %s',
    (name) => {
      expect(dropMarksOfName(name)).toBe(name);
    },
  );
});
