import { directionOf, formatTagOf, type Language } from './languages.ts';
import { messageParts, type Pack, type Values } from './message.ts';
import { type Code, type Given, isPhrase, type Phrase, type Told } from './phrase.ts';
import { isolated } from './plain.ts';

/**
 * Says a message of the catalogue with its values, or a phrase. `Words` maps each key to the values that its English text
 * names; a wrong key, name or kind is an error of types.
 */
export interface Say<Words> {
  <Key extends keyof Words>(key: Key, ...values: Given<Words[Key]>): string;
  (phrase: Phrase<keyof Words & Code>): string;
}

/** How to say the messages of a pack in the language it is written in. */
export function sayIn<Words>(pack: Pack, language: Language, browserTag: string): Say<Words> {
  return (said: unknown, given?: Values) => {
    const { code, values = {} } = isPhrase(said) ? said : { code: String(said), values: given };
    return fill(pack, code, values, language, browserTag).join('');
  };
}

/** What a table told: a phrase in the reader's language, a text of an earlier version as it is. */
export function sayTold<Words>(say: Say<Words>, told: Told): string {
  // A table may hold a phrase of any room; one that this pack lacks shows its key.
  return typeof told === 'string' ? told : say(told as Phrase<keyof Words & Code>);
}

/** The message's parts in reading order; a key that the pack lacks is shown as it is, and nothing else is lost. */
export function fill(
  pack: Pack,
  key: string,
  values: Values,
  language: Language,
  browserTag: string,
): unknown[] {
  const spoken = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoken);
    return isPhrase(value)
      ? fill(pack, value.code, value.values ?? {}, language, browserTag).join('')
      : value;
  };
  const isTurned = directionOf(language) === 'rtl';
  const place = (value: unknown) => (isTurned && typeof value === 'string' ? isolated(value) : value);
  const said = Object.entries(values).map(([name, value]) => [name, spoken(value)]);
  return messageParts(pack[key] ?? key, Object.fromEntries(said), formatTagOf(language, browserTag), place);
}
