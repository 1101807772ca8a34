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

/** To make one takes as long as hundreds of its answers. */
const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

function categoryOf(count: number, tag: string): string {
  const found = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, found);
  return found.select(count);
}

function numberText(value: number, tag: string): string {
  const found = numbers.get(tag) ?? new Intl.NumberFormat(tag);
  numbers.set(tag, found);
  return found.format(value);
}

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
  if (kind === 'n') return [numberText(Number(value), tag)];
  if (kind === 'l') {
    const type = more === 'or' ? 'disjunction' : 'conjunction';
    const items = (value as readonly unknown[]).map((item) => String(place(item)));
    return [new Intl.ListFormat(tag, { type }).format(items)];
  }
  if (kind === undefined) return [place(value)];
  const cases = more as Cases;
  const key = kind === 'p' ? categoryOf(Number(value), tag) : String(value);
  return messageParts(
    (kind === 'p' ? cases[`=${value}`] : undefined) ?? cases[key] ?? cases.other ?? '',
    values,
    tag,
    place,
  );
}
