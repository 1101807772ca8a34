import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { limits } from '@/utils/domain/text/limits';
import { chooseUrgency } from './choices';
import { Database } from './database';

test('a choice is kept, changed and taken back', async () => {
  const db = new Database(`choices-${Math.random()}`);
  await chooseUrgency('gmail:1', 'urgent', 5, db);
  await chooseUrgency('gmail:1', 'non-urgent', 6, db);
  expect(await db.choices.toArray()).toEqual([{ thread: 'gmail:1', urgency: 'non-urgent', at: 6 }]);
  await chooseUrgency('gmail:1', null, 7, db);
  expect(await db.choices.count()).toBe(0);
});

test('a page that chooses without end pushes out the oldest alone', async () => {
  const db = new Database(`choices-${Math.random()}`);
  await db.choices.put({ thread: 'slack:of-an-earlier-version', urgency: 'urgent' });
  const rows = Array.from({ length: limits.choices - 1 }, (_, at) => ({
    thread: `gmail:${at}`,
    urgency: 'urgent' as const,
    at,
  }));
  await db.choices.bulkPut(rows);
  await chooseUrgency('gmail:new', 'urgent', 1e12, db);
  expect(await db.choices.count()).toBe(limits.choices * 0.9);
  expect(await db.choices.get('gmail:new')).toBeDefined();
  expect(await db.choices.get('slack:of-an-earlier-version')).toBeUndefined();
  expect(await db.choices.get('gmail:0')).toBeUndefined();
  expect(await db.choices.get(`gmail:${limits.choices - 2}`)).toBeDefined();
});
