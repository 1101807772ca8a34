import { lastMeetings, type PlannedMeeting } from '@/utils/domain/planner/planned-meeting';
import { type Database, database } from './database';

/** Keeps a planned meeting, and only as many as count. Returns how to take it back. */
export async function rememberMeeting(
  meeting: PlannedMeeting,
  db: Database = database,
): Promise<() => Promise<void>> {
  return await changeMeetings(
    (all) => lastMeetings([...all.filter(({ key }) => key !== meeting.key), meeting]),
    db,
  );
}

/** Forgets all planned meetings. Returns how to take it back. */
export async function forgetMeetings(db: Database = database): Promise<() => Promise<void>> {
  return await changeMeetings(() => [], db);
}

async function changeMeetings(
  change: (all: readonly PlannedMeeting[]) => readonly PlannedMeeting[],
  db: Database,
): Promise<() => Promise<void>> {
  const put = async (rows: readonly PlannedMeeting[]) => {
    await db.meetings.clear();
    await db.meetings.bulkPut([...rows]);
  };
  const before = await db.transaction('rw', db.meetings, async () => {
    const all = await db.meetings.toArray();
    await put(change(all));
    return all;
  });
  return async () => await db.transaction('rw', db.meetings, () => put(before));
}
