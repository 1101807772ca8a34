import { expect, test } from 'vitest';
import { sayOf } from '@/tests/kits/say-of';
import { changePhrase } from '@/utils/destinations/written/change-phrase';
import type { DocumentChange } from '@/utils/destinations/written/compare';

const [english, german] = [sayOf('en'), sayOf('de')];

test.each<[DocumentChange, string, string]>([
  [
    { kind: 'property', name: 'Status', how: 'changed', now: '', was: 'Accepted' },
    '“Status” is now empty; Meantime wrote “Accepted”.',
    '„Status“ ist jetzt leer; Meantime schrieb „Accepted“.',
  ],
  [
    { kind: 'file', name: '', how: 'changed', now: 'Old  plan' },
    'The name of the file is now “Old plan”.',
    'Der Name der Datei ist jetzt „Old plan“.',
  ],
  [{ kind: 'part', name: 'Why', how: 'gone' }, '“Why” was removed.', '„Why“ wurde entfernt.'],
  [
    { kind: 'part', name: '', how: 'added' },
    'Text was added above the first heading.',
    'Über der ersten Überschrift kam Text hinzu.',
  ],
  [
    { kind: 'quote', name: 'Ada, 10:00', how: 'changed' },
    'The quote of Ada, 10:00 was changed.',
    'Das Zitat von Ada, 10:00 wurde geändert.',
  ],
])('what differs in a document is said in the reader’s language: %j', (change, inEnglish, inGerman) => {
  expect(english(changePhrase(change))).toBe(inEnglish);
  expect(german(changePhrase(change))).toBe(inGerman);
});
