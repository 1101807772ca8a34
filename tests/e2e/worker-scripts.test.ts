import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workerLimits } from '../../scripts/lib/worker-limits.ts';
import { queueItems } from '../../utils/outbox/queue.ts';
import { waitForBadges } from './support/badges.ts';
import { extensionFolder } from './support/browser.ts';
import { answeringWorker, wake } from './support/hold-fetch.ts';
import { killWorker } from './support/kill-worker.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putRows } from './support/put-rows.ts';
import { itemWhere } from './support/sent-decision.ts';
import { until } from './support/shadow.ts';
import { updateExtension } from './support/update-extension.ts';

const sending = 'worker/sending.js';

test('each script of the worker has a limit and keeps to it', () => {
  const later = readdirSync(join(extensionFolder, 'worker')).map((name) => `worker/${name}`);
  expect(['background.js', ...later.sort()]).toEqual(Object.keys(workerLimits));
  for (const [name, limit] of Object.entries(workerLimits)) {
    const { length } = gzipSync(readFileSync(join(extensionFolder, name)), { level: 9 });
    expect.soft(length, name).toBeLessThanOrEqual(limit);
  }
});

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

/** The scripts that are in the worker that runs now; null where none does. */
async function scriptsNow(): Promise<readonly string[] | null> {
  const worker = await answeringWorker(office.context);
  if (worker === null) return null;
  return await worker.evaluate(() => Object.keys(Reflect.get(self, 'meantimeScripts')));
}

/** Stops the worker and queues a document for a system that is not connected: whatever runs it makes it ask. */
async function queueForStoppedWorker(id: string): Promise<void> {
  const page = await office.extensionPage('options');
  const queueing = { id, now: Date.now(), title: 'Rollout', last: 0, hasLink: false, own: [] };
  await killWorker(page);
  await putRows(page, { outbox: [...queueItems(id, { destination: 'notion', place: null }, queueing)] });
  await wake(page);
  await itemWhere(page, id, 'a document that asks', ({ state }) => state === 'stuck');
  expect(await scriptsNow()).toContain(sending);
  await page.close();
}

test('badges are answered by a worker without the script that sends', async () => {
  const page = await office.extensionPage('welcome');
  await killWorker(page);
  await page.close();
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  const scripts = await until('the worker that answered', scriptsNow);
  expect(scripts).toContain('background.js');
  expect(scripts).not.toContain(sending);
});

test('a worker that was stopped loads it where something is to be sent, after an update too', async () => {
  await queueForStoppedWorker('00000000-0000-7000-8000-00000000a001');
  await updateExtension(office);
  await queueForStoppedWorker('00000000-0000-7000-8000-00000000a002');
});
