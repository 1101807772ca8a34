import { expect, test } from 'vitest';
import { foldText, hasAllWords, searchWords } from './find-words';

const finds = (text: string, search: string) => hasAllWords(foldText(text), searchWords(search));

test.each([
  ['Größe der Straße', 'grosse strasse'],
  ['Łódź, Ærø, İstanbul', 'lodz aero istanbul'],
  ['Café au lait', 'CAFÉ'],
  ['東京オフィスの第２案を採用', 'オフィス 第2案'],
  ['निर्णय लिया गया', 'निर्णय'],
  ['قرّرنا البدء في أوروبا', 'قررنا اوروبا'],
  ['Решили начать с Ёлки', 'елки решили'],
  ['회의에서 결정했습니다', '결정'],
  ['two\u00a0words', 'words two'],
])('%j is found by %j', (text, search) => {
  expect(finds(text, search)).toBe(true);
});

test('each word has to be there', () => {
  expect(finds('EMEA first, then APAC', 'emea amer')).toBe(false);
  expect(finds('EMEA first, then APAC', '  ')).toBe(true);
});
