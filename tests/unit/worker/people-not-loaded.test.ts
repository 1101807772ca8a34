import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/utils/store/database';
import { addSource } from '@/utils/store/layers/sources';
import { nextRefresh } from '@/utils/team/next-refresh';
import { phrase } from '@/utils/words/phrase';
import { startPeopleRefresh } from '@/utils/worker/people-refresh';

vi.mock('@/utils/worker/refreshing', () => {
  throw new Error('NetworkError');
});

const hour = 3_600_000;

test('where the script that loads is missing, each source that is due says so and is tried again', async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { onLine: true, locks: navigator.locks });
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const sources = [
    ['due', 'hourly', 2 * hour],
    ['long-due', 'daily', 30 * hour],
    ['later', 'daily', 2 * hour],
    ['by-hand', 'off', 99 * hour],
  ] as const;
  for (const [id, every, ago] of sources) {
    const source = {
      id,
      kind: 'address',
      settings: { url: `https://${id}.files.example/` },
      name: id,
      every,
    };
    const loaded = { rows: [], problems: [], notes: [], revision: null };
    await addSource(source, loaded, { now: Date.now() - ago, today: '2026-11-29' });
  }
  startPeopleRefresh();
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'people', scheduledTime: 0, persistAcrossSessions: true });
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  const stored = await database.sources.toArray();
  const failing = stored.filter(({ failure }) => failure !== null);
  expect(failing.map(({ id }) => id).toSorted()).toEqual(['due', 'long-due']);
  for (const source of failing) {
    expect(source.failure?.words).toEqual(phrase('sources.not-started'));
    expect(nextRefresh(source, Date.now())).toBeGreaterThan(Date.now());
  }
  const next = await browser.alarms.get('people');
  expect((next?.scheduledTime ?? 0) - Date.now()).toBeLessThan(hour);
});
