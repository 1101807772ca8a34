import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requestFaults } from '@/tests/simulation/faults';
import { oneHistory } from '@/tests/simulation/one-history';
import { histories, play } from '@/tests/simulation/random-history';
import { ShippedStore } from '@/tests/simulation/shipped-store';
import type { GateFault, WorldOptions } from '@/tests/simulation/world';

/** More, or others, for a night: `SHIPPED_HISTORIES=10000 OUTBOX_SEED=7 npx vitest run outbox-shipped`. */
const numRuns = Number(process.env.SHIPPED_HISTORIES ?? 60);
const seed = Number(process.env.OUTBOX_SEED ?? 20_261_122);
const lag = () => 90_000;

/** Plays something over the store that ships; what was wrong, and where the model was not the same. */
async function overShipped(run: (more: Partial<WorldOptions>) => Promise<readonly string[]>) {
  const stores: ShippedStore[] = [];
  const keepIn: WorldOptions['keepIn'] = (world, model) => {
    const store = new ShippedStore(world);
    stores.push(store);
    return store.over(model);
  };
  const wrong = await run({ keepIn });
  for (const store of stores) await store.end();
  expect(stores.every(({ compared }) => compared > 0)).toBe(true);
  return [...wrong, ...stores.flatMap(({ differences }) => differences)];
}

test(`${numRuns} random histories over the store that ships, with the model the same at each look`, {
  // Hundreds of transactions each: on a busy machine one takes seconds.
  timeout: 120_000 + numRuns * 20_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      expect(await overShipped((more) => play(history, more))).toEqual([]);
    }),
    { numRuns, seed },
  );
});

const works = [
  ['notion', 'create'],
  ['notion', 'update'],
  ['google-docs', 'create'],
  ['google-docs', 'update'],
] as const;

/** Of the model's matrix each third place, another third for each fault: all of them are played over the model. */
const gateFaults: readonly GateFault[] = ['kill', 'restart', 'full', { jump: 3_600_000 }];

test.each(works)(
  '%s, %s: every request x every fault, and places x faults, over the store that ships',
  {
    timeout: 1_200_000,
  },
  async (destination, kind) => {
    const { requests, gates } = (await oneHistory(destination, kind, { lag })).world;
    const wrong: string[] = [];
    const enter = async (name: string, fate: Parameters<typeof oneHistory>[2]) => {
      const found = await overShipped(async (more) => {
        const { before, wrong: after } = await oneHistory(destination, kind, fate, more);
        return [...before, ...after];
      });
      if (found.length > 0) wrong.push(`${name}: ${found.join('; ')}`);
    };
    for (const index of requests.keys()) {
      for (const fault of requestFaults) {
        await enter(`${fault}, request ${index}`, { lag, request: (at) => (at === index ? fault : null) });
      }
    }
    for (const [index, label] of gates.entries()) {
      for (const [turn, fault] of gateFaults.entries()) {
        if ((fault === 'full' && label !== 'store before') || index % 3 !== turn % 3) continue;
        await enter(`${JSON.stringify(fault)}, ${label} ${index}`, {
          lag,
          gate: (at) => (at === index ? fault : null),
        });
      }
    }
    expect(wrong).toEqual([]);
  },
);

test('a model that keeps another row is found to differ', async () => {
  const found = await overShipped(async (more) => {
    const { wrong } = await oneHistory(
      'notion',
      'create',
      { lag },
      { ...more, tamper: (item) => ({ ...item, tries: item.tries + 1 }) },
    );
    return wrong.slice(0, 0);
  });
  expect(found.join()).toContain('open items');
});
