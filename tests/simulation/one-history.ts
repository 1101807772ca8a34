import type { Decision } from '@/utils/domain/decision/decision';
import type { OutboxItem } from '@/utils/outbox/item';
import { modelStage } from './model-stage';
import type { Stage } from './stage';
import { type Fate, World, type WorldOptions } from './world';

const hour = 3_600_000;
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

/** What is saved: a decision, another version of one that is logged, or one that replaces one that is logged. */
export type Work = 'create' | 'update' | 'supersede';

/** Lets the looks at what was made or appended happen. */
export async function lookedAt({ store, time }: World): Promise<void> {
  const isLooking = () =>
    [...store.checks.values()].some(({ state }) => state !== 'done' && state !== 'stuck');
  if (isLooking()) await time.run(() => !isLooking(), 2 * hour);
}

/** Saves one decision, lets everything happen, has the user do what the item asks for, and judges. */
export async function oneHistory(
  destination: 'notion' | 'google-docs',
  kind: Work,
  fate: Partial<Fate>,
  more: Partial<WorldOptions> = {},
): Promise<Ending> {
  const stage: Stage = more.stage ?? modelStage;
  let isBegun = false;
  const guarded: Fate = { ...calm, ...fate };
  const world = new World({
    ...more,
    stage,
    fate: {
      ...guarded,
      gate: (index, label) => (isBegun ? guarded.gate(index, label) : null),
      request: (index, label) => (isBegun ? guarded.request(index, label) : null),
    },
  });
  const target = { destination, place: world.vendors.get(destination)?.place() ?? null };
  const rest = async () =>
    await world.time.run(() => world.open.every(({ state }) => state === 'stuck'), 48 * hour);
  const save = (decision: Decision, after?: OutboxItem) =>
    world.store.queue(decision, target, world.time.now(), after?.id)[0];
  const first = stage.decision('k1', 0);
  if (kind !== 'create') {
    save(first);
    world.start();
    await rest();
    // The list shows it by now.
    await world.time.run(() => false, hour);
    world.gates.length = 0;
    world.requests.length = 0;
  }
  isBegun = true;
  if (kind === 'create') save(first);
  else if (kind === 'update') save(stage.decision('k1', 1));
  else {
    const second = { ...stage.decision('k2', 0), supersedes: first.id };
    const made = save(second);
    save({ ...stage.decision('k1', 1), status: 'superseded', supersededBy: second.id }, made);
  }
  world.start();
  await rest();
  const before = stage.judge(world);
  for (let turns = 0; turns < 5 && world.open.length > 0; turns += 1) {
    await world.time.run(() => false, hour / 6);
    for (const item of world.open) world.settle(item);
    await rest();
  }
  const { length } = world.asked;
  return {
    world,
    before,
    wrong: [...stage.judge(world), ...world.open.map(({ key }) => `${key} never ended`)],
    isAsked: length > 0,
  };
}
