import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from './database';
import { saveHealth } from './health';

test('a spot is missing since the first report that found many elements and read none', async () => {
  const db = new Database(`health-${Math.random()}`);
  const report = (at: number, found: number, read: number) =>
    saveHealth({ site: 'slack', spots: { 'message-sender': { found, read } }, at }, db);
  const since = async () => (await db.health.get('slack:message-sender'))?.missingSince;
  await report(1, 9, 4);
  expect(await since()).toBeNull();
  await report(2, 7, 0);
  expect(await since()).toBeNull();
  await report(2, 9, 0);
  await report(3, 12, 0);
  expect(await since()).toBe(2);
  await report(4, 0, 0);
  expect(await since()).toBe(2);
  await report(5, 6, 1);
  expect(await since()).toBeNull();
});
