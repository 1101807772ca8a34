import fc from 'fast-check';
import { cancelled } from '@/utils/outbox/ends';
import { requestFaults } from './faults';
import { modelStage } from './model-stage';
import { randomFrom } from './random';
import { type GateFault, World, type WorldOptions } from './world';

const minute = 60_000;
const hour = 60 * minute;

const gateFaults: readonly GateFault[] = [
  'kill',
  'kill',
  'kill',
  'restart',
  'full',
  { jump: hour },
  { jump: -hour },
];

/** Several saves, and all that can happen to them; a failing one is shrunk to the least that still fails. */
export const histories = fc.record({
  saves: fc.array(
    fc.record({
      key: fc.constantFrom('k1', 'k2', 'k3'),
      destination: fc.constantFrom('notion' as const, 'google-docs' as const),
      /** Minutes after the start. */
      at: fc.nat(8),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  gates: fc.array(fc.tuple(fc.nat(120), fc.constantFrom(...gateFaults)), { maxLength: 6 }),
  requests: fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...requestFaults)), { maxLength: 6 }),
  cancels: fc.array(fc.tuple(fc.constantFrom('k1', 'k2', 'k3'), fc.nat(9)), { maxLength: 1 }),
  offline: fc.option(fc.record({ from: fc.nat(6), minutes: fc.integer({ min: 1, max: 30 }) }), { nil: null }),
  lag: fc.constantFrom(0, 20_000, 90_000),
  seed: fc.nat(),
});
export type History = typeof histories extends fc.Arbitrary<infer Value> ? Value : never;

/** Plays a history to its end, with a user who does what is asked, and says what was wrong. */
export async function play(history: History, more: Partial<WorldOptions> = {}): Promise<readonly string[]> {
  const { saves, gates, requests, cancels, offline, lag, seed } = history;
  const gateFates = new Map(gates);
  // An hour's jump twice in the same wait is more than two clocks can show; see docs/decisions/outbox.md.
  const jumps = gates.filter(([, fault]) => typeof fault === 'object').slice(1);
  for (const [index] of jumps) gateFates.delete(index);
  const requestFates = new Map(requests);
  const stage = more.stage ?? modelStage;
  const world = new World({
    ...more,
    stage,
    fate: {
      gate: (index) => gateFates.get(index) ?? null,
      request: (index) => requestFates.get(index) ?? null,
      random: randomFrom(seed),
      lag: () => lag,
    },
  });
  const { time, store } = world;
  for (const [index, { key, destination, at }] of saves.entries()) {
    time.after(at * minute, () => {
      const place = world.vendors.get(destination)?.place() ?? null;
      store.queue(stage.decision(key, index), { destination, place }, time.now());
      world.start();
    });
  }
  for (const [key, at] of cancels) {
    time.after(at * minute + 100, () => {
      for (const item of world.open.filter((one) => one.key === key)) {
        store.items.set(item.id, cancelled(item, time.now()));
        store.taken.add(item.id);
      }
    });
  }
  if (offline !== null) {
    time.after(offline.from * minute, () => {
      world.isOnline = false;
    });
    time.after((offline.from + offline.minutes) * minute, () => {
      world.isOnline = true;
      world.start();
    });
  }
  await time.run(() => false, 40 * minute);
  for (let turns = 0; turns < 12; turns += 1) {
    await time.run(() => world.open.every(({ state }) => state === 'stuck'), 72 * hour);
    if (world.open.length === 0) break;
    await time.run(() => false, 10 * minute);
    for (const item of world.open) world.settle(item);
  }
  return [...stage.judge(world), ...world.open.map(({ key, state }) => `${key} stays ${state}`)];
}
