import { readWordsWith } from '@/tests/kits/document-words';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { notionFacts } from '@/utils/connections/notion/facts';
import { outboxStore } from '@/utils/decisions/outbox-store';
import { saveDecision } from '@/utils/decisions/save';
import { takeUpOffline } from '@/utils/decisions/take-up';
import type { Destination } from '@/utils/destinations/destination';
import type { AnyTypes } from '@/utils/destinations/types';
import type { Ports } from '@/utils/outbox/ports';
import { createRunner } from '@/utils/outbox/runner';
import { Database } from '@/utils/store/database';
import { openItems } from '@/utils/store/outbox';

// Two workers can be alive at once: a stopped one may end its last task while the next one starts.

const place = { pageId: 'p', name: 'Handbook' };
let db: Database;
beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  const settings = { token: 'invented' };
  await db.connections.put({ destination: 'notion', settings, account: '', place, connectedAt: 1 });
});
afterEach(() => db.delete());

const target = { destination: 'notion', place } as const;
const save = (number: number) => {
  const key = `0190f5e0-0000-7000-8000-00000000000${number}`;
  const decision = { ...rollout, key, id: null, supersedes: null };
  return saveDecision(decision, number, db, [target]);
};

let made: string[];
const slowly: Destination<AnyTypes> = {
  id: 'notion',
  ...notionFacts,
  placeId: () => 'p',
  placeHref: () => null,
  recover: async () => ({ ok: true, value: 'absent' }),
  findDuplicates: async () => ({ ok: true, value: { documents: [] } }),
  step: async ({ decision }, _, http) => {
    await http.fetch('https://api.notion.com/v1/pages');
    made.push(decision.key);
    return { ok: true, value: { done: true, link: { id: decision.key, href: 'https://www.notion.so/1' } } };
  },
};

let isOnline: boolean;
let reported: unknown[];
beforeEach(() => {
  made = [];
  isOnline = true;
  reported = [];
});

/** A worker of its own over the shared store. */
function worker(): ReturnType<typeof createRunner> {
  const ports: Ports = {
    store: outboxStore(db, readWordsWith()),
    destinations: () => slowly,
    httpFor: () => ({ fetch: async () => new Response(), now: Date.now }),
    clock: { now: Date.now, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) },
    setAlarm: async () => undefined,
    random: () => 0.5,
    newToken: () => crypto.randomUUID(),
    isOnline: () => isOnline,
    mayReach: async () => true,
    tell: () => undefined,
    report: (error) => reported.push(error),
  };
  return createRunner(ports);
}

test('three workers, each woken several times at once: every document is made by one of them, in the order saved', async () => {
  const saved = [await save(1), await save(2), await save(3)];
  const workers = [worker(), worker(), worker()];
  // A worker that finds the destination busy leaves the rest to the alarm, so that the others are run again.
  while ((await openItems(db)).length > 0) {
    await Promise.all([...workers, ...workers].map((one) => Promise.race([one.run(), later(50)])));
  }
  expect(made).toEqual(saved.map(({ key }) => key));
  expect(reported).toEqual([]);
});

test('what waits for the network alone is due when it is back', async () => {
  isOnline = false;
  await save(1);
  await worker().run();
  const [waiting] = await openItems(db);
  expect(waiting).toMatchObject({ state: 'waiting', failure: { offline: true } });
  isOnline = true;
  await worker().run();
  expect(made).toEqual([]);
  await takeUpOffline(db);
  await worker().run();
  expect(made).toHaveLength(1);
});

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
