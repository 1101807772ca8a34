import type { PagesWords } from './made/pages';
import type { Values } from './message';

/** A key of the catalogue. */
export type Code = keyof PagesWords;

/**
 * A sentence before it is said: its key and values. Code deep inside makes one, a table keeps one as JSON, and it is said
 * in the reader's language where it is shown. A key that is kept in a table is never renamed.
 */
export interface Phrase<Key extends Code = Code> {
  readonly code: Key;
  /** Texts, numbers, lists of texts, or phrases in place of texts. */
  readonly values?: Values;
}

/** A sentence as a table holds it: versions up to 0.1.0 kept English text. */
export type Told = Phrase | string;

/** What the values of a message may be: a phrase may stand wherever a text may. */
export type Filled<Of> = {
  readonly [Name in keyof Of]: string extends Of[Name]
    ? string | Phrase
    : Of[Name] extends readonly string[]
      ? readonly (string | Phrase)[]
      : Of[Name];
};

export type Given<Of> = keyof Of extends never ? [] : [values: Filled<Of>];

/** Makes a phrase; a wrong key, name or kind of value is an error of types. */
export function phrase<Key extends Code>(code: Key, ...[values]: Given<PagesWords[Key]>): Phrase<Key> {
  return values === undefined ? { code } : { code, values };
}

/** The keys of a room whose messages have no values: names of things. */
export type PlainCode<Room extends string> = {
  [Key in keyof PagesWords]: Key extends `${Room}.${string}`
    ? keyof PagesWords[Key] extends never
      ? Key
      : never
    : never;
}[keyof PagesWords];

export function isPhrase(input: unknown): input is Phrase {
  return typeof input === 'object' && input !== null && typeof Object(input).code === 'string';
}

/** Whether this is what was told, whatever its values. */
export function isSaid(told: Told, { code }: Phrase): boolean {
  return isPhrase(told) && told.code === code;
}
