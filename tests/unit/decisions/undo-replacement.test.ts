import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noWrites } from '@/tests/samples/empty-backup';
import { rollout } from '@/tests/samples/sample-decisions';
import { applyRestore } from '@/utils/backup/apply';
import { changeStatus } from '@/utils/decisions/change-status';
import { restoreStatus } from '@/utils/decisions/restore-status';
import { saveDecision } from '@/utils/decisions/save';
import { redoReplacement, undoReplacement } from '@/utils/decisions/undo-replacement';
import { Database } from '@/utils/store/database';
import { replacementsOf } from '@/utils/store/decisions';
import { editDraft } from '@/utils/store/drafts';
import { openItems } from '@/utils/store/outbox';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const draft = { ...rollout, id: null, supersedes: null, status: 'accepted' } as const;
const next = { ...draft, key: 'next', title: 'Another order', status: 'proposed' } as const;

async function both(status: 'proposed' | 'accepted') {
  const older = await saveDecision(draft, 1, db);
  const link = { id: 'page', href: 'https://notion.example/page' };
  await db.decisions.update(older.key, { links: { notion: link } });
  const newer = await saveDecision({ ...next, status, supersedes: older.id }, 2, db);
  return { older, newer };
}
const olderNow = async () => (await db.decisions.get(draft.key))?.decision;
const updates = async () =>
  (await openItems(db)).filter(({ key, kind }) => key === draft.key && kind === 'update');

test('a proposed replacement leaves the older one in force, in the log and in its documents', async () => {
  const { newer, older } = await both('proposed');
  expect(await olderNow()).toMatchObject({ status: 'accepted', supersededBy: null });
  expect(await updates()).toEqual([]);
  expect((await replacementsOf(older.id, db)).map(({ id }) => id)).toEqual([newer.id]);
});

test('accepted, it takes the older one out of force; rejected, it brings it back, each time with its documents', async () => {
  const { newer } = await both('proposed');
  await changeStatus(newer.key, 'accepted', 3, db);
  expect(await olderNow()).toMatchObject({ status: 'superseded', supersededBy: newer.id });
  expect(await db.lines.get(draft.key)).toMatchObject({ status: 'superseded' });
  expect(await updates()).toHaveLength(1);
  await db.outbox.clear();
  await changeStatus(newer.key, 'rejected', 4, db);
  expect(await olderNow()).toMatchObject({ status: 'accepted', supersededBy: null });
  expect(await db.lines.get(draft.key)).toMatchObject({ status: 'accepted' });
  expect(await updates()).toHaveLength(1);
});

test('undo of the status that accepted it brings the older one back, too', async () => {
  const { newer } = await both('proposed');
  const before = await changeStatus(newer.key, 'accepted', 3, db);
  if (before === null) throw new Error('The status was not changed.');
  await restoreStatus(before, 4, db);
  expect(await olderNow()).toMatchObject({ status: 'accepted', supersededBy: null });
});

test('saved again as proposed or without the link, it gives the older one its former status', async () => {
  const { newer } = await both('accepted');
  await saveDecision({ ...newer.decision, status: 'proposed' }, 3, db);
  expect(await olderNow()).toMatchObject({ status: 'accepted', supersededBy: null });
  await saveDecision({ ...newer.decision, status: 'accepted' }, 4, db);
  expect(await olderNow()).toMatchObject({ status: 'superseded' });
  await saveDecision({ ...newer.decision, supersedes: null }, 5, db);
  expect(await olderNow()).toMatchObject({ status: 'accepted', supersededBy: null });
});

test('an open draft of the older one follows, so that saving it changes nothing back', async () => {
  const { newer, older } = await both('accepted');
  const stored = await db.decisions.get(older.key);
  if (stored === undefined) throw new Error('It is not in the log.');
  await editDraft({ ...stored.decision, why: 'Being edited' }, 3, db);
  await changeStatus(newer.key, 'rejected', 4, db);
  const edited = await db.drafts.get(older.key);
  expect(edited).toMatchObject({ decision: { status: 'accepted', supersededBy: null, why: 'Being edited' } });
});

test('a rejected decision that was replaced is rejected again', async () => {
  await saveDecision({ ...draft, status: 'rejected' }, 1, db);
  const id = (await olderNow())?.id ?? '';
  const newer = await saveDecision({ ...next, status: 'accepted', supersedes: id }, 2, db);
  await changeStatus(newer.key, 'draft', 3, db);
  expect(await olderNow()).toMatchObject({ status: 'rejected', supersededBy: null });
});

test('*Undo the replacement* takes the link away and can be undone', async () => {
  const { newer, older } = await both('accepted');
  const before = await undoReplacement(older.key, 3, db);
  expect(await olderNow()).toMatchObject({ status: 'accepted', supersededBy: null });
  expect((await db.decisions.get(newer.key))?.decision).toMatchObject({
    supersedes: null,
    status: 'accepted',
  });
  if (before === null) throw new Error('Nothing was undone.');
  await redoReplacement(before, 4, db);
  expect(await olderNow()).toMatchObject({ status: 'superseded', supersededBy: newer.id });
  expect((await db.decisions.get(newer.key))?.decision.supersedes).toBe(older.id);
});

test('it also brings back what a decision outside this log replaced', async () => {
  const { older } = await both('proposed');
  const elsewhere = {
    ...older.decision,
    status: 'superseded',
    supersededBy: '2027-01-01-elsewhere',
  } as const;
  await db.decisions.put({ ...older, decision: elsewhere });
  expect(await undoReplacement(older.key, 3, db)).toBeNull();
  expect(await olderNow()).toMatchObject({ status: 'accepted', supersededBy: null });
});

test('an imported replacement takes effect as one that is saved, and undoing the import takes it back', async () => {
  const older = await saveDecision(draft, 1, db);
  const decision = { ...next, id: '2026-11-28-another', status: 'accepted', supersedes: older.id } as const;
  const row = { key: next.key, id: decision.id, thread: '', savedAt: 2, decision };
  const writes = { ...noWrites, decisions: [row] };
  const undo = await applyRestore(writes, db);
  expect(await olderNow()).toMatchObject({ status: 'superseded', supersededBy: decision.id });
  expect(await db.lines.get(draft.key)).toMatchObject({ status: 'superseded' });
  await undo();
  expect(await olderNow()).toMatchObject({ status: 'accepted', supersededBy: null });
  expect(await db.lines.get(draft.key)).toMatchObject({ status: 'accepted' });
  expect(await db.decisions.count()).toBe(1);
});
