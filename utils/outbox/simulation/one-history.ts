import type { DestinationId } from '@/utils/destinations/destination';
import { rollout } from '@/utils/destinations/markdown/sample-decisions';
import { judge } from './judge';
import { modelDestination } from './model-destination';
import { type Fate, World, type WorldOptions } from './world';

const hour = 3_600_000;
export const models = {
  notion: modelDestination('notion', 'Notion', false),
  'google-docs': modelDestination('google-docs', 'Google Docs', true),
  markdown: modelDestination('markdown', 'Markdown', false),
};

export const calm: Fate = { gate: () => null, request: () => null, random: () => 0.5, lag: () => 0 };

export interface Ending {
  readonly world: World;
  /** What was wrong when it came to rest for the first time, before the user did anything. */
  readonly before: readonly string[];
  /** What was wrong at the end. */
  readonly wrong: readonly string[];
  /** Whether the user was asked. */
  readonly isAsked: boolean;
}

/** Saves one decision, lets everything happen, has the user do what the item asks for, and judges. */
export async function oneHistory(
  destination: DestinationId,
  kind: 'create' | 'update',
  fate: Partial<Fate>,
  more: Partial<WorldOptions> = {},
): Promise<Ending> {
  let isBegun = false;
  const guarded: Fate = { ...calm, ...fate };
  const world = new World({
    makeDestination: (id) => models[id],
    ...more,
    fate: {
      ...guarded,
      gate: (index, label) => (isBegun ? guarded.gate(index, label) : null),
      request: (index, label) => (isBegun ? guarded.request(index, label) : null),
    },
  });
  const target = { destination, place: { id: 'place' } };
  const rest = async () =>
    await world.time.run(() => world.open.every(({ state }) => state === 'stuck'), 48 * hour);
  const save = (title: string) => {
    world.store.queue({ ...rollout, key: 'k1', title }, target, world.time.now());
    world.start();
  };
  if (kind === 'update') {
    save('first');
    await rest();
    // The list shows it by now.
    await world.time.run(() => false, hour);
    world.gates.length = 0;
    world.requests.length = 0;
  }
  isBegun = true;
  save(kind === 'create' ? 'first' : 'second');
  await rest();
  const before = judge(world);
  for (let turns = 0; turns < 5 && world.open.length > 0; turns += 1) {
    await world.time.run(() => false, hour / 6);
    for (const item of world.open) world.settle(item);
    await rest();
  }
  const { length } = world.asked;
  return {
    world,
    before,
    wrong: [...judge(world), ...world.open.map(({ key }) => `${key} never ended`)],
    isAsked: length > 0,
  };
}
