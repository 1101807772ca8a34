import { expect, test } from 'vitest';
import { said } from '@/tests/kits/said';
import { sentAgain } from '@/tests/simulation/faults';
import { OfficeNotion } from '@/tests/simulation/office-notion';
import { officeStage } from '@/tests/simulation/office-stage';
import { calm } from '@/tests/simulation/one-history';
import { World } from '@/tests/simulation/world';
import { cancelled, hurried } from '@/utils/outbox/ends';

const hour = 3_600_000;
const cases = [
  { destination: 'notion', isPage: false },
  { destination: 'notion', isPage: true },
  { destination: 'google-docs', isPage: false },
] as const;

/** Saves a decision, and lets an hour go by. `isRepeated`: the browser sends what makes the document twice. */
async function made(destination: 'notion' | 'google-docs', isPage: boolean, isRepeated: boolean) {
  const stage = officeStage({ isPage });
  const isMaking = (label: string) => /POST (pages|files)$/.test(label);
  const world = new World({
    stage,
    fate: {
      ...calm,
      lag: () => 90_000,
      request: (_, label) => (isRepeated && isMaking(label) ? sentAgain : null),
    },
  });
  const place = world.vendors.get(destination)?.place() ?? null;
  world.store.queue(stage.decision('k1', 0), { destination, place }, world.time.now());
  world.start();
  await world.time.run(() => false, hour);
  return world;
}

test.each(cases)('a document that stands once is looked at once, and nobody hears of it: %j', async (one) => {
  const world = await made(one.destination, one.isPage, false);
  expect([...world.store.checks.values()].map(({ state }) => state)).toEqual(['done']);
  expect(world.asked).toEqual([]);
  expect(world.options.stage.judge(world)).toEqual([]);
});

test.each(cases)('one that the browser made twice is an ask that leads to the other: %j', async (one) => {
  const world = await made(one.destination, one.isPage, true);
  const [check] = world.store.checks.values();
  expect(check).toMatchObject({
    state: 'stuck',
    failure: { words: said('Delete the extra one') },
  });
  const [linked] = world.store.links.values();
  const others = check?.others ?? [];
  expect(others).toHaveLength(1);
  expect(others[0]).toMatch(/^https:/);
  expect(others[0]).not.toBe(linked?.href);
  // Looked at again while both are there, it still asks.
  if (check !== undefined) world.store.checks.set(check.id, hurried(check, world.time.now()));
  world.start();
  await world.time.run(() => false, hour);
  expect([...world.store.checks.values()].map(({ state }) => state)).toEqual(['stuck']);
  // The document itself is done, and an update of it is not held back.
  expect(world.store.all.map(({ state }) => state)).toEqual(['done']);
  const target = { destination: one.destination, place: check?.place ?? null };
  world.store.queue(world.options.stage.decision('k1', 1), target, world.time.now());
  world.start();
  await world.time.run(() => world.open.length === 0, hour);
  expect(world.open).toEqual([]);
});

test('under a page, one that was cancelled on its way is found by its title of then, though mended since', async () => {
  const stage = officeStage({ isPage: true });
  const request = (index: number) => (index === 0 ? ('cut after commit' as const) : null);
  const world = new World({ stage, fate: { ...calm, lag: () => 90_000, request } });
  const target = { destination: 'notion', place: world.vendors.get('notion')?.place() ?? null } as const;
  const [first] = world.store.queue(stage.decision('k1', 0), target, world.time.now());
  world.start();
  await world.time.run(() => false, 30_000);
  const sent = world.store.items.get(first?.id ?? '');
  expect(sent?.doubt).not.toBeNull();
  if (sent !== undefined) world.store.items.set(sent.id, cancelled(sent, world.time.now()));
  world.store.queue(stage.decision('k1', 1), target, world.time.now());
  world.start();
  await world.time.run(() => false, hour);
  const vendor = world.vendors.get('notion');
  expect(vendor instanceof OfficeNotion && vendor.documents()).toHaveLength(1);
  expect(world.open).toEqual([]);
});
