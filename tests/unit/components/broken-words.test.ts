import { expect, test } from 'vitest';
import { brokenText } from '@/components/ui/broken-words';
import { packOf } from '@/scripts/words/catalogue.ts';
import type { Language } from '@/utils/words/languages';
import type { PagesWords } from '@/utils/words/made/pages';
import { sayIn } from '@/utils/words/say';

const sayOf = (language: Language) => sayIn<PagesWords>(packOf('pages', language), language, language);

test('what is wrong with a row is a whole sentence in the language of the page', () => {
  const zone = brokenText({ table: 'people', key: 1, fault: { field: 'zone', expected: 'zone' } });
  expect(sayOf('de')(zone)).toBe(
    'Diese Person lässt sich nicht anzeigen: die Zeitzone ist keine Zeitzone. Exportiere oder lösche den Eintrag.',
  );
  const part = brokenText({ table: 'lines', key: 1, fault: { field: 'title', expected: 'text' } });
  expect(sayOf('ja')(part)).toBe(
    'この決定は表示できません：「title」の部分が破損しています。エクスポートするか、削除してください。',
  );
  const whole = brokenText({ table: 'later', key: 1, fault: { field: '', expected: 'record' } });
  expect(sayOf('en')(whole)).toBe('This entry can’t be shown: it is damaged. Export it, or delete it.');
});

test.each([
  [1, 'حُفظ إدخال واحد في'],
  [2, 'حُفظ إدخالان في'],
  [5, 'إدخالات'],
  [11, 'إدخالًا'],
])('what was exported is counted as Arabic counts: %d', (count, words) => {
  expect(sayOf('ar')('store.exported', { count, file: 'meantime-all.json' })).toContain(words);
});
