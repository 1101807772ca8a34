import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { doneSchema, owedSchema } from '@/utils/backup/owed-schema';
import { planDone, planOwed } from '@/utils/backup/plan-owed';
import type { Owed } from '@/utils/domain/owed/owed';
import { markDone } from '@/utils/domain/owed/see-owed';
import { inEnglish } from '@/utils/words/english';

const owed = {
  ...{ key: 'slack:T1/C1/1', site: 'slack', threadId: 'T1/C1/1', title: 'Launch', channel: 'mention' },
  ...{ from: { kind: 'slack-user', value: 'U1', label: 'Kim', team: 'T1' }, sentAt: 60_000, doneAt: null },
} as const satisfies Owed;
const done = markDone(owed, 120_000);
const verdicts = (file: readonly Owed[], here: readonly Owed[]) => {
  const { items, writes } = planOwed(file, here);
  return [items.map(({ verdict }) => verdict), writes.map(({ key, doneAt }) => [key, doneAt])];
};

test('what I owe comes where the thread is not here; what is here stays, but for what was done there', () => {
  expect(verdicts([owed], [])).toEqual([['added'], [[owed.key, null]]]);
  expect(verdicts([owed], [{ ...owed, sentAt: 30_000 }])).toEqual([['same'], []]);
  expect(verdicts([done], [owed])).toEqual([['changed'], [[owed.key, 120_000]]]);
  expect(verdicts([owed], [done])).toEqual([['same'], []]);
  // Done there before the message that is seen here.
  expect(verdicts([done], [{ ...owed, sentAt: 180_000 }])).toEqual([['same'], []]);
});

test('a thread of which one browser did not know the workspace is the same thread, under the key of here', () => {
  const vague = { ...owed, key: 'slack:-/C1/1', threadId: '-/C1/1' };
  expect(verdicts([done], [vague])).toEqual([['changed'], [[vague.key, 120_000]]]);
  expect(verdicts([{ ...owed, site: 'gmail' }], [owed])).toEqual([['added'], [[owed.key, null]]]);
});

test('its name is the title, of here where the file has none any more', () => {
  expect(planOwed([done], [owed]).items.map(({ name }) => name)).toEqual(['Launch']);
  expect(inEnglish(planOwed([done], []).items)[0]?.name).toBe('Thread without a title');
});

const id = `objection:${rollout.key}@90000`;
const marked = { id, at: 100_000, isDone: true } as const;
const decisions = [{ savedAt: 1, decision: rollout }];

test('what was marked as done comes with the title of its decision; what was taken back here later stays', () => {
  const said = (here: Parameters<typeof planDone>[1]) => {
    const { items, writes } = planDone([marked], here, decisions);
    return [...items.map(({ name, verdict }) => [name, verdict]), writes.length];
  };
  expect(said([])).toEqual([[rollout.title, 'added'], 1]);
  expect(said([{ id, at: 95_000 }])).toEqual([[rollout.title, 'changed'], 1]);
  expect(said([{ id, at: 110_000 }])).toEqual([[rollout.title, 'same'], 0]);
  expect(said([marked])).toEqual([[rollout.title, 'same'], 0]);
  expect(inEnglish(planDone([marked], [], []).items)[0]?.name).toBe('Decision');
});

test.each([
  ['an address that leads elsewhere', { permalink: 'javascript:alert(1)' }],
  ['a channel that is none', { channel: 'fax' }],
  ['a time that is none', { sentAt: 9e15 }],
  ['an author who is none', { from: { kind: 'guess', value: 'U1', label: 'Kim' } }],
])('%s is refused', (_, change) => {
  expect(owedSchema.safeParse(owed).data).toEqual(owed);
  expect(owedSchema.safeParse({ ...owed, ...change }).success).toBe(false);
});

test('that something was told is no mark', () => {
  expect(doneSchema.safeParse(marked).success).toBe(true);
  expect(doneSchema.safeParse({ id, at: 100_000 }).success).toBe(false);
});
