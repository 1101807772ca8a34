import { describe, expect, test } from 'vitest';
import { readEmails, readNames, readSlackIds, writeNames } from './address-text';
import { readDated, writeDated } from './dated-text';
import { joinList, splitList } from './list-text';

describe('addresses', () => {
  test('e-mail in lower case, out of brackets, between any separators', () => {
    const read = readEmails('Ada@Fern.example; BO@fern.example');
    expect(read).toEqual({
      ok: true,
      addresses: [
        { kind: 'email', value: 'ada@fern.example' },
        { kind: 'email', value: 'bo@fern.example' },
      ],
    });
    expect(readEmails('Ada, L. <ada@fern.example>')).toMatchObject({
      addresses: [{ value: 'ada@fern.example' }],
    });
  });

  test.each(['ada', 'ada@fern', 'ada@@fern.example', '<script>@x.y'])('refuses the e-mail %s', (text) => {
    expect(readEmails(text).ok).toBe(false);
  });

  test('Slack ids with and without a team', () => {
    expect(readSlackIds('u0mara001@t0fernhill, W012ABC')).toEqual({
      ok: true,
      addresses: [
        { kind: 'slack-user', value: 'U0MARA001', team: 'T0FERNHILL' },
        { kind: 'slack-user', value: 'W012ABC' },
      ],
    });
    expect(readSlackIds('@mara').ok).toBe(false);
  });

  test('names and handles come back as they were', () => {
    const addresses = [
      { kind: 'handle', value: 'mara' },
      { kind: 'handle', value: 'mara', team: 'T0FERNHILL' },
      { kind: 'name', value: 'Lindqvist; Mara \\' },
    ] as const;
    expect(readNames(writeNames(addresses))).toEqual({ ok: true, addresses });
  });
});

describe('dated', () => {
  test('reads ranges, single dates and times', () => {
    expect(
      readDated('2026-12-24..2026-12-31 Leave; 2027-01-04: Dentist\n2027-02-01T12:00 to 2027-02-01T15:00'),
    ).toEqual([
      { from: '2026-12-24', to: '2026-12-31', text: 'Leave' },
      { from: '2027-01-04', to: '2027-01-04', text: 'Dentist' },
      { from: '2027-02-01T12:00', to: '2027-02-01T15:00', text: '' },
    ]);
  });

  test.each(['Leave', 'a; b', 'to 2027-01-01', '..2027-01-01 x', ': colon', '-', 'C:\\x'])(
    'gives back the words %s',
    (text) => {
      const entries = [
        { from: '2026-12-24', to: '2026-12-24', text },
        { from: '2026-12-24', to: '2026-12-26', text },
      ];
      expect(readDated(writeDated(entries))).toEqual(entries);
    },
  );

  test('what starts with no date is kept, to be told about', () => {
    expect(readDated('Christmas')).toEqual([{ from: 'Christmas', to: 'Christmas', text: '' }]);
  });
});

test('a list with semicolons and backslashes comes back', () => {
  const list = ['a;b', 'c\\', '\\;', 'd'];
  expect(splitList(joinList(list))).toEqual(list);
});
