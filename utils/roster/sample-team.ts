import type { Person } from '@/utils/domain/people/person';
import type { Week } from '@/utils/domain/time/calendar.types';
import type { Phrase } from '@/utils/words/phrase';
import type { ZoneSource } from './zone-source';

/** Written out, so that scripts can load this file as it is: see `zoneSource`. */
const source: Phrase = { code: 'roster.zone-source', values: { source: 'sample' satisfies ZoneSource } };

type Block = readonly [string, string];
const days = (mon: Block[], sat: Block[] = [], fri: Block[] = mon, sun: Block[] = []): Week => ({
  mon,
  tue: mon,
  wed: mon,
  thu: mon,
  fri,
  sat,
  sun,
});

/**
 * Eight invented people in eight zones, to try Meantime with. `today` is a plain date in the reader's zone, `leave` what a
 * leave is called in the reader's language.
 */
export function sampleTeam(today: Temporal.PlainDate, leave = 'Leave'): readonly Person[] {
  const person = (
    id: string,
    name: string,
    slack: string,
    zone: string,
    place: string,
    week: Week,
    more: Partial<Person> = {},
  ): Person => ({
    id: `00000000-0000-4000-8000-${id.padStart(12, '0')}`,
    name,
    place,
    addresses: [
      { kind: 'email', value: `${name.split(' ')[0]?.toLowerCase()}@fernhill.example` },
      { kind: 'slack-user', value: slack, team: 'T0FERNHILL' },
    ],
    zone,
    week,
    zoneSource: source,
    zoneDate: today.toString(),
    isMe: false,
    ...more,
  });
  const nineToFive = days([['09:00', '17:00']]);
  return [
    person('1', 'Mara Lindqvist', 'U0MARA001', 'Europe/Berlin', 'Berlin', days([['09:00', '17:30']]), {
      isMe: true,
    }),
    person(
      '2',
      'Ananya Rao',
      'U0ANANYA1',
      'Asia/Kolkata',
      'Bengaluru',
      days([
        ['09:30', '13:00'],
        ['14:00', '18:30'],
      ]),
    ),
    person('3', 'Jonas Weber', 'U0JONAS01', 'Europe/London', 'London', nineToFive),
    person('4', 'Mei Tanaka', 'U0MEITAN1', 'Asia/Tokyo', 'Osaka', days([['10:00', '19:00']])),
    person(
      '5',
      'Luis Ortega',
      'U0LUISOR1',
      'America/Mexico_City',
      'Mexico City',
      days([
        ['09:00', '14:00'],
        ['16:00', '19:00'],
      ]),
    ),
    person('6', 'Priya Nair', 'U0PRIYAN1', 'Asia/Dubai', 'Dubai', days([['08:00', '17:00']]), {
      timeOff: [
        {
          from: today.subtract({ days: 3 }).toString(),
          to: today.add({ days: 7 }).toString(),
          label: leave,
        },
      ],
    }),
    person(
      '7',
      'Noa Cohen',
      'U0NOACOH1',
      'Asia/Jerusalem',
      'Haifa',
      days([['09:00', '18:00']], [], [], [['09:00', '18:00']]),
    ),
    person('8', 'Tom Becker', 'U0TOMBEC1', 'America/Los_Angeles', 'Portland', nineToFive),
  ];
}
