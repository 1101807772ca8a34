import { expect, test } from 'vitest';
import { requestFaults } from '@/tests/simulation/faults';
import { type Ending, oneHistory } from '@/tests/simulation/one-history';
import { Matrix } from '@/tests/simulation/print-matrix';
import type { Fate, GateFault } from '@/tests/simulation/world';

const works = [
  ['notion', 'create'],
  ['notion', 'update'],
  ['google-docs', 'create'],
  ['google-docs', 'update'],
] as const;
const lag = () => 90_000;

/** Runs a history and enters it; a wrong one with what is needed to see it again. */
async function enter(
  matrix: Matrix,
  wrong: string[],
  row: string,
  column: string,
  ending: Promise<Ending>,
): Promise<void> {
  const { before, wrong: after, isAsked } = await ending;
  const found = [...before, ...after];
  matrix.add(row, column, isAsked, found.length > 0);
  if (found.length > 0) wrong.push(`${row}, ${column}: ${found.join('; ')}`);
}

test('every request x every fault ends as one document, or as a sentence and then one document', async () => {
  const matrix = new Matrix();
  const wrong: string[] = [];
  for (const [destination, kind] of works) {
    const { requests } = (await oneHistory(destination, kind, { lag })).world;
    for (const [index, name] of requests.entries()) {
      for (const fault of requestFaults) {
        const fate = { lag, request: (at: number) => (at === index ? fault : null) };
        const column = `${kind}: ${name} (request ${index + 1} of ${requests.length})`;
        await enter(matrix, wrong, fault, column, oneHistory(destination, kind, fate));
      }
    }
  }
  console.log(`Requests x faults\n${matrix}`);
  expect(wrong).toEqual([]);
  expect(matrix.total.alone + matrix.total.asked).toBe(requestFaults.length * 11);
});

const gateFaults: readonly (readonly [string, GateFault])[] = [
  ['worker killed', 'kill'],
  ['browser restarted', 'restart'],
  ['disk full', 'full'],
  ['clock an hour forward', { jump: 3_600_000 }],
  ['clock an hour back', { jump: -3_600_000 }],
];

/** What already went wrong when the second fault comes. */
const firstFaults: readonly (readonly [string, Fate['request']])[] = [
  ['nothing else', () => null],
  [
    'write cut after commit',
    (index, label) => (index < 3 && /create|append/.test(label) ? 'cut after commit' : null),
  ],
  [
    'write cut before send',
    (index, label) => (index < 3 && /create|append/.test(label) ? 'cut before send' : null),
  ],
];

test.each(firstFaults)(
  'every place between two steps x every fault, after %s, ends as one document',
  async (name, request) => {
    const matrix = new Matrix();
    const wrong: string[] = [];
    for (const [destination, kind] of works) {
      const { gates } = (await oneHistory(destination, kind, { lag, request })).world;
      for (const [index, label] of gates.entries()) {
        for (const [row, fault] of gateFaults) {
          if (fault === 'full' && label !== 'store before') continue;
          const fate = { lag, request, gate: (at: number) => (at === index ? fault : null) };
          const column = `${kind} in ${destination}`;
          await enter(matrix, wrong, `${row}, ${label}`, column, oneHistory(destination, kind, fate));
        }
      }
    }
    console.log(`Places x faults, after ${name}\n${matrix}`);
    expect(wrong).toEqual([]);
  },
);
