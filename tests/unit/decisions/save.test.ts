import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { saveDecision } from '@/utils/decisions/save';
import { Database } from '@/utils/store/database';
import { newestLines } from '@/utils/store/decision-lines';
import { decisionsOfThread, editDraft } from '@/utils/store/drafts';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const draft = { ...rollout, id: null, supersedes: null };
const other = { ...draft, key: '0190f5e0-0000-7000-8000-000000000002' };

test('the first save gives an id that never changes and takes the draft away', async () => {
  await editDraft(draft, 1, db);
  const first = await saveDecision(draft, 2, db);
  expect(first.decision.id).toBe('2026-11-20-rollout-plan-for-q1');
  expect(await db.drafts.count()).toBe(0);
  const again = await saveDecision({ ...first.decision, title: 'Another title' }, 3, db);
  expect(again).toMatchObject({ id: first.id, savedAt: 3, decision: { title: 'Another title' } });
  expect(await db.decisions.count()).toBe(1);
});

test('a taken id gets a number, also where both are saved at once', async () => {
  const saved = await Promise.all([saveDecision(draft, 1, db), saveDecision(other, 2, db)]);
  expect(saved.map(({ id }) => id).sort()).toEqual([
    '2026-11-20-rollout-plan-for-q1',
    '2026-11-20-rollout-plan-for-q1-2',
  ]);
});

test('what a thread decided before is found, newest first, and the last ones are listed', async () => {
  await saveDecision(draft, 1, db);
  await saveDecision(other, 2, db);
  const elsewhere = { ...draft, key: 'x', source: { ...draft.source, threadId: 'another' } };
  await saveDecision(elsewhere, 3, db);
  expect((await decisionsOfThread(draft.source, db)).map(({ key }) => key)).toEqual([other.key, draft.key]);
  expect((await newestLines(null, 2, db)).map(({ key }) => key)).toEqual(['x', other.key]);
});

test('an accepted replacement writes both ends, and a draft opened earlier cannot take it back', async () => {
  const older = await saveDecision(draft, 1, db);
  const newer = await saveDecision({ ...other, status: 'accepted', supersedes: older.id }, 2, db);
  expect((await db.decisions.get(draft.key))?.decision).toMatchObject({
    status: 'superseded',
    supersededBy: newer.id,
    statusBefore: 'accepted',
  });
  const late = await saveDecision({ ...older.decision, why: 'Late edit' }, 3, db);
  expect(late.decision).toMatchObject({ why: 'Late edit', status: 'superseded', supersededBy: newer.id });
});
