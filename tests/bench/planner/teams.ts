import type { Block, Calendar, Week } from '../../../utils/domain/time/calendar.types';

/** A team that meets for an hour in the two weeks from a date. The first of it is the one who plans. */
export interface BenchTeam {
  readonly name: string;
  readonly from: string;
  readonly people: readonly Calendar[];
}

const none: readonly Block[] = [];
const weekOf = (...blocks: Block[]): Week => ({
  ...{ mon: blocks, tue: blocks, wed: blocks, thu: blocks, fri: blocks, sat: none, sun: none },
});
const sunToThu = (...blocks: Block[]): Week => ({ ...weekOf(...blocks), fri: none, sun: blocks });
const at = (zone: string, from = '09:00', to = '17:00', more: Partial<Calendar> = {}): Calendar => ({
  zone,
  week: weekOf([from, to]),
  ...more,
});
const lunch = (zone: string, ...blocks: Block[]): Calendar => ({ zone, week: weekOf(...blocks) });
const leave = (from: string, to: string) => ({ timeOff: [{ from, to, label: '' }] });
const off = (...dates: string[]) => ({ holidays: dates.map((date) => ({ date, name: '' })) });

/** Twenty teams as they are met: split days, other weekends, half hours, leave, journeys, clocks that change meanwhile. */
export const benchTeams: readonly BenchTeam[] = [
  {
    name: 'one city',
    from: '2027-02-01',
    people: [at('Europe/Berlin'), at('Europe/Berlin', '08:00', '16:00')],
  },
  {
    name: 'Europe',
    from: '2027-02-01',
    people: [at('Europe/Lisbon'), at('Europe/Berlin'), at('Europe/Helsinki')],
  },
  { name: 'Atlantic', from: '2027-02-01', people: [at('Europe/London'), at('America/New_York')] },
  {
    name: 'Atlantic, US clocks change',
    from: '2027-03-08',
    people: [at('Europe/Berlin'), at('America/New_York')],
  },
  {
    name: 'Atlantic, European clocks change',
    from: '2027-03-22',
    people: [at('Europe/Berlin'), at('America/Chicago', '08:00', '16:00')],
  },
  {
    name: 'half hour',
    from: '2027-02-01',
    people: [at('Europe/Berlin'), at('Asia/Kolkata', '10:30', '18:30')],
  },
  {
    name: 'three quarters',
    from: '2027-02-01',
    people: [at('Europe/Berlin', '08:00', '16:00'), at('Asia/Kathmandu', '10:00', '18:00')],
  },
  {
    name: 'Sunday to Thursday',
    from: '2027-02-01',
    people: [at('Europe/Paris'), { zone: 'Asia/Riyadh', week: sunToThu(['08:00', '16:00']) }],
  },
  {
    name: 'split day',
    from: '2027-02-01',
    people: [
      lunch('Europe/Madrid', ['09:00', '13:30'], ['15:30', '19:00']),
      at('America/Bogota', '08:00', '16:00'),
    ],
  },
  {
    name: 'early and late',
    from: '2027-02-01',
    people: [at('America/Los_Angeles', '07:00', '15:00'), at('Europe/London', '10:00', '19:00')],
  },
  {
    name: 'night shift',
    from: '2027-02-01',
    people: [at('Asia/Manila', '21:00', '06:00'), at('America/New_York')],
  },
  {
    name: 'part time',
    from: '2027-02-01',
    people: [
      at('Europe/Amsterdam'),
      { zone: 'Europe/Amsterdam', week: { ...weekOf(['09:00', '14:00']), wed: none, fri: none } },
    ],
  },
  {
    name: 'a week of leave',
    from: '2027-02-01',
    people: [at('Europe/Berlin'), at('Europe/Warsaw', '09:00', '17:00', leave('2027-02-01', '2027-02-07'))],
  },
  {
    name: 'holidays',
    from: '2027-05-03',
    people: [
      at('Asia/Tokyo', '09:00', '18:00', off('2027-05-03', '2027-05-04', '2027-05-05')),
      at('Australia/Sydney'),
    ],
  },
  {
    name: 'a journey',
    from: '2027-02-01',
    people: [
      at('Europe/Berlin'),
      at('America/New_York', '09:00', '17:00', {
        travel: [{ from: '2027-02-08', to: '2027-02-12', zone: 'Europe/London' }],
      }),
    ],
  },
  {
    name: 'Lord Howe',
    from: '2027-03-29',
    people: [at('Australia/Lord_Howe'), at('Asia/Tokyo'), at('Australia/Adelaide')],
  },
  {
    name: 'Ramadan in Morocco',
    from: '2027-02-01',
    people: [at('Africa/Casablanca', '08:30', '16:30'), at('Europe/London'), at('Europe/Paris')],
  },
  {
    name: 'south and north',
    from: '2027-03-29',
    people: [at('Pacific/Auckland', '08:00', '16:00'), at('America/Los_Angeles', '09:00', '18:00')],
  },
  {
    name: 'three continents',
    from: '2027-02-01',
    people: [
      at('Europe/Berlin', '08:00', '18:00'),
      at('Asia/Kolkata', '11:00', '20:00'),
      at('America/New_York', '07:30', '16:00'),
    ],
  },
  {
    name: 'round the world',
    from: '2027-02-01',
    people: [at('Europe/London'), at('America/Los_Angeles'), at('Asia/Tokyo'), at('Australia/Sydney')],
  },
];
