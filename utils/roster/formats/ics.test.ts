import { describe, expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { inEnglish } from '@/utils/words/english';
import type { DaysOwner } from '../days/day-off';
import { planText } from '../plan-text';
import { fullWeek } from '../text/full-week';

const today = '2026-11-29';
const person = (
  id: string,
  name: string,
  email: string,
  zone: string,
  more: Partial<Person> = {},
): Person => ({
  id,
  name,
  addresses: [{ kind: 'email', value: email }],
  zone,
  zoneSource: 'typed in',
  zoneDate: today,
  week: fullWeek({}),
  isMe: false,
  ...more,
});
const people = [
  person('ada', 'Ada Fern', 'ada@fern.example', 'Asia/Kolkata'),
  person('bo', 'Bo Oak', 'bo@fern.example', 'America/New_York'),
];
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'UID:x@fern.example', ...lines, 'END:VEVENT'].join('\r\n');
const ada = 'ORGANIZER;CN=Ada:mailto:Ada@fern.example';
const plan = async (text: string, owner: DaysOwner | null = null, of = people) => {
  const { entries, problems, notes, asked } = await planText(text, of, today, { owner });
  const days = Object.fromEntries(
    entries.map(({ person: { id, timeOff = [], holidays = [] } }) => [
      id,
      [...timeOff.map(({ from, to }) => `${from}..${to}`), ...holidays.map(({ date }) => date)],
    ]),
  );
  return { days, entries, problems: inEnglish(problems), notes: inEnglish(notes), asked };
};
const daysOfAda = async (...lines: string[]) => {
  const { days, problems } = await plan(calendar(event(ada, 'SUMMARY:Vacation', ...lines)));
  expect(problems).toEqual([]);
  return days.ada;
};

describe('when', () => {
  test.each([
    [['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20270101'], ['2026-12-24..2026-12-31']],
    [['DTSTART;VALUE=DATE:20261224'], ['2026-12-24..2026-12-24']],
    [['DTSTART;VALUE=DATE:20261224', 'DURATION:P1W'], ['2026-12-24..2026-12-30']],
    [['DTSTART:20261224T063000Z', 'DTEND:20261224T083000Z'], ['2026-12-24T12:00..2026-12-24T14:00']],
    [['DTSTART:20261224T120000', 'DURATION:PT90M'], ['2026-12-24T12:00..2026-12-24T13:30']],
    [
      ['DTSTART;TZID=W. Europe Standard Time:20261224T090000', 'DTEND;TZID=Europe/Berlin:20261224T100000'],
      ['2026-12-24T13:30..2026-12-24T14:30'],
    ],
    // Midnight to midnight by the clock of the person.
    [['DTSTART:20261223T183000Z', 'DTEND:20261225T183000Z'], ['2026-12-24..2026-12-25']],
    [
      ['DTSTART;TZID="/mozilla.org/20050126_1/Asia/Kolkata":20261224T090000', 'DURATION:PT1H'],
      ['2026-12-24T09:00..2026-12-24T10:00'],
    ],
  ])('%j', async (lines, days) => {
    expect(await daysOfAda(...lines)).toEqual(days);
  });

  test('a zone of the file’s own is found by the place that its definition names', async () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Our office', 'X-LIC-LOCATION:Asia/Kolkata', 'END:VTIMEZONE'];
    const when = ['DTSTART;TZID=Our office:20261224T090000', 'DURATION:PT1H'];
    const { days } = await plan(calendar(...zone, event(ada, 'SUMMARY:Leave', ...when)));
    expect(days.ada).toEqual(['2026-12-24T09:00..2026-12-24T10:00']);
    const { days: none, problems } = await plan(calendar(event(ada, 'SUMMARY:Leave', ...when)));
    expect(none).toEqual({});
    expect(problems).toMatchObject([
      { line: 3, name: 'Leave', what: expect.stringContaining('“Our office”') },
    ]);
  });

  test('who is on a journey has the clock of that place', async () => {
    const away = [{ from: '2026-12-20', to: '2026-12-30', zone: 'Asia/Tokyo' }];
    const [first] = people;
    const text = calendar(event(ada, 'SUMMARY:OOO', 'DTSTART:20261224T000000Z', 'DTEND:20261224T030000Z'));
    const { days } = await plan(text, null, first === undefined ? [] : [{ ...first, travel: away }]);
    expect(days.ada).toEqual(['2026-12-24T09:00..2026-12-24T12:00']);
  });
});

