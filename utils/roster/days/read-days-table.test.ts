import { describe, expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { inEnglish } from '@/utils/words/english';
import { planText } from '../plan-text';
import { fullWeek } from '../text/full-week';
import type { DaysOwner } from './day-off';

const today = '2026-11-29';
const person = (id: string, name: string): Person => ({
  id,
  name,
  addresses: [{ kind: 'email', value: `${id}@fern.example` }],
  zone: 'Europe/Berlin',
  zoneSource: 'typed in',
  zoneDate: today,
  week: fullWeek({}),
  isMe: false,
});
const people = [person('ada', 'Ada Fern'), person('bo', 'Bo Oak')];
const plan = async (text: string, owner: DaysOwner | null = null, of = people) => {
  const { entries, problems, notes, asked } = await planText(text, of, today, { owner });
  const days = Object.fromEntries(
    entries.map(({ person: { id, timeOff = [], holidays = [] } }) => [
      id,
      [
        ...timeOff.map(({ from, to, label }) => `${from}..${to} ${label}`.trim()),
        ...holidays.map(({ date, name }) => `${date} ${name}`),
      ],
    ]),
  );
  return { days, problems: inEnglish(problems), notes: inEnglish(notes), asked };
};

describe('time off, as programs export it', () => {
  test('BambooHR’s report of leave requests: last name first, requests left out, unread columns named', async () => {
    const { days, problems, notes } = await plan(
      'Name,From,To,Type,Amount,Status,Notes\n' +
        '"Fern, Ada",31/12/2026,02/01/2027,Vacation,3.00 days,Approved,\n' +
        '"Oak, Bo",24/12/2026,24/12/2026,Sick,1.00 days,Requested,x\n' +
        '"Oak, Bo",01/02/2026,02/02/2026,Sick,1.00 days,Approved,\n',
    );
    expect(problems).toEqual([]);
    expect(days).toEqual({ ada: ['2026-12-31..2027-01-02 Vacation'] });
    expect(notes.map(({ what }) => what)).toEqual([
      'Not read: columns “Amount” and “Notes”.',
      'Left out, because the status is “Requested”: line 3.',
      'Left out, because it is over: line 4.',
    ]);
  });

  test('Personio, in German: two columns of names, semicolons', async () => {
    const { days, problems } = await plan(
      'Vorname;Nachname;E-Mail;Abwesenheitsart;Startdatum;Enddatum;Status\n' +
        'Ada;Fern;ada@fern.example;Urlaub;24.12.2026;31.12.2026;genehmigt\n' +
        'Bo;Oak;;Urlaub;24.12.2026;;abgelehnt\n',
    );
    expect(problems).toEqual([]);
    expect(days).toEqual({ ada: ['2026-12-24..2026-12-31 Urlaub'] });
  });

  test('Outlook’s calendar: times, whole days that end at midnight', async () => {
    const { days, problems, asked } = await plan(
      'Subject,Start Date,Start Time,End Date,End Time,All day event\n' +
        'Leave,12/24/2026,12:00:00 AM,12/26/2026,12:00:00 AM,True\n' +
        'Dentist,12/28/2026,9:00:00 AM,12/28/2026,11:30:00 AM,False\n',
      { people: ['bo'], areHolidays: false },
    );
    expect(problems).toEqual([]);
    expect(asked).toEqual({ count: 2, areHolidays: false });
    expect(days.bo).toEqual(['2026-12-24..2026-12-25 Leave', '2026-12-28T09:00..2026-12-28T11:30 Dentist']);
  });

  test.each([
    ['Japanese', '氏名,開始日,終了日,種類\nAda Fern,2026年12月24日,2026年12月25日,有給', '有給'],
    ['Arabic', 'الاسم,من,إلى,النوع\nAda Fern,2026-12-24,2026-12-25,إجازة', 'إجازة'],
    ['Spanish', 'Nombre;Desde;Hasta;Tipo\nAda Fern;24/12/2026;25/12/2026;Vacaciones', 'Vacaciones'],
    ['French', 'Nom\tDate de début\tDate de fin\tMotif\nAda Fern\t24/12/2026\t25/12/2026\tCongé', 'Congé'],
    ['Portuguese', 'Nome;Início;Fim;Tipo\nAda Fern;24/12/2026;25/12/2026;Férias', 'Férias'],
  ])('%s', async (_, text, label) => {
    const { days, problems } = await plan(text);
    expect(problems).toEqual([]);
    expect(days).toEqual({ ada: [`2026-12-24..2026-12-25 ${label}`] });
  });
});

describe('whose', () => {
  test('nobody of the list, and two of one name, are told and cost their lines', async () => {
    const text = 'name,from,to\nCy Elm,2026-12-24,2026-12-25\nAda Fern,2026-12-24,2026-12-25\n';
    const { days, problems } = await plan(text);
    expect(days).toEqual({ ada: ['2026-12-24..2026-12-25'] });
    expect(problems).toMatchObject([
      { line: 2, name: 'Cy Elm', what: expect.stringContaining('not in your list') },
    ]);
    const { problems: twins } = await plan(text, null, [...people, person('ada2', 'ada fern')]);
    expect(twins).toMatchObject([{ line: 2 }, { line: 3, what: expect.stringContaining('Several people') }]);
  });

  test('an address comes before the name', async () => {
    const text = 'name,email,from,to\nAda Fern,bo@fern.example,2026-12-24,2026-12-24\n';
    expect((await plan(text)).days).toEqual({ bo: ['2026-12-24..2026-12-24'] });
  });
});

describe('public holidays', () => {
  const owner = { people: ['ada', 'bo'], areHolidays: true };
  test.each(['Date,Holiday,Country', 'date,name,x', 'Datum,Feiertag,Land'])('%s', async (header) => {
    const text = `${header}\n2026-12-25,Christmas,Germany\n2027-01-01,New Year,Germany\n`;
    expect((await plan(text)).asked).toEqual({ count: 2, areHolidays: true });
    const { days, problems } = await plan(text, owner);
    expect(problems).toEqual([]);
    expect(days.ada).toEqual(['2026-12-25 Christmas', '2027-01-01 New Year']);
    expect(days.bo).toEqual(days.ada);
  });

  test('`date, name` with a name of the list is that person’s time off', async () => {
    const { days, asked } = await plan('date,name\n2026-12-24,Ada Fern\n2026-12-28,Bo Oak\n');
    expect(asked).toBeNull();
    expect(days).toEqual({ ada: ['2026-12-24..2026-12-24'], bo: ['2026-12-28..2026-12-28'] });
  });
});

describe('what is wrong costs its line', () => {
  test.each([
    ['03/04/2026,05/04/2026', 'either way round'],
    ['soon,2026-12-24', '“soon” is not a date'],
    ['2026-12-24,2026-12-20', 'end on or after its start'],
    [',2026-12-20', 'Write the start as a date'],
    ['2026-12-24 09:00,2026-12-24', 'both ends'],
    ['2026-02-30,', 'is not a date'],
  ])('%s', async (cells, what) => {
    const { days, problems } = await plan(`name,from,to\nAda Fern,${cells}\nBo Oak,2026-12-24,\n`);
    expect(days).toEqual({ bo: ['2026-12-24..2026-12-24'] });
    expect(problems).toMatchObject([{ line: 2, name: 'Ada Fern', what: expect.stringContaining(what) }]);
  });
});

describe('lists of people stay what they are', () => {
  test.each([
    'name,email,zone,time off\nCy Elm,cy@elm.example,UTC,2026-12-24',
    'name,email,zone,start date,end date\nCy Elm,cy@elm.example,UTC,2020-01-01,',
    'name,email,location,start date,end date,type\nCy Elm,cy@elm.example,Oslo,2020-01-01,2027-01-01,Full-time',
    'name,email,hours,from,to\nCy Elm,cy@elm.example,9-17h,09:00,17:00',
    'name,email,start,end\nCy Elm,cy@elm.example,09:00,17:00',
  ])('%s', async (text) => {
    const { asked, problems, notes } = await plan(text);
    expect(asked).toBeNull();
    expect([...problems, ...notes].map(({ what }) => what).join()).not.toContain('not in your list');
  });
});
