import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requestFaults } from '@/tests/simulation/faults';
import { type Ending, lookedAt, oneHistory } from '@/tests/simulation/one-history';
import { Matrix } from '@/tests/simulation/print-matrix';
import { histories, play } from '@/tests/simulation/random-history';
import { taskStage } from '@/tests/simulation/task-stage';
import type { Fate, GateFault } from '@/tests/simulation/world';

const stage = taskStage({ notion: 'asana', 'google-docs': 'trello' });
const withMonday = taskStage({ notion: 'monday', 'google-docs': 'asana' });
const slots = [
  ['asana', 'notion', stage],
  ['trello', 'google-docs', stage],
  ['monday', 'notion', withMonday],
] as const;
const lag = () => 90_000;

async function enter(
  found: { readonly matrix: Matrix; readonly wrong: string[] },
  row: string,
  column: string,
  playing: Promise<Ending>,
): Promise<void> {
  const ending = await playing;
  await lookedAt(ending.world);
  const told = [...ending.world.store.checks.values()].filter(({ state }) => state === 'stuck');
  const wrong = [...ending.before, ...ending.wrong, ...told.map(({ key }) => `${key} is told of twice`)];
  found.matrix.add(row, column, ending.isAsked, wrong.length > 0);
  if (wrong.length > 0) found.wrong.push(`${row}, ${column}: ${wrong.join('; ')}`);
}

const gateFaults: readonly (readonly [string, GateFault])[] = [
  ['worker killed', 'kill'],
  ['browser restarted', 'restart'],
  ['disk full', 'full'],
  ['clock an hour forward', { jump: 3_600_000 }],
  ['clock an hour back', { jump: -3_600_000 }],
];

/** What already went wrong when the fault comes. */
const before: readonly (readonly [string, Fate['request']])[] = [
  ['nothing else', () => null],
  [
    'create cut after commit',
    (index, label) => (index < 2 && /POST/.test(label) ? 'cut after commit' : null),
  ],
  ['create cut before send', (index, label) => (index < 2 && /POST/.test(label) ? 'cut before send' : null)],
];

const plays = slots.flatMap(([system, slot, played]) =>
  before.map(([name, first]) => [system, name, slot, first, played] as const),
);

test.each(plays)(
  '%s: every request and place x every fault, after %s, ends as one task',
  async (system, name, slot, first, played) => {
    const found = { matrix: new Matrix(), wrong: [] as string[] };
    const calm = await oneHistory(slot, 'create', { lag, request: first }, { stage: played });
    const { requests, gates } = calm.world;
    expect(requests.length).toBeGreaterThan(1);
    for (const [index, label] of requests.entries()) {
      for (const fault of requestFaults) {
        const request = (at: number, of: string) => (at === index ? fault : first(at, of));
        await enter(found, fault, label, oneHistory(slot, 'create', { lag, request }, { stage: played }));
      }
    }
    for (const [index, label] of gates.entries()) {
      for (const [row, fault] of gateFaults) {
        if (fault === 'full' && label !== 'store before') continue;
        const fate = { lag, request: first, gate: (at: number) => (at === index ? fault : null) };
        await enter(found, row, label, oneHistory(slot, 'create', fate, { stage: played }));
      }
    }
    console.log(`Tasks in ${system}, requests and places x faults, after ${name}\n${found.matrix}`);
    expect(found.wrong).toEqual([]);
  },
);

/** More, or others, for a night: `TASK_HISTORIES=100000 OUTBOX_SEED=7 npx vitest run outbox-tasks`. */
const numRuns = Number(process.env.TASK_HISTORIES ?? 300);

test.each([
  ['Asana and Trello', stage],
  ['monday and Asana', withMonday],
] as const)(
  `${numRuns} random histories of tasks in %s: none lost, no second one, each ends`,
  {
    timeout: 60_000 + numRuns * 100,
  },
  async (_, played) => {
    const seed = Number(process.env.OUTBOX_SEED ?? 20_261_130);
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        expect(await play(history, { stage: played })).toEqual([]);
      }),
      { numRuns, seed },
    );
  },
);

test.each([
  ['Asana', stage],
  ['monday', withMonday],
] as const)(
  '%s: a look that finds nothing at once, and is believed, would make a second task',
  async (_, played) => {
    const request = (_: number, label: string) => (/POST/.test(label) ? ('cut after commit' as const) : null);
    const { wrong } = await oneHistory(
      'notion',
      'create',
      { request },
      {
        stage: played,
        wrapDestination: (good) => ({ ...good, recover: async () => ({ ok: true, value: 'absent' }) }),
      },
    );
    expect(wrong.join('; ')).toMatch(/\d tasks of k1/);
  },
);