describe('repetitions', () => {
  test.each([
    ['FREQ=WEEKLY;COUNT=3', ['2026-12-04', '2026-12-11', '2026-12-18']],
    ['FREQ=WEEKLY;UNTIL=20261211', ['2026-12-04', '2026-12-11']],
    ['FREQ=MONTHLY;BYDAY=1FR;UNTIL=20270210T000000Z', ['2026-12-04', '2027-01-01', '2027-02-05']],
  ])('%s', async (rule, dates) => {
    const found = await daysOfAda('DTSTART;VALUE=DATE:20261204', `RRULE:${rule}`);
    expect(found).toEqual(dates.map((date) => `${date}..${date}`));
  });

  test('days taken out and days that were moved are honoured', async () => {
    const text = calendar(
      event(
        ada,
        'SUMMARY:Off',
        'DTSTART;VALUE=DATE:20261204',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE;VALUE=DATE:20261211',
      ),
      event(ada, 'SUMMARY:Off', 'DTSTART;VALUE=DATE:20261221', 'RECURRENCE-ID;VALUE=DATE:20261218'),
    );
    expect((await plan(text)).days.ada).toEqual([
      '2026-12-04..2026-12-04',
      '2026-12-21..2026-12-21',
      '2026-12-25..2026-12-25',
    ]);
  });

  test('one without end is taken for two years, and told; one that began long ago has no past days', async () => {
    const text = calendar(event(ada, 'SUMMARY:Off', 'DTSTART;VALUE=DATE:20100101', 'RRULE:FREQ=MONTHLY'));
    const { days, notes } = await plan(text);
    expect(days.ada?.at(0)).toBe('2026-11-01..2026-11-01');
    expect(days.ada?.at(-1)).toBe('2028-11-01..2028-11-01');
    expect(notes).toMatchObject([
      { what: 'Repeats forever, so only the next two years are imported: line 3.' },
    ]);
  });

  test.each([
    ['FREQ=MINUTELY', 'The repetition “FREQ=MINUTELY” can’t be read'],
    ['FREQ=BANANA', 'can’t be read'],
    ['FREQ=DAILY;BYHOUR=1,2,3', 'can’t be read'],
    ['FREQ=DAILY;BYDAY=XX', 'can’t be read'],
    ['FREQ=DAILY;INTERVAL=0', 'can’t be read'],
  ])('refused with a sentence: %s', async (rule, what) => {
    const lines = ['DTSTART:20261204T090000', 'DURATION:PT1H', `RRULE:${rule}`];
    const { days, problems } = await plan(calendar(event(ada, 'SUMMARY:OOO', ...lines)));
    expect(days).toEqual({});
    expect(problems).toMatchObject([{ line: 3, what: expect.stringContaining(what) }]);
  });
});

