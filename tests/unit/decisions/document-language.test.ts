import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWordsWith } from '@/tests/kits/document-words';
import { rollout } from '@/tests/samples/sample-decisions';
import { outboxStore } from '@/utils/decisions/outbox-store';
import { saveDecision } from '@/utils/decisions/save';
import { sendElsewhere } from '@/utils/decisions/send-elsewhere';
import type { StoredLink } from '@/utils/destinations/destination';
import { stuck } from '@/utils/outbox/ends';
import { Database } from '@/utils/store/database';
import { changeItem, itemsOfDecision } from '@/utils/store/outbox';
import type { Language } from '@/utils/words/languages';

let db: Database;
beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  const settings = { token: 'invented' };
  await db.connections.put({ destination: 'notion', settings, account: '', place: null, connectedAt: 1 });
});
afterEach(() => db.delete());

const notion = { destination: 'notion', place: { pageId: 'p', name: 'Handbook' } } as const;
const page = { id: 'page', href: 'https://www.notion.so/page' };

async function newest() {
  const item = (await itemsOfDecision(rollout.key, db)).at(-1);
  if (item === undefined) throw new Error('Nothing was queued');
  return item;
}

/** In which language the newest item would be written, were this one chosen now. */
async function languageNow(chosen: Language): Promise<Language> {
  const work = await outboxStore(db, readWordsWith(chosen)).work(await newest());
  if (typeof work === 'string') throw new Error(work);
  return work.words.language;
}

async function done(link: StoredLink) {
  const item = await newest();
  await outboxStore(db, readWordsWith()).change(() => ({
    items: [{ ...item, state: 'done', lease: null, link }],
    result: null,
  }));
}

/** As if its first request had been answered. */
const begin = async () => {
  const { id } = await newest();
  await changeItem(id, (item) => ({ ...item, progress: { at: 'page', users: {} } }), db);
};

test('a document that is half sent goes on in the language in which it was begun, with mended words too', async () => {
  await saveDecision(rollout, 1, db, [notion]);
  expect(await languageNow('de')).toBe('de');
  // Nothing was sent yet: what is chosen meanwhile counts.
  expect(await languageNow('ja')).toBe('ja');
  await begin();
  expect(await languageNow('de')).toBe('ja');
  const { id } = await newest();
  await changeItem(id, (item) => stuck(item, { words: 'Too long.', fix: 'edit' }, 2), db);
  await saveDecision({ ...rollout, title: 'Shorter' }, 3, db, [notion]);
  const first = (await itemsOfDecision(rollout.key, db)).find((item) => item.id === id);
  const work = first && (await outboxStore(db, readWordsWith('de')).work(first));
  if (work === undefined || typeof work === 'string') throw new Error('No work');
  expect([work.words.language, work.decision.title]).toEqual(['ja', 'Shorter']);
});

test('an update is written in the language of its document, whatever is chosen now', async () => {
  await saveDecision(rollout, 1, db, [notion]);
  await done({ ...page, language: 'ar', notes: {} });
  await saveDecision({ ...rollout, title: 'Later' }, 2, db, [notion]);
  expect(await languageNow('de')).toBe('ar');
  expect((await db.decisions.get(rollout.key))?.links?.notion).toMatchObject({ language: 'ar' });
});

test('a document without a language is English, and so is what version 0.1.0 had begun', async () => {
  await saveDecision(rollout, 1, db, [notion]);
  await begin();
  expect(await languageNow('de')).toBe('en');
  await done({ ...page, parts: {} });
  await saveDecision({ ...rollout, title: 'Later' }, 2, db, [notion]);
  expect(await languageNow('de')).toBe('en');
});

test('a language that this version does not have is read as English', async () => {
  await saveDecision(rollout, 1, db, [notion]);
  await done({ ...page, language: 'tlh', notes: {} });
  await saveDecision({ ...rollout, title: 'Later' }, 2, db, [notion]);
  expect(await languageNow('de')).toBe('en');
});

test('a document that is made anew elsewhere is in the chosen language, not in that of the old one', async () => {
  await saveDecision(rollout, 1, db, [notion]);
  await done({ ...page, language: 'ar', notes: {} });
  await saveDecision({ ...rollout, title: 'Later' }, 2, db, [notion]);
  const { id } = await newest();
  await sendElsewhere(id, { destination: 'notion', place: { pageId: 'q', name: 'Other' } }, db);
  expect((await newest()).kind).toBe('create');
  expect(await languageNow('es')).toBe('es');
});

test('what version 0.1.0 had begun goes on in its sentences; what is begun now does not', async () => {
  const wording = async () => {
    const work = await outboxStore(db, readWordsWith()).work(await newest());
    return typeof work === 'string' ? work : work.words.wording;
  };
  await saveDecision(rollout, 1, db, [notion]);
  const { id } = await newest();
  await begin();
  // As that version kept it, without a note of how it began.
  expect(await wording()).toBe('first');
  await changeItem(id, (item) => ({ ...item, progress: null }), db);
  expect(await wording()).toBeUndefined();
  await begin();
  expect(await wording()).toBeUndefined();
});
