import type { Person } from '@/utils/domain/people/person';
import { sampleTeam } from '@/utils/roster/sample-team';

/** The date on which the zones of these people were confirmed. */
export const rosterDate = '2026-11-22';

/** Somebody whose every field is as odd as it may be. */
export const odd: Person = {
  id: 'odd',
  name: '=cmd|"quoted", näme 中',
  place: '-5; north',
  addresses: [
    { kind: 'email', value: 'odd@fern.example' },
    { kind: 'slack-user', value: 'U0ODD0001', team: 'T0FERNHILL' },
    { kind: 'handle', value: 'odd', team: 'T0FERNHILL' },
    { kind: 'name', value: "Odd; 'One" },
  ],
  zone: 'Asia/Katmandu',
  week: {
    mon: [['22:00', '06:00']],
    tue: [],
    wed: [['00:00', '24:00']],
    thu: [],
    fri: [],
    sat: [['08:00', '08:00']],
    sun: [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ],
  },
  timeOff: [
    { from: '2026-12-24T12:00', to: '2026-12-24T15:00', label: 'Leave; really' },
    { from: '2027-01-01', to: '2027-01-01', label: '2027-01-02 is not the end' },
  ],
  holidays: [{ date: '2026-12-25', name: '@Christmas \\ Eve' }],
  travel: [{ from: '2026-12-01', to: '2026-12-05', zone: 'Asia/Tokyo' }],
  zoneSource: 'Notion',
  zoneDate: rosterDate,
  isMe: false,
};
const sample = sampleTeam(Temporal.PlainDate.from(rosterDate));
const week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const idle = {
  ...odd,
  id: 'idle',
  name: 'No Hours',
  addresses: [{ kind: 'email', value: 'idle@fern.example' }],
  week,
} as const;
const nights = {
  ...idle,
  id: 'night',
  name: 'Nights',
  week: { ...week, fri: [['22:00', '06:00']], sat: [['22:00', '06:00']] },
} as const;
/** The sample team with some whose fields are odd. */
export const oddTeam: readonly Person[] = [...sample, odd, idle, nights].map((person, at) => ({
  ...person,
  id: `p${at}`,
}));

/** What a roster of ours has to say of a person, in one order. */
export const saidOf = ({
  name,
  place,
  addresses,
  zone,
  week,
  timeOff,
  holidays,
  travel,
}: Omit<Person, 'id' | 'isMe'>) => ({
  name,
  place,
  addresses: addresses.toSorted((one, other) => (one.value < other.value ? -1 : 1)),
  zone,
  week,
  timeOff,
  holidays,
  travel,
});
