import { describe, expect, test } from 'vitest';
import type { RequestFault } from '@/tests/simulation/faults';
import { officeBugs } from '@/tests/simulation/office-bugs';
import { officeStage } from '@/tests/simulation/office-stage';
import { oneHistory, type Work } from '@/tests/simulation/one-history';

type Bug = (typeof officeBugs)[string];

/** What is played until the bug shows: short work first, then one of many requests. */
const works = [
  ['notion', 'create', officeStage()],
  ['google-docs', 'create', officeStage()],
  ['google-docs', 'update', officeStage()],
  ['notion', 'update', officeStage()],
  ['notion', 'create', officeStage({ size: { messages: 110, words: 3, isDeep: true } })],
] as const satisfies readonly (readonly ['notion' | 'google-docs', Work, unknown])[];
const lag = () => 90_000;

/** A part of the matrix' rows, for time's sake. */
const faults: readonly RequestFault[] = [
  'connection refused',
  'cut before send',
  'cut after commit',
  '503 committed with id',
  'stale revision',
];

/** The first single fault, or single kill, by which the judge finds it. */
async function findingOf(bug: Bug): Promise<string | null> {
  for (const [destination, work, stage] of works) {
    const more = { stage, ...bug };
    const { world } = await oneHistory(destination, work, { lag }, { stage });
    const isBad = async (fate: object) => {
      const { before, wrong } = await oneHistory(destination, work, { lag, ...fate }, more);
      return [...before, ...wrong][0];
    };
    for (const index of world.requests.keys()) {
      for (const fault of faults) {
        const bad = await isBad({ request: (at: number) => (at === index ? fault : null) });
        if (bad) return `${fault} at request ${index + 1} of ${work} in ${destination}: ${bad}`;
      }
    }
    for (const [index, label] of world.gates.entries()) {
      if (!label.startsWith('request')) continue;
      const bad = await isBad({ gate: (at: number) => (at === index ? 'kill' : null) });
      if (bad) return `a kill at ${label} (place ${index + 1}) of ${work} in ${destination}: ${bad}`;
    }
  }
  return null;
}

describe('the judge finds a bug that is put in around a shipped destination', () => {
  test.each(Object.entries(officeBugs))('%s', { timeout: 600_000 }, async (name, bug) => {
    const found = await findingOf(bug);
    console.log(`${name}: found by ${found}`);
    expect(found).not.toBeNull();
  });
});
