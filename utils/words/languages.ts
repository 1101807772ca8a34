/** The languages of the product, by their tags. */
export const languages = ['en', 'de', 'es', 'ja', 'ar'] as const;

/** English made longer, accented and right to left. Only builds for tests and screenshots have its packs. */
export const pseudoLanguage = 'en-XA';

export type Language = (typeof languages)[number] | typeof pseudoLanguage;

/** Each language as it calls itself, so that whoever reads only that one finds it. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  ja: '日本語',
  ar: 'العربية',
  'en-XA': 'Pseudo',
};

const known: readonly string[] = [...languages, pseudoLanguage];
const isLanguage = (input: unknown): input is Language => known.includes(String(input));

/** The language to show: the reader's choice, else the browser's (`de-AT` is German), else English. */
export function languageOf(choice: unknown, browserTag: string): Language {
  if (isLanguage(choice)) return choice;
  const base = browserTag.split(/[-_]/)[0];
  return isLanguage(base) ? base : 'en';
}

/** Which way a page in this language runs. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' || language === pseudoLanguage ? 'rtl' : 'ltr';
}

/** The language for dates, as it is that of the words; null where the browser's own writes them as the reader is used to. */
export function datesTagOf(language: Language, browserTag: string): string | null {
  return browserTag.split(/[-_]/)[0] === language ? null : language;
}

/** The tag for numbers, plurals and lists: the browser's own region where it has the same language. */
export function formatTagOf(language: Language, browserTag: string): string {
  const tag = browserTag.replace('_', '-');
  return tag.split('-')[0] === language ? tag : language;
}
