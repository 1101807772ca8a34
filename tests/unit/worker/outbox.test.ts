import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rollout } from '@/tests/samples/sample-decisions';
import { queueItems } from '@/utils/outbox/queue';
import { database } from '@/utils/store/database';
import { startOutbox } from '@/utils/worker/outbox';
// Loaded before the clock of the first test runs: here that takes a second.
import '@/utils/worker/sending';

// What the toolbar button says is tested beside this.
vi.mock('@/utils/worker/words', () => ({ workerWords: async () => () => 'said' }));

const target = { destination: 'notion', place: null } as const;
const heard = new Map<string, () => void>();

// One worker, as its messages take one listener each.
beforeAll(async () => {
  const action = { setBadgeText: async () => undefined, setTitle: async () => undefined };
  const notifications = { onClicked: { addListener: () => undefined } };
  Object.assign(browser, { action, notifications, permissions: { contains: async () => false } });
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => heard.set(type, listener));
  vi.stubGlobal('navigator', { onLine: true });
  await queue();
  startOutbox();
});

/** Queues a document for a destination that is not connected: whoever runs makes it ask. */
async function queue(): Promise<void> {
  const queueing = { id: '1', now: Date.now(), title: 'Rollout', last: 0, hasLink: false, own: [] };
  await database.outbox.bulkPut([...queueItems(rollout.key, target, queueing)]);
}
const asked = () =>
  vi.waitFor(async () => expect(await database.outbox.get('1')).toMatchObject({ state: 'stuck' }));
const idle = () => vi.waitFor(async () => expect(await browser.alarms.get('outbox')).toBeUndefined());

test('a worker that starts runs what is queued, before anybody asks', async () => {
  await asked();
});

const wakings: readonly [string, () => unknown][] = [
  ['the start of the browser', () => fakeBrowser.runtime.onStartup.trigger()],
  [
    'its alarm',
    () =>
      fakeBrowser.alarms.onAlarm.trigger({ name: 'outbox', scheduledTime: 0, persistAcrossSessions: true }),
  ],
  ['the network that is back', () => heard.get('online')?.()],
];

test.each(wakings)('%s runs what is queued', async (_, wakes) => {
  await idle();
  await queue();
  await wakes();
  await asked();
});
