import { withAway, withoutAway } from '@/utils/domain/people/away-days';
import type { PlainDate, TimeOff } from '@/utils/domain/time/calendar.types';
import { type Database, database, type StoredPerson } from './database';
import { putPeople } from './layers/put-people';
import { changePeople } from './people';

/** Notes that somebody is away from today, by their own clock, up to the day before `until`; one that was set before and still lasts is replaced. `now` in epoch ms. Returns how to take it back; null where the person is not there or `until` is not ahead. */
export async function setAway(
  id: string,
  until: PlainDate,
  now: number,
  db: Database = database,
): Promise<(() => Promise<void>) | null> {
  const person = await db.people.get(id);
  if (person === undefined) return null;
  const timeOff = withAway(person, until, now);
  return timeOff === null ? null : await putTimeOff(person, timeOff, now, db);
}

/** Takes away what was set and still lasts. `now` in epoch ms. */
export async function undoAway(id: string, now: number, db: Database = database): Promise<void> {
  const person = await db.people.get(id);
  if (person === undefined) return;
  await putTimeOff(person, withoutAway(person, now), now, db);
}

async function putTimeOff(person: StoredPerson, timeOff: readonly TimeOff[], now: number, db: Database) {
  const { timeOff: _, ...rest } = person;
  const next = { ...rest, ...(timeOff.length === 0 ? {} : { timeOff }) };
  return await changePeople(() => putPeople([next], now, db), db);
}
