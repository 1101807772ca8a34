import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestFaults } from '@/tests/simulation/faults';
import { oneHistory } from '@/tests/simulation/one-history';
import { histories, play } from '@/tests/simulation/random-history';
import type { WorldOptions } from '@/tests/simulation/world';
import type { Destination } from '@/utils/destinations/destination';
import type { AnyTypes } from '@/utils/destinations/types';
import type { OutboxItem } from '@/utils/outbox/item';

type Bug = Partial<WorldOptions>;

const store = (tamper: (item: OutboxItem) => OutboxItem | null): Bug => ({ tamper });
const destination = (change: (good: Destination<AnyTypes>) => Partial<Destination<AnyTypes>>): Bug => ({
  wrapDestination: (good) => ({ ...good, ...change(good) }),
});

/** Bugs that outboxes had, ours or others': each must be found by the same histories that the true one passes. */
const bugs: Readonly<Record<string, Bug>> = {
  'taken out of the store before it is sent': store((item) => (item.state === 'sending' ? null : item)),
  'never looks after a lost answer': store((item) => ({ ...item, doubt: null })),
  'looks once only, and at once': store((item) =>
    item.doubt === null ? item : { ...item, doubt: { ...item.doubt, needed: 1 } },
  ),
  'a look finds nothing, whatever is there': destination(() => ({
    recover: async () => ({ ok: true, value: 'absent' }),
  })),
  'the look is for another key than the document was made with': destination((good) => ({
    recover: (work, progress, http) =>
      good.recover(
        { ...work, decision: { ...work.decision, key: `${work.decision.key} again` } },
        progress,
        http,
      ),
  })),
  'a new key for each try': destination((good) => {
    let tries = 0;
    return {
      step: (work, progress, http) => {
        tries += 1;
        return good.step(
          { ...work, decision: { ...work.decision, key: `${work.decision.key} ${tries}` } },
          progress,
          http,
        );
      },
    };
  }),
  'a failure counts as sent': store((item) =>
    item.state === 'waiting' && item.doubt === null
      ? { ...item, state: 'done', link: { id: 'x', href: 'x' } }
      : item,
  ),
  'a lost answer counts as not sent': destination((good) => ({
    step: async (work, progress, http) => {
      const outcome = await good.step(work, progress, http);
      return outcome.ok || outcome.kind === 'no' ? outcome : { ...outcome, mayHaveCommitted: false };
    },
  })),
  'a failure is dropped as final': store((item) =>
    item.state === 'stuck' ? { ...item, state: 'cancelled' } : item,
  ),
  'stuck without a word': store((item) => (item.state === 'stuck' ? { ...item, failure: null } : item)),
  'leases that never run out': store((item) =>
    item.lease === null ? item : { ...item, lease: { ...item.lease, until: Number.MAX_SAFE_INTEGER } },
  ),
  'an answer from before is taken for the newest words': store((item) =>
    item.kind === 'update' && item.state === 'sending' ? { ...item, state: 'done', lease: null } : item,
  ),
  'no alarm': { wrap: (ports) => ({ ...ports, setAlarm: async () => {} }) },
  'an alarm only after the work': {
    wrap: (ports) => {
      let calls = 0;
      return { ...ports, setAlarm: async (at) => (calls++ < 2 ? undefined : await ports.setAlarm(at)) };
    },
  },
};

const works = [
  ['notion', 'create'],
  ['notion', 'update'],
  ['google-docs', 'create'],
] as const;

/** Whether any history finds it: first single faults, then single kills, then random ones from a fixed seed. */
async function isFound(bug: Bug): Promise<string | null> {
  const lag = () => 90_000;
  for (const [name, kind] of works) {
    for (let index = 0; index < 4; index += 1) {
      for (const fault of requestFaults) {
        const request = (at: number) => (at === index ? fault : null);
        const { before, wrong } = await oneHistory(name, kind, { lag, request }, bug);
        if (before.length + wrong.length > 0) return `${fault} at request ${index + 1} of ${kind} in ${name}`;
      }
    }
    for (let index = 0; index < 40; index += 1) {
      const gate = (at: number) => (at === index ? ('kill' as const) : null);
      const { before, wrong } = await oneHistory(name, kind, { lag, gate }, bug);
      if (before.length + wrong.length > 0) return `a kill at place ${index + 1} of ${kind} in ${name}`;
    }
  }
  for (const [index, history] of fc.sample(histories, { numRuns: 200, seed: 42 }).entries()) {
    if ((await play(history, bug)).length > 0) return `random history ${index + 1}`;
  }
  return null;
}

describe('the simulation finds a bug that is put in on purpose', () => {
  test.each(Object.entries(bugs))('%s', { timeout: 60_000 }, async (name, bug) => {
    const found = await isFound(bug);
    console.log(`${name}: found by ${found}`);
    expect(found).not.toBeNull();
  });
});
