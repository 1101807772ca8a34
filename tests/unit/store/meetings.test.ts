import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { planMeetings } from '@/utils/backup/plan-meetings';
import type { PlannedMeeting } from '@/utils/domain/planner/planned-meeting';
import { Database } from '@/utils/store/database';
import { forgetMeetings, rememberMeeting } from '@/utils/store/meetings';

const meeting = (savedAt: number): PlannedMeeting => ({
  ...{ key: `m${savedAt}`, savedAt, from: savedAt, minutes: 30, people: [{ id: 'a', outside: 30 }] },
});
const keys = async (db: Database) => (await db.meetings.toArray()).map(({ key }) => key).toSorted();

test('twelve are kept, the same one once, and each change can be taken back', async () => {
  const db = new Database(`meetings-${Math.random()}`);
  for (let at = 1; at <= 13; at += 1) await rememberMeeting(meeting(at), db);
  expect(await db.meetings.count()).toBe(12);
  expect(await keys(db)).not.toContain('m1');
  const undo = await rememberMeeting({ ...meeting(5), savedAt: 99 }, db);
  expect(await db.meetings.count()).toBe(12);
  expect((await db.meetings.get('m5'))?.savedAt).toBe(99);
  await undo();
  expect((await db.meetings.get('m5'))?.savedAt).toBe(5);
  const back = await forgetMeetings(db);
  expect(await keys(db)).toEqual([]);
  await back();
  expect(await db.meetings.count()).toBe(12);
});

test('of a file those come that are not here', () => {
  const { items, writes } = planMeetings([meeting(1), meeting(2)], [meeting(2)]);
  expect(items.map(({ verdict }) => verdict)).toEqual(['added', 'same']);
  expect(writes).toEqual([meeting(1)]);
});
