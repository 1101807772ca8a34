import type { PagesWords } from './made/pages.ts';
import { pagesEnglish } from './made/pages.ts';
import { isPhrase, type Phrase, type Told } from './phrase.ts';
import { type Say, sayIn, sayTold } from './say.ts';

/** Every message in English, for the command line and for tests; what is shown takes the reader's language. */
export const sayEnglish: Say<PagesWords> = sayIn<PagesWords>(pagesEnglish, 'en', 'en');

/** What a table or an outcome told, in English. */
export const toldEnglish = (told: Told): string => sayTold(sayEnglish, told);

/** A value with each phrase in it, however deep, in English. */
export type InEnglish<Value> = Value extends Phrase
  ? string
  : Value extends (...of: never) => unknown
    ? Value
    : Value extends object
      ? { [Name in keyof Value]: InEnglish<Value[Name]> }
      : Value;

/** Says each phrase in a value, however deep; all else stays. */
export function inEnglish<Value>(value: Value): InEnglish<Value> {
  return said(value) as InEnglish<Value>;
}

function said(value: unknown): unknown {
  if (isPhrase(value)) return sayEnglish(value);
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]: [string, unknown]) => [name, said(one)]));
}