describe('what is no time off', () => {
  const off = ['DTSTART;VALUE=DATE:20261224'];
  const timed = ['DTSTART:20261224T090000Z', 'DURATION:PT1H'];
  test.each([
    [['SUMMARY:Vacation', 'STATUS:CANCELLED', ...off], 'cancelled'],
    [['SUMMARY:Vacation', 'STATUS:TENTATIVE', ...off], 'not confirmed'],
    [['SUMMARY:In Lisbon', 'X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE', ...off], 'another place'],
    [['SUMMARY:Birthday: Bo Oak', ...off], 'birthday'],
    [['SUMMARY:Stand-up', ...timed], 'has times'],
    [['SUMMARY:Vacation planning', ...timed], 'has times'],
    [['SUMMARY:Vacation', 'DTSTART;VALUE=DATE:20260801'], 'over'],
  ])('%j', async (lines, why) => {
    const { days, notes, problems } = await plan(calendar(event(ada, ...lines)));
    expect({ days, problems }).toEqual({ days: {}, problems: [] });
    expect(notes).toMatchObject([{ line: 3, what: expect.stringContaining(why) }]);
  });

  test.each(['Out of office', 'OOO - dentist', 'Ada: vacation', 'Urlaub', 'Abwesend', '休暇', 'إجازة'])(
    'with times, and taken: %s',
    async (summary) => {
      expect((await plan(calendar(event(ada, `SUMMARY:${summary}`, ...timed)))).days.ada).toHaveLength(1);
    },
  );

  test('Outlook’s mark is enough', async () => {
    const lines = ['SUMMARY:Dentist', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF', ...timed];
    expect((await plan(calendar(event(ada, ...lines)))).days.ada).toHaveLength(1);
  });
});

describe('whose', () => {
  const off = (...lines: string[]) => event('DTSTART;VALUE=DATE:20261224', ...lines);
  test.each([
    ['the organizer', [off('SUMMARY:Leave', ada, 'ATTENDEE:mailto:bo@fern.example')], 'ada'],
    ['a name beside the kind of leave', [off('SUMMARY:Bo Oak (Vacation - 3 days)', ada)], 'bo'],
    ['the owner of the calendar, by address', ['X-WR-CALNAME:bo@fern.example', off('SUMMARY:Leave')], 'bo'],
    ['the owner of the calendar, by name', ['X-WR-CALNAME:Ada Fern', off('SUMMARY:Leave')], 'ada'],
    ['the only one invited', [off('SUMMARY:Leave', 'ATTENDEE;CN=B:mailto:bo@fern.example')], 'bo'],
  ])('%s', async (_, lines, id) => {
    const { days, asked } = await plan(calendar(...lines));
    expect(asked).toBeNull();
    expect(days).toEqual({ [id]: ['2026-12-24..2026-12-24'] });
  });

  test.each([
    ['Bo Oak (Vacation - 3 days)', 'Vacation - 3 days'],
    ['Vacation - Bo Oak', 'Vacation'],
    ['Bo Oak: leave (half)', 'leave (half)'],
    ['Bo Oak', 'Bo Oak'],
  ])('the name goes out of the label, which stands beside the person: %s', async (summary, label) => {
    const { entries } = await plan(calendar(off(`SUMMARY:${summary}`)));
    expect(entries[0]?.person.timeOff).toMatchObject([{ label }]);
  });

  test.each([
    ['nobody', [off('SUMMARY:Leave')]],
    ['somebody who is not in the list', [off('SUMMARY:Cy Elm (Leave)', 'ORGANIZER:mailto:cy@elm.example')]],
    [
      'several invited',
      [off('SUMMARY:Leave', 'ATTENDEE:mailto:bo@fern.example', 'ATTENDEE:mailto:ada@fern.example')],
    ],
  ])('asked where the file says %s', async (_, lines) => {
    const text = calendar(...lines);
    expect(await plan(text)).toMatchObject({ days: {}, asked: { count: 1, areHolidays: false } });
    const { days } = await plan(text, { people: ['bo'], areHolidays: false });
    expect(days).toEqual({ bo: ['2026-12-24..2026-12-24'] });
  });

  test('public holidays are given to all who have them, once', async () => {
    const text = calendar('X-WR-CALNAME:Holidays in Germany', off('SUMMARY:Christmas Eve'));
    expect((await plan(text)).asked).toEqual({ count: 1, areHolidays: true });
    const owner = { people: ['ada', 'bo'], areHolidays: true };
    const { days, entries } = await plan(text, owner);
    expect(days).toEqual({ ada: ['2026-12-24'], bo: ['2026-12-24'] });
    const after = entries.map(({ person: one }) => one);
    expect((await plan(text, owner, after)).entries.map(({ kind }) => kind)).toEqual(['same', 'same']);
  });

  test('what the person has already stays, and the same file again changes nobody', async () => {
    const [first] = people;
    const leave = { from: '2026-12-01', to: '2026-12-02', label: 'Leave' };
    const had = first === undefined ? [] : [{ ...first, timeOff: [leave] }];
    const text = calendar(off('SUMMARY:Leave', ada));
    const { days, entries } = await plan(text, null, had);
    expect(days.ada).toEqual(['2026-12-01..2026-12-02', '2026-12-24..2026-12-24']);
    const { entries: again } = await plan(
      text,
      null,
      entries.map(({ person: one }) => one),
    );
    expect(again.map(({ kind }) => kind)).toEqual(['same']);
  });
});

describe('broken files', () => {
  test('an entry without its end costs itself alone', async () => {
    const open = 'BEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART;VALUE=DATE:20261201';
    const good = event(ada, 'SUMMARY:Leave', 'DTSTART;VALUE=DATE:20261224');
    for (const lines of [
      [open, good],
      [good, open],
    ]) {
      const { days, problems } = await plan(calendar(...lines));
      expect(days.ada).toHaveLength(1);
      expect(problems).toMatchObject([{ what: expect.stringContaining('has no end') }]);
    }
  });

  test.each([
    ['DTSTART;VALUE=DATE:20261399', 'isn’t a date'],
    ['DTSTART:99999999T000000Z', 'isn’t a date'],
    ['X-NONE:1', 'isn’t a date'],
    ['DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261220', 'end after it starts'],
    ['DTSTART;VALUE=DATE:20261224\r\nDTEND:20261225T000000Z', 'end after it starts'],
    ['DTSTART:20261224T090000Z', 'has no length'],
  ])('%j', async (line, what) => {
    const { days, problems } = await plan(calendar(event(ada, 'SUMMARY:Leave', line)));
    expect(days).toEqual({});
    expect(problems).toMatchObject([{ line: 3, what: expect.stringContaining(what) }]);
  });

  test('a calendar of nothing', async () => {
    expect((await plan(calendar())).problems).toMatchObject([{ what: 'The calendar file has no entries.' }]);
  });
});
