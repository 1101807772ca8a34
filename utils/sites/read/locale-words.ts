/** What a word in a written date can mean; one word may mean several things (Spanish `mar`: March, Tuesday). */
export type WordMeaning =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'period'; readonly hours: ReadonlySet<number> }
  | { readonly kind: 'filler' };

/** Words of one language by their first character, longest first, so that `mardi` wins over `mar`. */
export type LocaleWords = ReadonlyMap<
  string,
  readonly (readonly [word: string, meanings: readonly WordMeaning[]])[]
>;

const cache = new Map<string, LocaleWords | null>();

/** The words in which this language writes dates, from `Intl` alone; null for a tag that is none. */
export function wordsOf(language: string): LocaleWords | null {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const made = gather(language);
  cache.set(language, made);
  return made;
}

/** Lower case, compatibility forms, plain digits, no full stops after letters, no marks of direction. */
export function plainText(text: string): string {
  // Most dates are plain already but for their case and the space before AM; what follows is dear.
  if (/^[\x20-\x7e\u202f]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/(?<=[a-z])[.']/g, '')
      .replace(/[ \u202f]+/g, ' ')
      .trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/(?<=\p{L}|\p{M})[.\u2019']/gu, '')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Decimal digits of a script stand in one row of ten, so the distance to the row's start is the value. */
function digitOf(char: string): string {
  if (char <= '9') return char;
  const code = char.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

function gather(language: string): LocaleWords | null {
  const words = new Map<string, Map<string, WordMeaning>>();
  const add = (text: string, key: string, meaning: WordMeaning): void => {
    const word = plainText(text);
    if (word === '' || /\d/.test(word)) return;
    const meanings = words.get(word) ?? new Map<string, WordMeaning>();
    meanings.set(key, meaning);
    words.set(word, meanings);
  };
  const periods = new Map<string, Set<number>>();
  try {
    for (const format of formatsOf(language)) {
      for (let i = 0; i < 24; i += 1) {
        const instant = instantWith(i % 12, i % 7, i);
        for (const { type, value } of format.formatToParts(instant)) {
          if (type === 'month' && !/\p{Nd}/u.test(value))
            add(value, 'month', { kind: 'month', month: (i % 12) + 1 });
          else if (type === 'weekday') {
            add(value, 'weekday', { kind: 'weekday', weekday: i % 7 || 7 });
          } else if (type === 'dayPeriod') {
            const hours = periods.get(value) ?? new Set<number>();
            periods.set(value, hours.add(i));
            add(value, 'period', { kind: 'period', hours });
          } else if (type === 'literal' || type === 'month') {
            for (const word of value.split(/[^\p{L}\p{M}]+/u)) add(word, 'filler', { kind: 'filler' });
          }
        }
      }
    }
  } catch {
    return null;
  }
  const longestFirst = [...words]
    .map(([word, meanings]) => [word, [...meanings.values()]] as const)
    .sort((a, b) => b[0].length - a[0].length);
  return Map.groupBy(longestFirst, ([word]) => word.charAt(0));
}

/** An instant in this month (0 to 11), on this weekday (0: Sunday), at this hour, in UTC. */
function instantWith(month: number, weekday: number, hour: number): number {
  const first = new Date(Date.UTC(2023, month, 1, hour));
  return first.setUTCDate(1 + ((weekday - first.getUTCDay() + 7) % 7));
}

function formatsOf(language: string): Intl.DateTimeFormat[] {
  const shapes: Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'short' }, { weekday: 'long' }];
  for (const hour12 of [true, false]) {
    for (const dateStyle of ['full', 'long', 'medium'] as const) {
      shapes.push({ dateStyle, timeStyle: 'short', hour12 });
    }
    const clock = { hour: 'numeric', minute: '2-digit', hour12 } as const;
    shapes.push({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', ...clock });
  }
  shapes.push({ hour: 'numeric', hour12: true, dayPeriod: 'long' }, { hour: 'numeric', dayPeriod: 'short' });
  return shapes.map((shape) => new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }));
}
