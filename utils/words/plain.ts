import type { Pack } from './message';

/** The messages of which every value is a text: to say them takes neither numbers, lists nor choices. */
export type PlainOf<Words> = {
  readonly [Key in keyof Words as { readonly [Name in keyof Words[Key]]: string } extends Words[Key]
    ? Key
    : never]: Words[Key];
};

/** Says a plain message; a full `Say` can do all that this can. */
export type SayPlain<Words> = <Key extends keyof PlainOf<Words>>(
  key: Key,
  ...values: keyof PlainOf<Words>[Key] extends never ? [] : [values: PlainOf<Words>[Key]]
) => string;

/**
 * Keeps a name of the other direction, or one that ends in a bracket, from turning the sentence around it. What holds
 * such marks was said in this language: of nothing but values, it has no letter of its own to show which way it runs.
 */
export const isolated = (value: unknown) =>
  `${String(value).includes('\u2068') ? '\u2067' : '\u2068'}${value}\u2069`;

/** How to say the plain messages of a pack that runs this way, in the few bytes that a content script has for it. */
export function sayPlainIn<Words>(pack: Pack, dir: 'ltr' | 'rtl'): SayPlain<Words> {
  const shown = dir === 'rtl' ? isolated : String;
  return (key: PropertyKey, values?: unknown) => {
    const message = pack[String(key)] ?? String(key);
    if (typeof message === 'string') return message;
    return message.map((part) => (typeof part === 'string' ? part : shown(Object(values)[part[0]]))).join('');
  };
}
