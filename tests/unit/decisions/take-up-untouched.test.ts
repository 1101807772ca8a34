import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { takeUpUntouched } from '@/utils/decisions/take-up-untouched';
import { blankDecision } from '@/utils/domain/decision/blank-decision';
import type { Decision } from '@/utils/domain/decision/decision';
import { Database } from '@/utils/store/database';
import { editDraft } from '@/utils/store/drafts';
import { openDrafts } from '../store/open-drafts';

const { source, participants, messages, notRead } = rollout;
const read = (key: string, at: number, change: Partial<Decision> = {}): Decision => ({
  ...blankDecision(key, at, 'Europe/Berlin'),
  ...{ source, participants, messages, notRead },
  title: 'Rollout plan for Q1',
  ...change,
});
const storageOf = (rows: Record<string, string> = {}) => ({
  getItem: (name: string) => rows[name] ?? null,
  setItem: () => undefined,
  removeItem: () => undefined,
});

let db: Database;
let at = 0;
beforeEach(() => {
  at += 1;
  db = new Database(`take-up ${at}`);
});
const keys = async () => (await openDrafts(db)).map(({ key }) => key).toSorted();

test('an untouched draft of the same thread goes into the new one, with the messages that it alone had read', async () => {
  await editDraft(read('old', 1), 1, db);
  const fresh = read('new', 2, { messages: messages.slice(1) });
  await editDraft(fresh, 2, db);
  const again = await takeUpUntouched(fresh, db, storageOf());
  expect(await keys()).toEqual(['new']);
  const typed = { ...fresh, why: 'Typed meanwhile.' };
  expect(again?.(typed)).toEqual({ ...typed, messages });
});

test('what somebody wrote in, or reads of another thread, or was read later stays', async () => {
  const fresh = read('new', 2);
  await editDraft(read('written', 1, { why: 'Since.' }), 1, db);
  await editDraft(read('other', 1, { source: { ...rollout.source, threadId: 'x' } }), 1, db);
  await editDraft(read('later', 3), 3, db);
  await editDraft(read('noted', 1), 1, db);
  await editDraft(fresh, 2, db);
  const noted = { 'draft noted': JSON.stringify({ at: 5, change: { why: 'Not yet stored.' } }) };
  expect(await takeUpUntouched(fresh, db, storageOf(noted))).toBeNull();
  expect(await keys()).toEqual(['later', 'new', 'noted', 'other', 'written']);
  expect(await takeUpUntouched({ ...fresh, why: 'Mine.' }, db, storageOf())).toBeNull();
});
