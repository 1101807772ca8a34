import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { foundAttention, noNeeds } from '@/utils/platform/attention';
import { bumpRevision, bumpWaits, writeSignals } from '@/utils/platform/signals';
import { database } from '@/utils/store/database';
import { followWaits, startWaits } from './follow-waits';

const minute = 60_000;
const hours = [['00:00', '24:00']] as const;
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours };
const now = Math.floor(Date.now() / minute) * minute;
const ran: unknown[] = [];
const wait = (sentAt: number) => ({
  ...{
    key: 'w1',
    thread: { site: 'gmail' as const, id: '1' },
    want: 'all' as const,
    urgency: 'standard' as const,
  },
  ...{
    people: [{ id: 'kim', channel: 'e-mail' as const }],
    sentAt,
    norms: null,
    replies: [],
    state: 'open' as const,
  },
  ...{ metAt: null, isByHand: false, endedAt: null },
});
const person = {
  ...{ id: 'kim', name: 'Kim', zone: 'UTC', zoneSource: 'typed in', zoneDate: '2026-11-01', week },
  ...{ addresses: [], keys: [], isMe: false },
};
const alarmAt = async () => (await browser.alarms.get('waits'))?.scheduledTime;

beforeEach(async () => {
  fakeBrowser.reset();
  ran.length = 0;
  Object.assign(browser, { scripting: { executeScript: async (what: unknown) => void ran.push(what) } });
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.people.put(person);
});

test('a start of the worker sets the alarm that the browser forgot, and leaves one that is there', async () => {
  await database.waits.put(wait(now));
  await browser.alarms.create('waits', { when: now + 5 * minute });
  followWaits();
  await bumpWaits();
  const due = now + 24 * 60 * minute;
  await vi.waitFor(async () => expect(await alarmAt()).toBe(due));
  fakeBrowser.reset();
  followWaits();
  await vi.waitFor(async () => expect(await alarmAt()).toBe(due));
});

test('it is set anew when people, norms or waits change and when it rings, and goes with the last wait', async () => {
  await database.waits.put(wait(now));
  followWaits();
  await vi.waitFor(async () => expect(await alarmAt()).toBe(now + 24 * 60 * minute), 10_000);
  await database.waits.put(wait(now + 7 * minute));
  await bumpRevision();
  await vi.waitFor(async () => expect(await alarmAt()).toBe(now + (24 * 60 + 7) * minute), 10_000);
  await database.waits.put(wait(now + 9 * minute));
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'waits',
    scheduledTime: now,
    persistAcrossSessions: false,
  });
  await vi.waitFor(async () => expect(await alarmAt()).toBe(now + (24 * 60 + 9) * minute), 10_000);
  await database.waits.clear();
  await bumpWaits();
  await vi.waitFor(async () => expect(await alarmAt()).toBeUndefined(), 10_000);
});

test('a look that found nothing does not take back the alarm of a wait that came meanwhile', async () => {
  const clear = browser.alarms.clear.bind(browser.alarms);
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const clearing = vi.spyOn(browser.alarms, 'clear').mockImplementationOnce((async (name: string) => {
    await held;
    return await clear(name);
  }) as never);
  followWaits();
  await vi.waitFor(() => expect(clearing).toHaveBeenCalled());
  await database.waits.put(wait(now));
  await bumpWaits();
  const hasLooked = async () => (await alarmAt()) !== undefined;
  await vi.waitFor(async () => expect(await hasLooked()).toBe(true), 300).catch(() => undefined);
  goOn();
  await vi.waitFor(async () => expect(await alarmAt()).toBe(now + 24 * 60 * minute));
  await vi.waitFor(async () =>
    expect(await foundAttention()).toMatchObject({ next: now + 24 * 60 * minute }),
  );
  expect(await alarmAt()).toBe(now + 24 * 60 * minute);
});

test('a page gets the script that sees replies only where something is waited for', async () => {
  await startWaits('gmail', 7);
  expect(ran).toEqual([]);
  await database.waits.put(wait(now));
  await startWaits('gmail', 7);
  expect(ran).toMatchObject([{ target: { tabId: 7 }, files: ['/gmail-waits.js'] }]);
});

test('that nothing needs the reader is kept while pages may be read; *Delete all* takes that away, too', async () => {
  await writeSignals({ consent: true });
  followWaits();
  await vi.waitFor(async () => expect(await foundAttention()).toMatchObject({ counts: noNeeds, next: null }));
  await browser.storage.local.clear();
  await vi.waitFor(async () => expect(await foundAttention()).toBeUndefined());
});
