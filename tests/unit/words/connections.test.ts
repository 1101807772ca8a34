import { expect, test } from 'vitest';
import { packOf } from '@/scripts/words/catalogue.ts';
import { sayOf } from '@/tests/kits/say-of';
import { fields } from '@/utils/destinations/notion/fields';
import { testMapping } from '@/utils/destinations/notion/mapping';
import { keptWords } from '@/utils/platform/permissions';
import { inARow } from '@/utils/words/in-a-row';
import { languages } from '@/utils/words/languages';
import type { WorkerWords } from '@/utils/words/made/worker';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { sayIn, sayTold } from '@/utils/words/say';

/** Sentences that name a part of a page, and that part. */
const naming: readonly (readonly [Phrase, Phrase])[] = [
  [phrase('failures.google-no-client'), phrase('options.connections')],
  [phrase('store.entry-broken'), phrase('transfer.export-all')],
];

test.each(languages)(
  '%s: a sentence that sends to a button or section calls it what that says',
  (language) => {
    const say = sayOf(language);
    for (const [sentence, part] of naming) expect(say(sentence)).toContain(say(part));
  },
);

test('a property is named with its kind as Notion calls it in that language', () => {
  const said = languages.map((language) =>
    sayOf(language)('connections.property', { name: 'State', kind: 'multi_select' }).replace(
      /[\u2068\u2069]/g,
      '',
    ),
  );
  expect(said).toEqual([
    'State (multi-select)',
    'State (Mehrfachauswahl)',
    'State (selección múltiple)',
    'State（マルチセレクト）',
    'State (تحديد متعدد)',
  ]);
});

test.each(languages)('%s: what a failure holds is in the pack of the worker, which tells it', (language) => {
  const say = sayIn<WorkerWords>(packOf('worker', language), language, language);
  const gone = Object.fromEntries(
    fields.map((field) => [field, { id: field, name: 'Old', type: 'date' as const }]),
  );
  const problems = [...testMapping({}, []), ...testMapping(gone, [])];
  expect(problems.length).toBeGreaterThan(fields.length);
  for (const { words } of problems) expect(sayTold(say, words)).not.toMatch(/\b[a-z]+\.[a-z]+/);
});

test('sentences in a row are joined as the language joins them', () => {
  const told = inARow(
    phrase('connections.disconnected', { system: 'Google Docs' }),
    phrase('failures.google-end'),
    keptWords(['identity']),
  );
  expect(sayTold(sayOf('en'), told)).toMatch(
    /^Google Docs is disconnected and its token removed\. Meantime couldn’t confirm .* The browser kept a permission \(identity\)\. /,
  );
  expect(sayTold(sayOf('ja'), told)).not.toContain('。 ');
});

test('Arabic counts documents that need their user in each of its forms', () => {
  const told = [1, 2, 5, 40, 100].map((count) => sayOf('ar')('notifications.needs-you', { count }));
  expect(new Set(told.map((one) => one.replace(/\d+ /, ''))).size).toBe(5);
});
