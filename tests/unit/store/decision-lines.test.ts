import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { beginByHand } from '@/utils/decisions/begin-by-hand';
import { beginReplacement } from '@/utils/decisions/begin-replacement';
import { changeStatus } from '@/utils/decisions/change-status';
import { restoreStatus } from '@/utils/decisions/restore-status';
import { saveDecision } from '@/utils/decisions/save';
import { lineOf } from '@/utils/domain/decision/decision-line';
import { Database } from '@/utils/store/database';
import { allLines, countByStatus, newestKeys, newestLines } from '@/utils/store/decision-lines';
import { discardDraft, editDraft, putDraft } from '@/utils/store/drafts';
import { openDrafts } from './open-drafts';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const draft = { ...rollout, id: null, supersedes: null };
const noJournal = { getItem: () => null, setItem: () => {}, removeItem: () => {} };

test('a line is written with its decision, also at the other end of a replacement', async () => {
  const older = await saveDecision(draft, 1, db);
  await saveDecision({ ...draft, key: 'k2', title: 'Second', supersedes: older.id }, 2, db);
  expect((await newestLines(null, 9, db)).map(({ title, status }) => [title, status])).toEqual([
    ['Second', 'accepted'],
    ['Rollout plan for Q1', 'superseded'],
  ]);
  expect(await newestKeys('superseded', db)).toEqual([draft.key]);
  expect(await countByStatus(db)).toMatchObject({ accepted: 1, superseded: 1, proposed: 0 });
});

test('a status is changed in the log and in the draft that somebody writes on it, and taken back', async () => {
  const saved = await saveDecision({ ...draft, status: 'proposed', decidedOn: null }, 1, db);
  await editDraft({ ...saved.decision, why: 'In the middle of it' }, 2, db);
  const before = await changeStatus(saved.key, 'accepted', Date.UTC(2026, 10, 22, 12), db);
  expect((await db.decisions.get(saved.key))?.decision).toMatchObject({
    status: 'accepted',
    decidedOn: { date: '2026-11-22' },
  });
  expect((await openDrafts(db))[0]?.decision).toMatchObject({
    status: 'accepted',
    why: 'In the middle of it',
  });
  if (before === null) throw new Error('nothing was changed');
  await restoreStatus(before, 5, db);
  expect(await db.decisions.get(saved.key)).toEqual(saved);
  expect((await openDrafts(db))[0]?.decision).toMatchObject({ status: 'proposed', decidedOn: null });
});

test('taking a status back takes no words back that were saved since, and no replacement', async () => {
  const saved = await saveDecision({ ...draft, status: 'proposed', decidedOn: null }, 1, db);
  const before = await changeStatus(saved.key, 'accepted', Date.UTC(2026, 10, 22, 12), db);
  if (before === null) throw new Error('nothing was changed');
  const changed = await db.decisions.get(saved.key);
  if (changed === undefined) throw new Error('nothing is there');
  await saveDecision({ ...changed.decision, why: 'Words of another window' }, Date.UTC(2026, 10, 23), db);
  await restoreStatus(before, Date.UTC(2026, 10, 24), db);
  expect((await db.decisions.get(saved.key))?.decision).toMatchObject({
    why: 'Words of another window',
    status: 'proposed',
    decidedOn: null,
  });
  const key = await beginReplacement(saved, Date.UTC(2026, 10, 25), db);
  const newer = (await openDrafts(db)).find((one) => one.key === key);
  if (newer === undefined) throw new Error('no draft');
  await saveDecision({ ...newer.decision, status: 'accepted' }, Date.UTC(2026, 10, 26), db);
  await restoreStatus(before, Date.UTC(2026, 10, 27), db);
  expect((await db.decisions.get(saved.key))?.decision.status).toBe('superseded');
});

test('what another decision replaced keeps its status', async () => {
  const older = await saveDecision(draft, 1, db);
  const key = await beginReplacement(older, 2, db);
  const [begun] = await openDrafts(db);
  expect(begun?.decision).toMatchObject({
    key,
    id: null,
    supersedes: older.id,
    decision: '',
    source: draft.source,
  });
  if (begun === undefined) throw new Error('no draft');
  await saveDecision({ ...begun.decision, decision: 'Otherwise.', status: 'accepted' }, 3, db);
  expect(await changeStatus(older.key, 'accepted', 4, db)).toBeNull();
});

test('the times of earlier saves are kept', async () => {
  await saveDecision(draft, 1, db);
  await saveDecision(draft, 5, db);
  expect(await saveDecision(draft, 9, db)).toMatchObject({ savedAt: 9, savedBefore: [1, 5] });
});

test('only what is being written counts as a draft; a discarded one can be put back', async () => {
  await putDraft({ key: 'r', state: 'reading', at: 1 }, db);
  await putDraft({ key: 'f', state: 'failed', at: 2, why: 'No thread is open.' }, db);
  await beginByHand('h', 3, db);
  const [draftOfHand, ...rest] = await openDrafts(db);
  expect(rest).toEqual([]);
  expect(draftOfHand?.decision.source).toBeNull();
  if (draftOfHand === undefined) throw new Error('no draft');
  await discardDraft('h', db, noJournal);
  expect(await openDrafts(db)).toEqual([]);
  await putDraft(draftOfHand, db);
  expect(await openDrafts(db)).toEqual([draftOfHand]);
});

test('a log from before there were lines gets them', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores({
    people: 'id, name, *keys',
    norms: 'from',
    drafts: 'key, at',
    decisions: 'key, &id, thread, savedAt',
    choices: 'thread',
    health: 'spot',
    recent: 'site',
  });
  await old.table('decisions').add({ key: rollout.key, id: 'i', thread: 't', savedAt: 7, decision: rollout });
  old.close();
  const opened = new Database(name);
  expect(await allLines(opened)).toMatchObject([
    { key: rollout.key, id: 'i', savedAt: 7, title: 'Rollout plan for Q1' },
  ]);
  await opened.delete();
});

test('more lines than are read at a time come whole, newest first', async () => {
  const lines = Array.from({ length: 401 }, (_, at) =>
    lineOf({ ...rollout, key: `k${at % 7}-${at}` }, `i${at}`, at),
  );
  await db.lines.bulkAdd(lines);
  const times = (await allLines(db)).map(({ savedAt }) => savedAt);
  expect(times).toEqual(Array.from({ length: 401 }, (_, at) => 400 - at));
});
