import { directionOf, formatTagOf, type Language } from './languages';
import { type Message, partsOf, type Values } from './message';

/** The messages of one bundle in one language, by `room.key`. */
export type Pack = Readonly<Record<string, Message>>;

/** A message without values. */
export type NoValues = Readonly<Record<never, never>>;

type Given<Of> = keyof Of extends never ? [] : [values: Of];

/**
 * Says a message of the catalogue with its values. `Words` maps each key to the values that its English text names;
 * a wrong key, name or kind is an error of types.
 */
export type Say<Words> = <Key extends keyof Words>(key: Key, ...values: Given<Words[Key]>) => string;

/** Keeps a name of the other direction, or one that ends in a bracket, from turning the sentence around it. */
const isolated = (value: unknown) => `\u2068${value}\u2069`;

/** How to say the messages of a pack in the language it is written in. */
export function sayIn<Words>(pack: Pack, language: Language, browserTag: string): Say<Words> {
  return (key, ...[values]) => fill(pack, String(key), values ?? {}, language, browserTag).join('');
}

/** The message's parts in reading order; a key that the pack lacks is shown as it is, and nothing else is lost. */
export function fill(
  pack: Pack,
  key: string,
  values: Values,
  language: Language,
  browserTag: string,
): unknown[] {
  const shown = directionOf(language) === 'rtl' ? isolate(values) : values;
  return partsOf(pack[key] ?? key, shown, formatTagOf(language, browserTag));
}

function isolate(values: Values): Values {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? isolated(value) : value,
  ]);
  return Object.fromEntries(entries);
}
