import { ananya, jonas, luis, me, mei, noa, priya, tom } from '../people.ts';
import type {
  FileSaid,
  MondaySaid,
  NotionSaid,
  SheetSaid,
  SlackSaid,
  Teammate,
  TwistSaid,
} from './said.types';

const workdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;
const leave = { from: -3, to: 7, label: 'Leave' } as const;

/**
 * Fernhill's eleven people in eight zones, and which system says what of whom: the expected truth of every test
 * that brings them together. A system is filled from here and from nowhere else, so what a test reads back can be
 * compared with these rows. What a system does not say is not there; whom it does not know has no row in it.
 */
export const teammates: readonly Teammate[] = [
  // The reader: every system knows her, and all agree.
  {
    key: 'mara',
    zone: 'Europe/Berlin',
    slack: slack(me, 'mara', { title: 'Head of product', is: 'owner' }),
    notion: notion(me, { hours: '09:00-17:30', days: workdays }),
    sheet: sheet(me, 'Mon-Fri 09:00-17:30'),
    file: file(me),
    monday: monday('48011001', me, { title: 'Head of product', is: 'admin' }),
    twist: twist(311001, me),
    calendar: { id: me.email, shares: 'details', away: [{ from: 20, to: 24, label: 'Out of office' }] },
  },
  // One zone under four names: no disagreement.
  {
    key: 'ananya',
    zone: 'Asia/Kolkata',
    slack: slack(ananya, 'ananya', { title: 'Engineer' }),
    notion: notion(ananya, { zone: 'Asia/Calcutta', hours: '09:30-13:00, 14:00-18:30', days: workdays }),
    sheet: sheet(
      ananya,
      'Mon-Fri 09:30-13:00, 14:00-18:30',
      '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi',
    ),
    file: file(ananya, { zone: 'India Standard Time' }),
    monday: monday('48011002', ananya),
    twist: twist(311002, ananya),
    calendar: { id: ananya.email, shares: 'busy', away: [{ from: 4, to: 4, label: 'Dentist' }] },
  },
  // Travels: Slack has another zone, whose clocks show the same time all year.
  {
    key: 'jonas',
    zone: 'Europe/London',
    slack: slack(jonas, 'jonas', { zone: 'Europe/Lisbon', title: 'Legal' }),
    notion: notion(jonas, { hours: '09:00-17:00', days: workdays }),
    sheet: sheet(jonas, 'Mon-Fri 09:00-17:00'),
    file: file(jonas),
    monday: monday('48011003', jonas),
    twist: twist(311003, jonas),
  },
  // Notion has no zone for her, the file another spelling of her name.
  {
    key: 'mei',
    zone: 'Asia/Tokyo',
    slack: slack(mei, 'mei', { title: 'Designer' }),
    notion: notion(mei, { zone: '', hours: '10:00-19:00', days: workdays }),
    sheet: sheet(mei, 'Mon-Fri 10:00-19:00'),
    file: file(mei, { name: '田中 芽衣' }),
    monday: monday('48011004', mei),
    twist: twist(311004, mei),
  },
  // Shown under another name in Slack; the sheet's address differs in case alone.
  {
    key: 'luis',
    zone: 'America/Mexico_City',
    slack: slack(luis, 'luis.ortega', { display: 'lucho' }),
    notion: notion(luis, { hours: '09:00-14:00, 16:00-19:00', days: workdays }),
    sheet: { ...sheet(luis, 'Mon-Fri 09:00-14:00, 16:00-19:00'), email: 'Luis@Fernhill.Example' },
    file: file(luis),
    monday: monday('48011005', luis),
    twist: twist(311005, luis),
  },
  // On leave, and every system that can say so does.
  {
    key: 'priya',
    zone: 'Asia/Dubai',
    slack: slack(priya, 'priya', { away: leave }),
    notion: notion(priya, { hours: '08:00-17:00', days: workdays, away: leave }),
    sheet: sheet(priya, 'Mon-Fri 08:00-17:00'),
    file: file(priya, { away: leave }),
    monday: monday('48011006', priya, { away: leave }),
    twist: twist(311006, priya, { away: leave }),
    calendar: { id: priya.email, shares: 'details', away: [leave] },
  },
  // Works Sunday to Thursday and shares no calendar.
  {
    key: 'noa',
    zone: 'Asia/Jerusalem',
    slack: slack(noa, 'noa'),
    notion: notion(noa, { hours: '09:00-18:00', days: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu'] }),
    sheet: sheet(noa, 'Sun-Thu 09:00-18:00'),
    file: file(noa),
    monday: monday('48011007', noa),
    twist: twist(311007, noa),
    calendar: { id: noa.email, shares: 'nothing', away: [{ from: 1, to: 2, label: 'Private' }] },
  },
  // monday still has the zone of before the move: three hours off.
  {
    key: 'tom',
    zone: 'America/Los_Angeles',
    slack: slack(tom, 'tom'),
    notion: notion(tom, { hours: '09:00-17:00', days: workdays }),
    sheet: sheet(tom, 'Mon-Fri 09:00-17:00'),
    file: file(tom),
    monday: monday('48011008', tom, { zone: 'America/New_York' }),
    twist: twist(311008, tom),
  },
  // Has a colleague's name and nothing else of his.
  {
    key: 'tom-becker-london',
    zone: 'Europe/London',
    slack: {
      id: 'U0TOMBEC2',
      name: 'Tom Becker',
      display: 'tom.becker',
      handle: 'tom.becker',
      email: 'tom.becker@fernhill.example',
      zone: 'Europe/London',
      title: 'Sales',
    },
    notion: {
      name: 'Tom Becker',
      email: 'tom.becker@fernhill.example',
      zone: 'Europe/London',
      hours: '08:00-16:00',
      days: workdays,
      place: 'Leeds',
    },
    sheet: {
      name: 'Tom Becker',
      email: 'tom.becker@fernhill.example',
      slack: 'U0TOMBEC2',
      zone: 'Europe/London',
      hours: 'Mon-Fri 08:00-16:00',
      place: 'Leeds',
    },
    monday: {
      id: '48011009',
      name: 'Tom Becker',
      email: 'tom.becker@fernhill.example',
      zone: 'Europe/London',
      title: 'Sales',
    },
  },
  // A guest whose address no system shows. The sheet has her Slack id, so those two meet; Twist's row meets nothing.
  {
    key: 'ines',
    zone: 'Europe/London',
    slack: {
      id: 'U0INESCA1',
      name: 'Inês Carvalho',
      display: '',
      handle: 'ines',
      zone: 'Europe/London',
      is: 'single-channel guest',
    },
    sheet: {
      name: 'Ines Carvalho',
      email: '',
      slack: 'U0INESCA1',
      zone: 'London',
      hours: '',
      place: 'London',
    },
    twist: { id: 311010, name: 'Inês Carvalho', zone: 'Europe/London', is: 'guest' },
  },
  // Left: gone or marked in three systems, still listed in two that nobody tidied.
  {
    key: 'oskar',
    zone: 'Europe/Berlin',
    slack: {
      id: 'U0OSKARN1',
      name: 'Oskar Nilsson',
      display: 'oskar',
      handle: 'oskar',
      email: 'oskar@fernhill.example',
      is: 'deactivated',
    },
    notion: { name: 'Oskar Nilsson', email: 'oskar@fernhill.example', zone: 'Europe/Berlin', place: 'Kiel' },
    sheet: {
      name: 'Oskar Nilsson',
      email: 'oskar@fernhill.example',
      slack: 'U0OSKARN1',
      zone: 'CET',
      hours: 'Mon-Fri 09:00-17:00',
      place: 'Kiel',
    },
    monday: {
      id: '48011011',
      name: 'Oskar Nilsson',
      email: 'oskar@fernhill.example',
      zone: 'Europe/Berlin',
      title: 'Engineer',
      is: 'deactivated',
    },
    twist: {
      id: 311011,
      name: 'Oskar Nilsson',
      email: 'oskar@fernhill.example',
      zone: 'Europe/Berlin',
      is: 'removed',
    },
  },
];

type Known = typeof me;

function slack(
  { slack: id, name, email, zone }: Known,
  handle: string,
  more: Partial<SlackSaid> = {},
): SlackSaid {
  return { id, name, display: name.split(' ')[0] ?? '', handle, email, zone, ...more };
}

function notion({ name, email, zone, place }: Known, more: Partial<NotionSaid>): NotionSaid {
  return { name, email, zone, place, person: email, ...more };
}

function sheet({ name, email, slack: id, zone, place }: Known, hours: string, typed = zone): SheetSaid {
  return { name, email, slack: id, zone: typed, hours, place };
}

function file({ name, email, zone }: Known, more: Partial<FileSaid> = {}): FileSaid {
  return { name, email, zone, ...more };
}

function monday(id: string, { name, email, zone }: Known, more: Partial<MondaySaid> = {}): MondaySaid {
  return { id, name, email, zone, title: '', ...more };
}

function twist(id: number, { name, email, zone }: Known, more: Partial<TwistSaid> = {}): TwistSaid {
  return { id, name, email, zone, ...more };
}
