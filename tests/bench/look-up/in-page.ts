import { Database } from '@/utils/store/database';
import { findMe, findPeople } from '@/utils/store/find-people';
import { withKeys } from '@/utils/store/with-keys';

const zones = ['Asia/Kolkata', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo'];
const day = [['09:00', '17:00']] as const;
const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };

/** The last of the list by their id. */
const reader = 'z-reader';

/** Puts people into the list, from one number to another, and the reader. */
export async function fill(from: number, to: number): Promise<void> {
  const db = new Database();
  const people = Array.from({ length: to - from }, (_, index) => {
    const at = from + index;
    return personOf(`bench-${at}`, at);
  });
  await db.people.bulkPut([...people, personOf(reader, 0)]);
  db.close();
}

const personOf = (id: string, at: number) =>
  withKeys({
    id,
    name: `Person ${at}`,
    place: 'Somewhere',
    addresses: [
      { kind: 'email', value: id === reader ? 'reader@fernhill.example' : `person-${at}@fernhill.example` },
      { kind: 'slack-user', value: `U0${id.toUpperCase().replace('-', '')}`, team: 'T0BENCH' },
    ],
    zone: zones[at % zones.length] ?? 'UTC',
    zoneSource: 'typed in',
    zoneDate: '2026-11-01',
    week,
    isMe: id === reader,
  });

/** Looks up a screenful, each time other people of the list and some that are in none; how many were found. */
export async function lookUp(screens: number, rows: number, all: number): Promise<number> {
  const db = new Database();
  await db.open();
  let found = 0;
  for (let screen = 0; screen < screens; screen += 1) {
    const hints = Array.from({ length: rows }, (_, row) => {
      const at = (screen * 7919 + row * 104_729) % all;
      const value = row % 5 === 4 ? `guest-${at}@elsewhere.example` : `person-${at}@fernhill.example`;
      return { kind: 'email', value, label: '' } as const;
    });
    const [people, me] = await Promise.all([findPeople(hints, db), findMe(db)]);
    if (me?.id !== reader) throw new Error('The reader was not found.');
    found += people.filter((person) => person !== null).length;
  }
  db.close();
  return found;
}
