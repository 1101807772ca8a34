import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sayOf } from '@/tests/kits/say-of';
import { endDeadReadings } from '@/utils/decisions/capture/readings';
import { Database, type StoredDraft } from '@/utils/store/database';
import { tableLooks } from '@/utils/store/rows/table-looks';
import { languages } from '@/utils/words/languages';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';

let db: Database;
beforeEach(() => {
  db = new Database(`words-of-drafts-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** Rows as version 0.1.0 wrote them. */
const old: readonly StoredDraft[] = [
  {
    key: 'a',
    state: 'failed',
    at: 1,
    tabId: 7,
    why: 'No thread is open on this page. Open a thread in Gmail or Slack and choose Log decision again.',
  },
  { key: 'b', state: 'failed', at: 1, why: 'This page didn’t answer. Reload it, open the thread.' },
];

test('why an earlier version could not read a thread stays readable, in the words it was kept in', async () => {
  await db.drafts.bulkPut(old);
  for (const { key } of old) {
    const row = await db.drafts.get(key);
    if (row?.state !== 'failed') throw new Error('The row is not what it was.');
    expect(sayTold(sayOf('de'), row.why)).toBe(row.why);
  }
});

test('why a thread could not be read is told in the language of whoever opens the draft', async () => {
  await db.drafts.put({ key: 'k', state: 'reading', at: 1, tabId: 7 });
  await endDeadReadings(2, 3, db);
  const row = await db.drafts.get('k');
  if (row?.state !== 'failed') throw new Error('The reading was not ended.');
  expect(tableLooks.drafts?.(row)).toBeNull();
  expect(sayTold(sayOf('en'), row.why)).toMatch(/^The browser interrupted Meantime .* Choose Try again\.$/);
  expect(sayTold(sayOf('de'), row.why)).toMatch(/^Der Browser hat Meantime beim Lesen unterbrochen\./);
  expect(sayTold(sayOf('ja'), row.why)).toContain('「再試行」');
});

test('a row whose reason is neither text nor phrase is told apart', () => {
  const row = { key: 'k', state: 'failed', at: 1 };
  const looked = [phrase('capture.no-page'), 'Old words.', undefined, 7, { words: 'x' }].map(
    (why) => tableLooks.drafts?.({ ...row, why }) === null,
  );
  expect(looked).toEqual([true, true, true, false, false]);
});

/** Sentences that name a button, and that button. */
const naming: readonly (readonly [Phrase, Phrase])[] = [
  [phrase('capture.no-thread'), phrase('labels.log-decision')],
  [phrase('capture.other-page'), phrase('labels.log-decision')],
  [phrase('capture.no-page'), phrase('labels.log-decision')],
  [phrase('capture.not-readable'), phrase('labels.log-decision')],
  [phrase('capture.no-task', { system: 'Asana' }), phrase('labels.log-decision')],
  [phrase('capture.connect-tasks', { system: 'Asana' }), phrase('labels.log-decision')],
  [phrase('capture.interrupted'), phrase('labels.log-decision')],
  [phrase('capture.interrupted-try'), phrase('ui.try-again')],
  [phrase('log.has-draft'), phrase('log.update')],
];

test.each(languages)('%s: a sentence that sends to a button calls it what the button says', (language) => {
  const say = sayOf(language);
  for (const [sentence, button] of naming) expect(say(sentence)).toContain(say(button));
});

test('Arabic counts messages in each of its forms', () => {
  const say = sayOf('ar');
  const told = [1, 2, 5, 40, 100].map((count) => say('draft.earlier-messages', { count }));
  expect(told).toEqual([
    'رسالة سابقة',
    'رسالتان سابقتان',
    '5 رسائل سابقة',
    '40 رسالة سابقة',
    '100 رسالة سابقة',
  ]);
});
