import { expect, test } from 'vitest';
import { packOf } from '@/scripts/words/catalogue.ts';
import { recordedProfile } from '@/tests/kits/earlier/recorded';
import { cancelled, hurried } from '@/utils/outbox/ends';
import { type OutboxItem, untouched } from '@/utils/outbox/item';
import { afterStep, answered, claim } from '@/utils/outbox/transitions';
import { reasonWords, stateOf } from '@/utils/outbox/words';
import type { LedgerLine } from '@/utils/platform/ledger';
import type { PagesWords } from '@/utils/words/made/pages';
import { sayIn, sayTold } from '@/utils/words/say';

const german = sayIn<PagesWords>(packOf('pages', 'de'), 'de', 'de');
const at = Date.UTC(2026, 10, 24, 14);

/** As version 0.1.0 kept one: its sentences are English texts. */
const old = (change: Partial<OutboxItem>): OutboxItem => ({
  id: 'i',
  key: 'k',
  destination: 'notion',
  place: { pageId: 'p', name: 'Handbook' },
  kind: 'create',
  order: 1,
  state: 'queued',
  at,
  ...untouched,
  ...change,
});
const busy = { words: 'Notion asks Meantime to slow down.', fix: null };
const rows: readonly (readonly [item: OutboxItem, state: string, reason: string | null])[] = [
  [old({}), 'outbox.queued', null],
  [old({ state: 'waiting', retryAt: at + 60_000, failure: busy }), 'outbox.retries', busy.words],
  [
    old({
      state: 'waiting',
      retryAt: at + 30_000,
      failure: { words: 'You’re offline. This goes out when you’re back online.', fix: null, offline: true },
    }),
    'outbox.retries-online',
    'You’re offline. This goes out when you’re back online.',
  ],
  [
    old({ state: 'stuck', failure: { words: 'Your Google storage is full.', fix: 'make-room' } }),
    'outbox.needs-you',
    'Your Google storage is full.',
  ],
  [old({ state: 'stuck', failure: busy }), 'outbox.cannot', busy.words],
  [
    old({ state: 'done', told: 'Notion refused one link or block, so it is plain text in the document.' }),
    'outbox.sent',
    'Notion refused one link or block, so it is plain text in the document.',
  ],
  [
    old({ state: 'cancelled', failure: { words: 'Part of it may have arrived.', fix: null } }),
    'outbox.cancelled',
    'Part of it may have arrived.',
  ],
];

test.each(rows)('a row of 0.1.0 is shown as it is: %#', (item, state, reason) => {
  expect(stateOf(item, at).code).toBe(state);
  const told = reasonWords(item);
  expect(told === null ? null : sayTold(german, told)).toBe(reason);
});

test.each(rows.filter(([{ state }]) => state !== 'done' && state !== 'cancelled'))(
  'and goes on and ends right: %#',
  (item) => {
    const moment = { now: at + 90_000, random: 0, skew: null };
    const taken = claim(hurried(item, moment.now), 'lease', moment.now);
    const link = { id: 'page', href: 'https://www.notion.so/page' };
    const done = afterStep(taken, { ok: true, value: { done: true, link } }, moment);
    expect(done).toMatchObject({ state: 'done', link, failure: null, lease: null });
    expect(cancelled(item, moment.now)).toMatchObject({ state: 'cancelled' });
  },
);

test('what was asked in English is answered as ever', () => {
  const words = 'Several requests got no answer. Please check there: was the document created?';
  const doubt = { since: at, vendorSince: null, looks: 2, needed: 2 };
  const asks = old({ state: 'stuck', doubt, rounds: 3, failure: { words, fix: 'is-it-there' } });
  expect(answered(asks, true, at)).toMatchObject({
    state: 'queued',
    doubt: { isThere: true },
    failure: null,
  });
  expect(answered(asks, false, at)).toMatchObject({ state: 'queued', doubt: null, failure: null });
});

test('every sentence that 0.1.0 itself recorded is a text, and said as it is', () => {
  const { outbox = [], ledger = [] } = recordedProfile(0).rows;
  const reasons = (outbox as unknown as readonly OutboxItem[]).flatMap((item) => reasonWords(item) ?? []);
  const requests = (ledger as unknown as readonly LedgerLine[]).map(({ why }) => why);
  expect([reasons.length > 3, requests.length > 20]).toEqual([true, true]);
  for (const told of [...reasons, ...requests]) {
    expect(typeof told === 'string' || told.code === 'outbox.in-doubt').toBe(true);
    if (typeof told === 'string') expect(sayTold(german, told)).toBe(told);
  }
});
