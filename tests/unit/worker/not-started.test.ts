import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packOf } from '@/scripts/words/catalogue.ts';
import { rollout } from '@/tests/samples/sample-decisions';
import { queueItems } from '@/utils/outbox/queue';
import { database } from '@/utils/store/database';
import { startOutbox } from '@/utils/worker/outbox';

let isThere = false;
vi.mock('@/utils/worker/sending', async (original) => {
  const sending = await original<typeof import('@/utils/worker/sending')>();
  return {
    ...sending,
    makeRunner: (...said: Parameters<typeof sending.makeRunner>) => {
      if (!isThere) throw new Error('NetworkError');
      return sending.makeRunner(...said);
    },
  };
});

const target = { destination: 'notion', place: null } as const;
const queueing = { id: '1', now: Date.now(), title: 'Rollout', last: 0, hasLink: false, own: [] };
const button = { text: '', title: '' };

beforeAll(async () => {
  vi.stubGlobal('fetch', async () => Response.json(packOf('worker', 'en')));
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('navigator', { onLine: true });
  vi.spyOn(console, 'error').mockReturnValue();
  const action = {
    setBadgeText: async ({ text }: { text: string }) => void Object.assign(button, { text }),
    setTitle: async ({ title }: { title: string }) => void Object.assign(button, { title }),
  };
  const notifications = { onClicked: { addListener: () => undefined } };
  const i18n = { getUILanguage: () => 'en' };
  Object.assign(browser, { action, i18n, notifications, permissions: { contains: async () => false } });
  await database.outbox.bulkPut([...queueItems(rollout.key, target, queueing)]);
  startOutbox();
});

test('what sends is not loaded: the document stays queued, the alarm is set, and the button says it', async () => {
  await vi.waitFor(() => expect(button.text).toBe('!'), 10_000);
  expect(button.title).toMatch(/sending couldn’t start\. Decisions wait here, and Meantime tries again/);
  const alarm = await browser.alarms.get('outbox');
  expect(alarm?.scheduledTime).toBeGreaterThan(Date.now());
  expect(await database.outbox.get('1')).toMatchObject({ state: 'queued', tries: 0, doubt: null });
});

test('the alarm tries again, and once something was stored the button says what is so now', async () => {
  isThere = true;
  const alarm = { name: 'outbox', scheduledTime: 0, persistAcrossSessions: true };
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
  await vi.waitFor(async () => expect(await database.outbox.get('1')).toMatchObject({ state: 'stuck' }));
  await vi.waitFor(() =>
    expect(button).toEqual({ text: '1', title: 'Meantime: a document needs your attention' }),
  );
});
