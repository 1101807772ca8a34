import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DraftWriter } from '@/components/draft/draft-writer';
import { rollout } from '@/tests/samples/sample-decisions';
import type { Decision } from '@/utils/domain/decision/decision';
import { Database } from '@/utils/store/database';
import { editDraft } from '@/utils/store/drafts';
import { sayEnglish } from '@/utils/words/english';
import type { Phrase } from '@/utils/words/phrase';

const start: Decision = { ...rollout, id: null, supersedes: null, why: '' };
let db: Database;
let noted: Map<string, string>;
let kept: number[];
let seen: Decision[];

const storage = {
  getItem: (name: string) => noted.get(name) ?? null,
  setItem: (name: string, value: string) => void noted.set(name, value),
  removeItem: (name: string) => void noted.delete(name),
};
const open = () => {
  const events = {
    changed: (decision: Decision) => void seen.push(decision),
    kept: (at: number) => void kept.push(at),
    failed: (why: Phrase) => {
      throw new Error(sayEnglish(why));
    },
  };
  return new DraftWriter(start.key, events, db, storage);
};
const stored = async () => {
  const row = await db.drafts.get(start.key);
  return row?.state === 'open' ? row.decision : undefined;
};
const idle = () => expect.poll(() => noted.size).toBe(0);

beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  [noted, kept, seen] = [new Map(), [], []];
  await editDraft(start, 1, db);
});
afterEach(() => db.delete());

test('the last of many quick edits is what the database holds', async () => {
  const writer = open();
  writer.take(start, 1);
  for (const why of ['a', 'ab', 'abc']) writer.edit({ why });
  writer.edit({ title: 'T' });
  await idle();
  expect(await stored()).toMatchObject({ why: 'abc', title: 'T', decision: start.decision });
});

test('what a closing page could not write is there when the draft is opened again', async () => {
  const closing = open();
  closing.take(start, 1);
  closing.edit({ why: 'typed at the last moment' });
  const left = new Map(noted);
  await idle();
  await editDraft(start, 2, db);
  noted = left;
  open().take(start, 2);
  expect(seen.at(-1)?.why).toBe('typed at the last moment');
  await idle();
  expect((await stored())?.why).toBe('typed at the last moment');
});

test('a save includes the edit just before it; one typed while saving stays a draft of the record', async () => {
  const writer = open();
  writer.take(start, 1);
  writer.edit({ why: 'before' });
  const saving = writer.save();
  expect((await saving)?.decision).toMatchObject({ why: 'before', id: '2026-11-20-rollout-plan-for-q1' });
  expect(await db.drafts.count()).toBe(0);
  const again = writer.save();
  await new Promise((done) => setTimeout(done));
  writer.edit({ why: 'while' });
  await again;
  await idle();
  expect(await stored()).toMatchObject({ why: 'while', id: '2026-11-20-rollout-plan-for-q1' });
});

test('a row written in another window is taken, an older one is not', async () => {
  const writer = open();
  writer.take(start, 10);
  writer.take({ ...start, why: 'older' }, 9);
  expect(seen.at(-1)?.why).toBe('');
  writer.take({ ...start, why: 'newer' }, 11);
  expect(seen.at(-1)?.why).toBe('newer');
});

test('a full disk is told in a sentence of ours', async () => {
  const told: string[] = [];
  const failed = (why: Phrase) => void told.push(sayEnglish(why));
  const events = { changed: () => undefined, kept: () => undefined, failed };
  const writer = new DraftWriter(start.key, events, db, storage);
  writer.take(start, 1);
  db.drafts.hook('updating', () => {
    throw new DOMException('Quota exceeded.', 'QuotaExceededError');
  });
  writer.edit({ why: 'Typed.' });
  await expect.poll(() => told.join()).toMatch(/^this computer’s disk is full\. .* press Save\.$/);
  // Noted where it needs no room in the database.
  expect([...noted.values()].join()).toContain('Typed.');
});

test('where an edit cannot be noted it shows nevertheless, and the database has it', async () => {
  const full = {
    ...storage,
    setItem: () => {
      throw new DOMException('Quota exceeded.', 'QuotaExceededError');
    },
  };
  const events = {
    changed: (decision: Decision) => void seen.push(decision),
    kept: () => undefined,
    failed: () => undefined,
  };
  const writer = new DraftWriter(start.key, events, db, full);
  writer.take(start, 1);
  writer.edit({ why: 'Typed.' });
  expect(seen.at(-1)?.why).toBe('Typed.');
  await expect.poll(async () => (await stored())?.why).toBe('Typed.');
});

test('a change of captured text is stored, and nothing of it is noted outside the database', async () => {
  const writer = open();
  writer.take(start, 1);
  writer.edit({ why: 'typed' });
  const before = [...noted.values()].join();
  writer.alter((decision) => ({ ...decision, notRead: [], selection: null, messages: [] }));
  expect([...noted.values()].join()).toBe(before);
  await idle();
  await expect.poll(async () => (await stored())?.messages).toEqual([]);
  expect(await stored()).toMatchObject({ why: 'typed', notRead: [], decision: start.decision });
  writer.edit({ why: 'typed more' });
  await idle();
  expect(await stored()).toMatchObject({ why: 'typed more', messages: [] });
});

test('what was captured while a save was under way is a draft of the saved record', async () => {
  const writer = open();
  writer.take(start, 1);
  const saving = writer.save();
  await new Promise((done) => setTimeout(done));
  writer.alter((decision) => ({ ...decision, messages: [] }));
  const saved = await saving;
  expect(saved?.decision.messages).not.toEqual([]);
  await expect.poll(async () => (await stored())?.messages).toEqual([]);
  expect((await stored())?.id).toBe(saved?.id);
});
