import { foldText } from '../text/find-words.ts';
import {
  clockWords,
  dayWords,
  halfWords,
  lengthWords,
  monthWords,
  patterns,
  unitWords,
  weekdayWords,
} from './typed-words';

/** A typed date: so many days from today, a weekday, or a date that may leave its year open. */
export type TypedDay =
  | { readonly by: 'days'; readonly days: number }
  | { readonly by: 'weekday'; readonly weekday: number; readonly isNext: boolean }
  | { readonly by: 'date'; readonly year: number | null; readonly month: number; readonly day: number };

/** What was typed, taken apart; nothing is computed yet. */
export interface TypedParts {
  readonly isNow: boolean;
  readonly day: TypedDay | null;
  /** Minutes of the clock; `wrong` where no clock shows it. */
  readonly clock: number | 'wrong' | null;
  /** Minutes from now. */
  readonly later: number | null;
  /** The place as typed, and whether a word such as `in` led to it. */
  readonly place: { readonly text: string; readonly isSaid: boolean } | null;
  readonly hasSlash: boolean;
}

type Found = { -readonly [Part in keyof TypedParts]: TypedParts[Part] } & {
  /** Whether a word such as `next` stood before what is to come. */
  isNext: boolean;
};
type Step = (found: Found, match: RegExpExecArray) => boolean;

const meaning = <Of>(words: ReadonlyMap<string, Of>, name: string | undefined): Of | undefined =>
  name === undefined ? undefined : words.get(name);

function clockOf(hours: number, minutes: number, half: 'am' | 'pm' | undefined): number | 'wrong' {
  const isWrong =
    hours > (half === undefined ? 23 : 12) || minutes > 59 || (half !== undefined && hours === 0);
  if (isWrong) return 'wrong';
  const hour = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  return hour * 60 + minutes;
}

function lengthOf(amount: string | undefined, unit: string | undefined): number {
  return Math.round(Number(amount ?? 0) * (meaning(unitWords, unit) ?? 0));
}

const once = (isFree: boolean, set: () => void): boolean => {
  if (isFree) set();
  return isFree;
};
const setDay = (found: Found, day: TypedDay) =>
  once(found.day === null && !found.hasSlash, () => (found.day = day));
const setDate = (found: Found, year: string | undefined, month: number, day: string | undefined) =>
  setDay(found, { by: 'date', year: year === undefined ? null : Number(year), month, day: Number(day) });
const setClock = (found: Found, clock: number | 'wrong') =>
  once(found.clock === null, () => (found.clock = clock));
const setLater = (found: Found, minutes: number) => once(found.later === null, () => (found.later = minutes));
const halfOf = (...names: (string | undefined)[]) =>
  names.map((name) => meaning(halfWords, name)).find((half) => half !== undefined);

/** In this order at each place: what could be several of these is the first. */
const steps: readonly (readonly [RegExp, Step])[] = [
  [patterns.now, (found) => once(!found.isNow, () => (found.isNow = true))],
  [patterns.day, (found, [name]) => setDay(found, { by: 'days', days: meaning(dayWords, name) ?? 0 })],
  [
    patterns.later,
    (found, [, one, unit, more, moreUnit, word]) =>
      setLater(found, meaning(lengthWords, word) ?? lengthOf(one, unit) + lengthOf(more, moreUnit)),
  ],
  [
    patterns.laterAfter,
    (found, [, one, unit, half, more, moreUnit]) =>
      setLater(found, lengthOf(one, unit) + (half === undefined ? 0 : 30) + lengthOf(more, moreUnit)),
  ],
  [patterns.isoDate, (found, [, year, month, day]) => setDate(found, year, Number(month), day)],
  [patterns.slashDate, (found) => once(found.day === null && !found.hasSlash, () => (found.hasSlash = true))],
  [patterns.kanjiDate, (found, [, year, month, day]) => setDate(found, year, Number(month), day)],
  [patterns.dottedDate, (found, [, day, month, year]) => setDate(found, year, Number(month), day)],
  [
    patterns.dayMonth,
    (found, [, day, month, year]) => setDate(found, year, meaning(monthWords, month) ?? 0, day),
  ],
  [
    patterns.monthDay,
    (found, [, month, day, year]) =>
      // `mar 9` is a Tuesday where no other day was said.
      weekdayWords.has(month ?? '') ? false : setDate(found, year, meaning(monthWords, month) ?? 0, day),
  ],
  [
    patterns.weekday,
    (found, [name]) =>
      setDay(found, {
        by: 'weekday',
        weekday: meaning(weekdayWords, name) ?? 0,
        isNext: found.isNext,
      }),
  ],
  [patterns.clockWord, (found, [name]) => setClock(found, meaning(clockWords, name) ?? 0)],
  [
    patterns.clock,
    (found, [, before, hours, minutes, after]) =>
      setClock(found, clockOf(Number(hours), Number(minutes), halfOf(before, after))),
  ],
  [
    patterns.hour,
    (found, [, before, hours, mark, after]) =>
      setClock(found, clockOf(Number(hours), mark === '時半' ? 30 : 0, halfOf(before, after))),
  ],
];

/** Takes a typed time apart, in any of the five languages; null where it is none: then it is searched for. */
export function typedParts(typed: string): TypedParts | null {
  const found: Found = {
    ...{ isNow: false, day: null, clock: null, later: null, place: null, hasSlash: false },
    isNext: false,
  };
  let rest = plainText(typed);
  let isSure = false;
  const skip = (match: RegExpExecArray) => {
    rest = rest.slice(match[0].length).trimStart();
  };
  while (rest !== '') {
    const next = patterns.next.exec(rest);
    if (next !== null) {
      found.isNext = true;
      skip(next);
      continue;
    }
    const step = steps
      .map(([pattern, take]) => ({ match: pattern.exec(rest), take }))
      .find(({ match, take }) => match !== null && match[0] !== '' && take(found, match));
    if (step?.match != null) {
      isSure ||= !/^\d{1,2}$/u.test(step.match[0].trim());
      skip(step.match);
      continue;
    }
    const filler = patterns.filler.exec(rest);
    if (filler !== null && /^ ?[\p{L}\d]/u.test(rest.slice(filler[0].length)) && !isTime(found)) {
      isSure ||= /^ ?\d/u.test(rest.slice(filler[0].length));
      skip(filler);
      continue;
    }
    const place = placeOf(found, rest);
    if (place === null) return null;
    found.place = place;
    rest = place.rest;
  }
  // A number alone is a search.
  return isTime(found) && isSure ? found : null;
}

const isTime = ({ isNow, clock, later, hasSlash }: Found) =>
  isNow || clock !== null || later !== null || hasSlash;

function placeOf(found: Found, rest: string) {
  if (found.place !== null) return null;
  const said = patterns.place.exec(rest)?.[1];
  if (said !== undefined) return { text: said, isSaid: true, rest: '' };
  if (isTime(found)) return { text: rest, isSaid: false, rest: '' };
  const before = patterns.placeBefore.exec(rest);
  if (before !== null)
    return { text: before[1] ?? '', isSaid: true, rest: rest.slice(before[0].length).trimStart() };
  const word = /^([\p{L}][\p{L} ._/'-]*?) (?=\d)/u.exec(rest);
  return word === null ? null : { text: word[1] ?? '', isSaid: false, rest: rest.slice(word[0].length) };
}

/** Folded, with Latin digits, `a.m.` as `am`, and without what only parts it. */
function plainText(typed: string): string {
  return foldText(typed)
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/\b([ap])\. ?m\.?(?![\p{L}])/gu, '$1m')
    .replace(/[,،、;]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
