import { expect, test } from 'vitest';
import { readRooms } from '@/scripts/words/catalogue';
import { languages } from '@/utils/words/languages';

/** What opens a quotation in each language's sentences. */
const openings: Readonly<Record<string, RegExp>> = {
  en: /“/g,
  de: /„/g,
  es: /[«“]/g,
  ja: /[「『]/g,
  ar: /[«“]/g,
};

const english = readRooms('en');
const quotedIn = (text: string, language: string) => text.match(openings[language] ?? /“/g)?.length ?? 0;

test('what a vendor or a page calls something stands in quotation marks in every language', () => {
  const missing = languages.flatMap((language) =>
    Object.entries(readRooms(language)).flatMap(([room, texts]) =>
      Object.entries(texts)
        .filter(([key, text]) => quotedIn(text, language) < quotedIn(english[room]?.[key] ?? '', 'en'))
        .map(([key]) => `${language} ${room}.${key}`),
    ),
  );
  expect(missing).toEqual([]);
});

test('the button of Slack that the steps name is told apart from the sentence', () => {
  expect(english.sources?.['slack-step-1']).toContain('choose “From a manifest”');
});
