import { expect, test } from 'vitest';
import { officeStage } from '@/tests/simulation/office-stage';
import { oneHistory } from '@/tests/simulation/one-history';
import { Matrix } from '@/tests/simulation/print-matrix';
import type { Fate, GateFault } from '@/tests/simulation/world';

const faults: readonly (readonly [string, GateFault])[] = [
  ['worker killed', 'kill'],
  ['browser restarted', 'restart'],
  ['disk full', 'full'],
  ['clock an hour forward', { jump: 3_600_000 }],
  ['clock an hour back', { jump: -3_600_000 }],
];
const works = ['create', 'update'] as const;
const lag = () => 90_000;

/** The first write's answer is lost; what follows are looks. */
const lost: Fate['request'] = (index, label) =>
  index < 3 && /POST (pages|files)|PATCH .*children|batchUpdate/.test(label) ? 'cut after commit' : null;

test.each([
  ['nothing else', () => null, faults],
  ['a lost answer', lost, faults.filter(([name]) => /killed|full|back/.test(name))],
] as const)(
  'the shipped destinations: every place between two steps x every fault, after %s',
  {
    timeout: 600_000,
  },
  async (name, request, rows) => {
    const matrix = new Matrix();
    const wrong: string[] = [];
    const stage = officeStage();
    for (const destination of ['notion', 'google-docs'] as const) {
      for (const kind of works) {
        const { gates } = (await oneHistory(destination, kind, { lag, request }, { stage })).world;
        for (const [index, label] of gates.entries()) {
          for (const [row, fault] of rows) {
            if (fault === 'full' && label !== 'store before') continue;
            const fate = { lag, request, gate: (at: number) => (at === index ? fault : null) };
            const { before, wrong: after, isAsked } = await oneHistory(destination, kind, fate, { stage });
            const found = [...before, ...after];
            matrix.add(`${row}, ${label}`, `${kind} in ${destination}`, isAsked, found.length > 0);
            if (found.length > 0)
              wrong.push(`${row}, place ${index + 1} (${label}), ${kind} in ${destination}: ${found}`);
          }
        }
      }
    }
    console.log(`Shipped destinations: places x faults, after ${name}\n${matrix}`);
    expect(wrong).toEqual([]);
  },
);
