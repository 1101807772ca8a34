import type { Run } from '@/utils/domain/text/blocks';
import { directionOf, formatTagOf, type Language } from '@/utils/words/languages';
import type { DocumentsWords } from '@/utils/words/made/documents';
import type { Pack, Values } from '@/utils/words/message';
import { fill, type Say, sayIn } from '@/utils/words/say';

/** The words of one document, in its own language. */
export interface DocumentWords {
  readonly language: Language;
  /** `first`: what version 0.1.0 began goes on in that version's sentences, by which it is found again. */
  readonly wording?: 'first' | undefined;
  readonly say: Say<DocumentsWords>;
  /** A message as runs: where a value is a text, a run or several may stand, which keep their links and marks. */
  readonly runs: <Key extends keyof DocumentsWords>(
    key: Key,
    values: Given<DocumentsWords[Key], Run | readonly Run[]>,
  ) => readonly Run[];
  /** Its texts and, as they were given, the values that are no texts, in reading order. */
  readonly parts: <Key extends keyof DocumentsWords, Value extends object>(
    key: Key,
    values: Given<DocumentsWords[Key], Value>,
  ) => readonly (string | Value)[];
}

type Given<Of, Value> = {
  readonly [Name in keyof Of]: string extends Of[Name] ? string | Value : Of[Name];
};

/** The words in a pack of this language. What they write does not depend on the browser that writes it. */
export function documentWordsOf(pack: Pack, language: Language): DocumentWords {
  // Without a comma before the last `and`, and numbers in the digits that the dates have.
  const tag = formatTagOf(language, language === 'ar' ? 'ar-u-nu-latn' : 'en-GB');
  const isTurned = directionOf(language) === 'rtl';
  const filled = (key: string, values: Values) =>
    joined(fill(pack, key, isTurned ? isolated(values) : values, language, tag).flat());
  return {
    language,
    say: sayIn<DocumentsWords>(pack, language, tag),
    runs: (key, values) =>
      filled(key, values).map((part) => (typeof part === 'string' ? { text: part } : (part as Run))),
    parts: (key, values) => filled(key, values) as never[],
  };
}

/** What is no text does not turn the sentence around it either. */
function isolated(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? ['\u2068', ...[value].flat(), '\u2069'] : value,
    ]),
  );
}

/** Neighbouring texts as one. */
function joined(parts: readonly unknown[]): readonly unknown[] {
  const made: unknown[] = [];
  for (const part of parts) {
    const last = made.at(-1);
    if (typeof part === 'string' && typeof last === 'string') made[made.length - 1] = last + part;
    else if (part !== '') made.push(part);
  }
  return made;
}

/** The texts before and after a value of a message, unmarked, by which what was written with it is told from other words. */
export function aroundValue<Key extends keyof DocumentsWords>(
  { parts }: DocumentWords,
  key: Key,
  name: keyof DocumentsWords[Key],
): readonly [before: string, after: string] {
  const value = {};
  const all = parts(key, { [name]: value } as never);
  const at = all.findIndex((part) => typeof part !== 'string');
  return [unmarked(all.slice(0, at).join('')), unmarked(all.slice(at + 1).join(''))];
}

/** A text without the marks that keep a value from turning a sentence: which ones there are depends on the value. */
export const unmarked = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** What is noted beside a document's link of its language: nothing of English, as before there were others. */
export function writtenIn({ language }: DocumentWords): { readonly language?: Language } {
  return language === 'en' ? {} : { language };
}
