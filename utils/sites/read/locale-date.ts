import { localInstant, type PlainDay } from './local-instant';
import { plainText, type WordMeaning, wordsOf } from './locale-words';

/**
 * Reads a date and time as a page wrote it (`Thu, Mar 2, 2023, 3:05 PM`, `26 дек. 2019 г., 22:53`,
 * `2016年5月4日 上午10:08`) in the given language, else in English.
 *
 * @param language the page's language tag
 * @param timeZone the zone of the text; by default the browser's, since sites write that
 * @returns epoch ms on a whole minute, or null wherever there is any doubt: a word that is not known,
 * `02/03/2023`, a weekday that contradicts, a time that a clock change skips or repeats.
 */
export function parsePageDate(text: string, language: string, timeZone?: string): number | null {
  const plain = plainText(text);
  if (plain.length === 0 || plain.length > 80) return null;
  return parseIn(plain, language, timeZone) ?? parseIn(plain, 'en', timeZone);
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly rest: string;
}

function parseIn(plain: string, language: string, zone: string | undefined): number | null {
  const clock = takeClock(withoutAsides(plain, language));
  if (clock === null) return null;
  const scanned = scan(clock.rest, language);
  if (scanned === null) return null;
  const found = new Set<number>();
  for (const meanings of choices(scanned.words)) {
    for (const instant of instantsOf(meanings, scanned, clock, zone)) found.add(instant);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** `(2 days ago)` goes, `(木)` stays. */
function withoutAsides(plain: string, language: string): string {
  return plain.replace(/\(([^()]*)\)/g, (_, inner: string) => {
    const scanned = scan(inner, language);
    return scanned !== null && scanned.numbers.length === 0 ? ` ${inner} ` : ' ';
  });
}

const clockShapes = [
  /(?<!\d)(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/g,
  /(?<!\d)(\d{1,2}) ?(?:h|時|时|點|点|시) ?(\d{2})(?!\d) ?(?:min|分|분)?/g,
  /(?<![\d.])(\d{1,2})\.(\d{2})(?![.\d])/g,
];

function takeClock(plain: string): Clock | null {
  for (const shape of clockShapes) {
    const [first, ...more] = plain.matchAll(shape);
    if (first === undefined) continue;
    if (more.length > 0) return null;
    const rest = `${plain.slice(0, first.index)} ${plain.slice(first.index + first[0].length)}`;
    return { hour: Number(first[1]), minute: Number(first[2]), rest };
  }
  return null;
}

interface Scanned {
  readonly words: readonly (readonly WordMeaning[])[];
  readonly numbers: readonly string[];
  /** Whether only full stops stand between the numbers: then the order is day, month, year everywhere. */
  readonly isDotted: boolean;
}

function scan(rest: string, language: string): Scanned | null {
  const known = wordsOf(language);
  if (known === null) return null;
  const words: (readonly WordMeaning[])[] = [];
  const numbers: string[] = [];
  for (let at = 0; at < rest.length; ) {
    const char = rest.charAt(at);
    if (isDigit(char)) {
      const start = at;
      while (isDigit(rest.charAt(at))) at += 1;
      numbers.push(rest.slice(start, at));
      continue;
    }
    const entry = known.get(char)?.find(([word]) => rest.startsWith(word, at));
    if (entry !== undefined) words.push(entry[1]);
    else if (/[\p{L}\p{M}]/u.test(char)) return null;
    at += entry?.[0].length ?? 1;
  }
  return { words, numbers, isDotted: /\d{1,2}\. ?\d{1,2}\. ?\d{4}/.test(rest) };
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function choices(words: Scanned['words']): (readonly WordMeaning[])[] {
  if (words.length > 8) return [];
  const only = words.flatMap((meanings) => (meanings.length === 1 ? meanings : []));
  if (only.length === words.length) return [only];
  let all: (readonly WordMeaning[])[] = [[]];
  for (const meanings of words) all = all.flatMap((one) => meanings.map((m) => [...one, m]));
  return all;
}

function instantsOf(
  meanings: readonly WordMeaning[],
  scanned: Scanned,
  clock: Clock,
  zone: string | undefined,
): number[] {
  const months = meanings.flatMap((m) => (m.kind === 'month' ? [m.month] : []));
  const weekdays = meanings.flatMap((m) => (m.kind === 'weekday' ? [m.weekday] : []));
  const periods = meanings.flatMap((m) => (m.kind === 'period' ? [m.hours] : []));
  if (months.length > 1 || weekdays.length > 1 || periods.length > 1) return [];
  const hours = hoursOf(clock.hour, periods[0]);
  return datesOf(scanned, months[0]).flatMap((date) =>
    hours.flatMap((hour) => {
      const instant = localInstant({ ...date, hour, minute: clock.minute }, weekdays[0], zone);
      return instant === null ? [] : [instant];
    }),
  );
}

/** The hours of the day that `3` with `PM` can mean; without a period the clock has 24 hours. */
function hoursOf(written: number, period: ReadonlySet<number> | undefined): number[] {
  if (period === undefined) return [written];
  const both = written <= 12 ? [written % 12, (written % 12) + 12] : [written];
  return both.filter((hour) => period.has(hour));
}

function datesOf(scanned: Scanned, named: number | undefined): PlainDay[] {
  const isYear = (number: string | undefined): boolean => /^(?:19[7-9]|20\d)\d$/.test(number ?? '');
  const isShort = (number: string | undefined): boolean => /^\d{1,2}$/.test(number ?? '');
  const [a, b, c, ...more] = scanned.numbers;
  if (more.length > 0) return [];
  if (named !== undefined) {
    if (c !== undefined) return [];
    if (isYear(a) && isShort(b)) return [{ year: Number(a), month: named, day: Number(b) }];
    if (isYear(b) && isShort(a)) return [{ year: Number(b), month: named, day: Number(a) }];
    return [];
  }
  if (isYear(a) && isShort(b) && isShort(c)) return [{ year: Number(a), month: Number(b), day: Number(c) }];
  if (!isShort(a) || !isShort(b) || !isYear(c)) return [];
  const dayFirst = { year: Number(c), month: Number(b), day: Number(a) };
  return scanned.isDotted ? [dayFirst] : [dayFirst, { year: Number(c), month: Number(a), day: Number(b) }];
}
