import { expect, test } from 'vitest';
import { type OutboxItem, untouched } from '@/utils/outbox/item';
import { sayEnglish } from '@/utils/words/english';
import { itemWords } from './item-words';

const at = Date.parse('2026-11-24T14:00:00Z');
const item: OutboxItem = {
  id: 'i',
  key: 'k',
  destination: 'notion',
  place: null,
  kind: 'create',
  order: 1,
  state: 'queued',
  at,
  ...untouched,
};
const display = { locale: 'en-GB', hourCycle: 'h23' } as const;
const words = (change: Partial<OutboxItem>, now = at + 60_000) =>
  itemWords({ ...item, ...change }, { now, zone: 'Europe/Berlin', display, say: sayEnglish }, sayEnglish);

test('each state has a time, and it is the reader’s', () => {
  expect(words({})).toBe('waiting to be sent, since 15:00 your time');
  expect(words({ state: 'waiting', retryAt: at + 300_000 })).toBe('waiting, tries again 15:05 your time');
  expect(words({ state: 'sending' })).toBe('sending, since 15:00 your time');
  expect(words({ state: 'done' })).toBe('sent, 15:00 your time');
  expect(words({ state: 'done', kind: 'update' })).toBe('updated, 15:00 your time');
  expect(words({ state: 'stuck', failure: { words: 'x', fix: 'reconnect' } })).toBe(
    'needs your attention, since 15:00 your time',
  );
  expect(words({ state: 'cancelled' }, at + 90 * 86_400_000)).toMatch(/^cancelled, .*2026.*15:00 your time$/);
});

test('a pause that the vendor asked for holds back all for it, and says so', () => {
  const pace = { destination: 'notion', full: 0, held: at + 300_000, skew: null } as const;
  const reader = { now: at + 60_000, zone: 'Europe/Berlin', display, say: sayEnglish };
  expect(itemWords(item, reader, sayEnglish, pace)).toBe('waiting, tries again 15:05 your time');
});
