import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packOf } from '@/scripts/words/catalogue.ts';
import { publishedNorms, publishNorms } from '@/utils/decisions/publish-norms';
import { type NormMatrix, shippedNorms } from '@/utils/domain/norms/norms';
import { readNormsLine } from '@/utils/handbook/norms-line';
import { normsText } from '@/utils/handbook/norms-text';
import { Database } from '@/utils/store/database';
import { itemsOfDecision } from '@/utils/store/outbox';
import { languages } from '@/utils/words/languages';
import type { PagesWords } from '@/utils/words/made/pages';
import { sayIn } from '@/utils/words/say';

const speakers = languages.map((language) => ({
  language,
  say: sayIn<PagesWords>(packOf('pages', language), language, language),
}));
const sayEnglish = sayIn<PagesWords>(packOf('pages', 'en'), 'en', 'en');
const changed: NormMatrix = {
  ...shippedNorms,
  'e-mail': { ...shippedNorms['e-mail'], urgent: { amount: 2, unit: 'working-hours' } },
};
const notion = { destination: 'notion', place: { pageId: 'p', name: 'Handbook' } } as const;
const docs = { destination: 'google-docs', place: { folderId: 'f', name: 'Decisions' } } as const;
const link = { id: 'd', href: 'https://notion.example/d' };
const at = (now: number) => ({ now, zone: 'Asia/Tokyo' });
const monday = Temporal.Instant.from('2026-11-22T20:00:00Z').epochMilliseconds;

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', {
    ...navigator,
    locks: { request: (_: string, change: () => Promise<void>) => change() },
  });
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await db.delete();
});

describe.each(speakers)('in $language', ({ say }) => {
  test('the text of the document is imported again to the same norms', () => {
    const read = readNormsLine(`${normsText(changed, say)}\nNext part`);
    expect(read).toMatchObject({ ok: true, norms: changed, problems: [] });
  });
});

test('the text is what a person reads, steps included', () => {
  const escalation = [{ amount: 8, unit: 'working-hours', what: 'ask in #help' }] as const;
  const team = {
    ...changed,
    direct: { ...changed.direct, urgent: { amount: 1, unit: 'working-hours', escalation } },
  };
  const lines = normsText(team as NormMatrix, sayEnglish).split('\n');
  expect(lines[0]).toBe(
    'E-mail – Urgent: 2 working hours; Standard: 24 hours; Non-urgent: 48 hours; No reply needed: no reply expected',
  );
  expect(lines).toContain('Direct message, Urgent, after 8 working hours: ask in #help');
});

test('norms are published as one decision, which the outbox creates', async () => {
  expect(await publishedNorms(db)).toBeUndefined();
  const stored = await publishNorms(shippedNorms, notion, sayEnglish, at(monday), db);
  expect(await publishedNorms(db)).toEqual(stored);
  expect(stored.decision).toMatchObject({
    title: 'When we answer',
    status: 'accepted',
    decidedOn: { date: '2026-11-23', zone: 'Asia/Tokyo' },
  });
  expect(await itemsOfDecision(stored.key, db)).toMatchObject([
    { ...notion, kind: 'create', state: 'queued' },
  ]);
});

test('publishing again updates its documents and creates no second one', async () => {
  const { key } = await publishNorms(shippedNorms, notion, sayEnglish, at(monday), db);
  await db.outbox.toCollection().modify({ state: 'done', link });
  await db.decisions.update(key, { links: { notion: link } });
  const again = await publishNorms(changed, null, sayEnglish, at(monday + 1), db);
  expect(again.key).toBe(key);
  expect(await db.decisions.count()).toBe(1);
  const open = (await itemsOfDecision(key, db)).filter(({ state }) => state === 'queued');
  expect(open).toMatchObject([{ destination: 'notion', place: notion.place, kind: 'update' }]);

  await publishNorms(changed, docs, sayEnglish, at(monday + 2), db);
  const now = (await itemsOfDecision(key, db)).filter(({ state }) => state === 'queued');
  expect(now.map(({ destination, kind }) => [destination, kind]).toSorted()).toEqual([
    ['google-docs', 'create'],
    ['notion', 'update'],
  ]);
});

test('what is not sent yet takes the newer norms', async () => {
  const { key } = await publishNorms(shippedNorms, notion, sayEnglish, at(monday), db);
  await publishNorms(changed, null, sayEnglish, at(monday + 1), db);
  const [item, ...more] = await itemsOfDecision(key, db);
  expect([item?.kind, more]).toEqual(['create', []]);
  const snapshot = await db.snapshots.get(item?.id ?? '');
  expect(snapshot?.decision.decision).toBe(normsText(changed, sayEnglish));
});

test('a record that was deleted from the log is published anew', async () => {
  const first = await publishNorms(shippedNorms, notion, sayEnglish, at(monday), db);
  await db.decisions.clear();
  await db.outbox.clear();
  const next = await publishNorms(shippedNorms, notion, sayEnglish, at(monday), db);
  expect(next.key).not.toBe(first.key);
  expect(await itemsOfDecision(next.key, db)).toMatchObject([{ kind: 'create' }]);
});
