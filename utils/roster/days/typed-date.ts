import { isDate } from '@/utils/domain/checks/checks';
import { readTypedTime, wallTime } from '../text/time-text';

/** Which of two numbers of a date is the month: `24/12/2026`, `12/24/2026`. */
export type DateOrder = 'day-first' | 'month-first';

export interface TypedDate {
  readonly date: string;
  /** `HH:MM`, where a time follows the date. */
  readonly time: string | null;
}

const numbers = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/;

/** The order that a column of dates is written in, as those with a number above 12 show; null where none or both do. */
export function orderOfDates(texts: readonly string[]): DateOrder | null {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of texts) {
    const [, first, second] = numbers.exec(tidy(text)) ?? [];
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

/** Reads a date with a time or without; `unsure` where day and month could be either, null where it is none. */
export function readTypedDate(text: string, order: DateOrder | null): TypedDate | 'unsure' | null {
  const typed = tidy(text);
  const found = yearFirst(typed) ?? dotted(typed) ?? slashed(typed, order) ?? named(typed);
  if (found === null || found === 'unsure') return found;
  const date = `${found.year}-${found.month.padStart(2, '0')}-${found.day.padStart(2, '0')}`;
  const rest = typed.slice(found.length).replace(/^(?:\s*T|\s*,)?\s*/i, '');
  if (!isDate(date)) return null;
  if (rest === '') return { date, time: null };
  const read = readTypedTime(rest.replace(/(\d:\d\d):\d\d(?:\.\d+)?(?!\d)/, '$1'));
  return read === null ? null : { date, time: wallTime(read.minutes) };
}

/** Digits of Arabic and of full width as ours, without the weekday in front. */
const tidy = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u200E\u200F\u2066-\u2069]/g, '')
    .trim()
    .replace(/^\p{L}{2,12}\.?,\s+(?=\S)/u, (weekday) =>
      monthNamed(weekday.replace(/\W+$/, '')) > 0 ? weekday : '',
    );

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** Of the text that was read. */
  readonly length: number;
}

function yearFirst(text: string): Parts | null {
  const [whole, year = '', month = '', day = ''] =
    /^(\d{4})(?:[-/.]|年\s?)(\d{1,2})(?:[-/.]|月\s?)(\d{1,2})日?(?!\d)/.exec(text) ?? [];
  return whole === undefined ? null : { year, month, day, length: whole.length };
}

function dotted(text: string): Parts | null {
  const [whole, day = '', month = '', year = ''] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text) ?? [];
  return whole === undefined ? null : { year, month, day, length: whole.length };
}

function slashed(text: string, order: DateOrder | null): Parts | 'unsure' | null {
  const [whole, first = '', second = '', year = ''] = numbers.exec(text) ?? [];
  if (whole === undefined) return null;
  const own = Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : order;
  if (own === null && Number(first) !== Number(second)) return 'unsure';
  const [day, month] = own === 'month-first' ? [second, first] : [first, second];
  return { year: year.length === 2 ? `20${year}` : year, month, day, length: whole.length };
}

/** `24 Dec 2026`, `24. Dezember 2026`, `Dec 24, 2026`, `24 de diciembre de 2026`. */
function named(text: string): Parts | null {
  const [whole, day = '', word = '', year = ''] =
    /^(\d{1,2})(?:\.|\s|-|\sde\s){1,2}(\p{L}{3,12})\.?(?:,|\s|-|\sde\s){1,2}(\d{4})(?!\d)/u.exec(text) ?? [];
  const [other, otherWord = '', otherDay = '', otherYear = ''] =
    /^(\p{L}{3,12})\.?\s(\d{1,2})(?:,|\s){1,2}(\d{4})(?!\d)/u.exec(text) ?? [];
  const month = monthNamed(whole === undefined ? otherWord : word);
  if (month === 0) return null;
  return whole === undefined
    ? { year: otherYear, month: String(month), day: otherDay, length: other?.length ?? 0 }
    : { year, month: String(month), day, length: whole.length };
}

let months: ReadonlyMap<string, number> | undefined;

/** 1 to 12; 0 where the word is no month of a language whose headers are read. */
function monthNamed(word: string): number {
  months ??= new Map(
    ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl'].flatMap((language) =>
      (['long', 'short'] as const).flatMap((style) => {
        const writer = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
        return Array.from(
          { length: 12 },
          (_, at) => [plainMonth(writer.format(Date.UTC(2026, at, 15))), at + 1] as const,
        );
      }),
    ),
  );
  return months.get(plainMonth(word)) ?? 0;
}

const plainMonth = (word: string) => word.toLowerCase().replace(/\.$/, '');
