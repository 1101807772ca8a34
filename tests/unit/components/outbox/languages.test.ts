import { expect, test } from 'vitest';
import { itemWords } from '@/components/outbox/item-words';
import { placeWords } from '@/components/outbox/use-places';
import { packOf } from '@/scripts/words/catalogue.ts';
import { stuck } from '@/utils/outbox/ends';
import { type OutboxItem, untouched } from '@/utils/outbox/item';
import { afterStep } from '@/utils/outbox/transitions';
import { reasonWords } from '@/utils/outbox/words';
import { type Language, languages } from '@/utils/words/languages';
import type { PagesWords } from '@/utils/words/made/pages';
import { phrase } from '@/utils/words/phrase';
import { sayIn, sayTold } from '@/utils/words/say';

const sayOf = (language: Language) => sayIn<PagesWords>(packOf('pages', language), language, language);
const at = Date.parse('2026-11-24T14:00:00Z');
const item: OutboxItem = {
  id: 'i',
  key: 'k',
  destination: 'notion',
  place: { pageId: 'p', name: 'Handbuch' },
  kind: 'create',
  order: 1,
  state: 'queued',
  at,
  ...untouched,
};
const display = { locale: 'en-GB', hourCycle: 'h23' } as const;
const stateIn = (language: Language, change: Partial<OutboxItem>) => {
  const say = sayOf(language);
  return itemWords({ ...item, ...change }, { now: at + 60_000, zone: 'UTC', display, say }, say);
};

test('a document says how it stands in the language of the page', () => {
  expect(stateIn('de', { state: 'done' })).toBe('gesendet, 14:00 deiner Zeit');
  expect(stateIn('ja', { state: 'sending' })).toBe('送信中（14:00から、あなたの時刻）');
  expect(sayTold(sayOf('de'), placeWords(item))).toBe('Notion: Handbuch');
});

test('no state is left in English', () => {
  for (const language of languages.filter((one) => one !== 'en')) {
    for (const state of ['queued', 'sending', 'waiting', 'stuck', 'done', 'cancelled'] as const) {
      expect(stateIn(language, { state }), `${language} ${state}`).not.toMatch(/your time|since|outbox\./);
    }
  }
});

test('a reason that holds another is said whole, also from a table', () => {
  const busy = phrase('failures.slow-down', { vendor: 'Notion' });
  const day = 86_400_000;
  const pause = {
    ok: false,
    kind: 'again',
    retryAt: at + 9 * day,
    mayHaveCommitted: false,
    words: busy,
  } as const;
  const moment = { now: at, random: 0, skew: null };
  const next = afterStep(afterStep(item, pause, moment), { ...pause, retryAt: at + 20 * day }, moment);
  const stored: OutboxItem = JSON.parse(JSON.stringify(next));
  expect(sayTold(sayOf('de'), reasonWords(stored) ?? '')).toMatch(
    /^Notion bittet Meantime, langsamer zu senden\. Meantime soll noch mehr als einen Tag warten\. /,
  );
});

test('what version 0.1.0 wrote in English is shown as it is, in every language', () => {
  const old = stuck(item, { words: 'Notion doesn’t accept the token.', fix: 'reconnect' }, at);
  expect(sayTold(sayOf('ar'), reasonWords(old) ?? '')).toBe('Notion doesn’t accept the token.');
});
