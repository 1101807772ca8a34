/** A message as the build compiles it from ICU syntax: plain text, or texts with slots between them. */
export type Message = string | readonly (string | ValueSlot)[];

/** Where a value goes. `n` a number, `l` a list, `p` a plural, `s` a choice by a code; without a kind as it is. */
export type ValueSlot = readonly [name: string, kind?: 'n' | 'l' | 'p' | 's', more?: string | Cases];

export type Cases = Readonly<Record<string, Message>>;

export type Values = Readonly<Record<string, unknown>>;

/** The messages of one bundle in one language, by `room.key`. */
export type Pack = Readonly<Record<string, Message>>;

/** A message without values. */
export type NoValues = Readonly<Record<never, never>>;

/** How a value is shown where it is put. A code that chooses a case is put nowhere. */
type Place = (value: unknown) => unknown;

/** Made once each; a page may put plainer ones here before (`plain-lists.ts`). */
export const sayFormats = new Map<string, unknown>();

/** To make a formatter takes a hundred times as long as to use it, and a list says the same sentence in each row. */
const once = <Made>(key: string, make: () => Made) =>
  (sayFormats.get(key) ?? sayFormats.set(key, make()).get(key)) as Made;

/**
 * The parts of a message with its values in place, in reading order. `tag` is the language for plurals, numbers and
 * lists. A value that is neither number nor list comes out as it went in, so that a page may put an element there.
 */
export function messageParts(
  message: Message,
  values: Values,
  tag: string,
  place: Place = (value) => value,
): unknown[] {
  if (typeof message === 'string') return [message];
  return message.flatMap((part) => (typeof part === 'string' ? [part] : filled(part, values, tag, place)));
}

function filled([name, kind, more]: ValueSlot, values: Values, tag: string, place: Place): unknown[] {
  const value = values[name];
  if (kind === 'n') {
    // The first number format of a page takes milliseconds, and of our languages only Arabic writes `7` otherwise.
    const isBare = tag[0] !== 'a' && /^\d{1,3}$/.test(`${value}`);
    return [isBare ? `${value}` : once(`n${tag}`, () => new Intl.NumberFormat(tag)).format(Number(value))];
  }
  if (kind === 'l') {
    const type = more === 'or' ? 'disjunction' : 'conjunction';
    const items = (value as readonly unknown[]).map((item) => String(place(item)));
    return [once(type + tag, () => new Intl.ListFormat(tag, { type })).format(items)];
  }
  if (kind === undefined) return [place(value)];
  const cases = more as Cases;
  const key =
    kind === 'p' ? once(`p${tag}`, () => new Intl.PluralRules(tag)).select(Number(value)) : String(value);
  return messageParts(
    (kind === 'p' ? cases[`=${value}`] : undefined) ?? cases[key] ?? cases.other ?? '',
    values,
    tag,
    place,
  );
}
