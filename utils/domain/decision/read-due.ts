import type { PlainDate } from '../time/calendar.types';
import {
  anyOf,
  byDay,
  daysUntil,
  dueWeekday,
  englishMonths,
  months,
  noDeadlineAfter,
  noDeadlineBefore,
  numberOf,
} from './due-words.ts';

/** When a message was sent (epoch ms), and in which zone its writer was; null where that is not known. */
export interface Sending {
  readonly sentAt: number | null;
  readonly zone: string | null;
}

/** A date without its year is one of the months that come next. */
const furthest = 183;
/** So many characters around a date say what it is. */
const around = 80;
/** Where the writer's zone is not known, all zones must agree: the first and the last that a date reaches. */
const extremes = ['Pacific/Kiritimati', 'Etc/GMT+12'];

/** A date that was found: `date` null where it is no deadline for certain; `weekday` where only that is said. */
interface Mention {
  readonly date: Temporal.PlainDate | null;
  readonly weekday: number | undefined;
}
type Read = (match: RegExpExecArray, today: Temporal.PlainDate | null) => Temporal.PlainDate | null;

const start = String.raw`(?<![\p{L}\p{N}./:\-–—])`;
const year = String.raw`(?:,?\s{1,3}(?:de\s{1,3})?(\d{4})(?![\d:]))?`;
const patterns: readonly (readonly [RegExp, Read])[] = [
  [new RegExp(`${start}(\\d{4})-(\\d{2})-(\\d{2})(?![\\p{N}-])`, 'gu'), ([, y, m, d]) => dateOf(y, m, d)],
  [
    new RegExp(`${start}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)`, 'gu'),
    ([, d, m, y]) => dateOf(y, m, d),
  ],
  [/(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})日/gu, ([, y, m, d], today) => withYear(y, m, d, today)],
  [
    new RegExp(
      `${start}(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s{1,3}(?:of\\s{1,3}|de\\s{1,3})?(${anyOf(months.keys())})(?![\\p{L}\\p{N}])\\.?${year}`,
      'giu',
    ),
    ([whole, d, name = '', y], today) => {
      const month = /\sde\s/iu.test(whole) ? months.get(name.toLowerCase()) : numberOf(months, name);
      return withYear(y, month, d, today);
    },
  ],
  [
    new RegExp(
      `${start}(${anyOf(englishMonths.keys())})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:%]|\\.\\d)${year}`,
      'giu',
    ),
    ([, name = '', d, y], today) => withYear(y, numberOf(englishMonths, name), d, today),
  ],
  // Day and month, or month and day: who can tell?
  [new RegExp(`${start}\\d{1,2}/\\d{1,2}/\\d{2,4}(?!\\d)`, 'gu'), () => null],
  ...byDay.map((pattern): readonly [RegExp, Read] => [
    pattern,
    ([, name = ''], today) => {
      const days = today === null ? null : daysUntil(name, today.dayOfWeek);
      return days === null || today === null ? null : today.add({ days });
    },
  ]),
];

/**
 * The due date that a message states: a date, or a day such as "by Friday" counted from the day of sending where its
 * writer was. Null where it states none, or where that is in doubt: two dates, a range, a day that is over.
 */
export function readDue(text: string, { sentAt, zone }: Sending): PlainDate | null {
  const digits = text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
  const dayIn = (where: string) =>
    sentAt === null
      ? null
      : Temporal.Instant.fromEpochMilliseconds(sentAt).toZonedDateTimeISO(where).toPlainDate();
  const days = zone === null ? extremes.map(dayIn) : [dayIn(zone)];
  const [first = null, ...others] = days.map((today) => dueFrom(digits, today));
  return others.every((other) => other === first) ? first : null;
}

function dueFrom(text: string, today: Temporal.PlainDate | null): PlainDate | null {
  const mentions = patterns.flatMap(([pattern, read], at) =>
    Array.from(text.matchAll(pattern), (match): Mention => {
      const before = text.slice(Math.max(0, match.index - around), match.index);
      const end = match.index + match[0].length;
      const after = text.slice(end, end + around);
      const isDeadline =
        !noDeadlineBefore.test(before) && !noDeadlineAfter.test(after) && !isRange(before, after);
      const date = isDeadline ? read(match, today) : null;
      const isOver = date !== null && today !== null && Temporal.PlainDate.compare(date, today) < 0;
      const isDay = at >= patterns.length - byDay.length;
      return { date: isOver ? null : date, weekday: isDay ? dueWeekday(match[1] ?? '') : undefined };
    }),
  );
  // "By Friday, 4 Dec" is that Friday, however many come before it.
  const isNamed = ({ weekday }: Mention) =>
    weekday !== undefined &&
    mentions.some((other) => other.weekday === undefined && other.date?.dayOfWeek === weekday);
  const left = mentions.filter((mention) => !isNamed(mention)).map(({ date }) => date?.toString() ?? null);
  const [only = null] = left;
  return left.every((date) => date === only) ? only : null;
}

/** "4–8 Dec", "Dec 4 and 5", "4 or 5 Dec". */
function isRange(before: string, after: string): boolean {
  const list = '(?:[-–—/&~〜]|,|and|or|to|und|oder|bis|y|o|al|و|أو|إلى)';
  return (
    new RegExp(`\\d(?:st|nd|rd|th)?\\.?\\s{0,3}${list}\\s{0,3}$`, 'iu').test(before) ||
    new RegExp(`^(?:st|nd|rd|th)?\\s{0,3}${list}\\s{0,3}\\d{1,2}(?![\\d:])`, 'iu').test(after)
  );
}

type Part = string | number | undefined;

function dateOf(y: Part, m: Part, d: Part): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(
      { year: Number(y), month: Number(m), day: Number(d) },
      { overflow: 'reject' },
    );
  } catch {
    return null;
  }
}

function withYear(y: Part, m: Part, d: Part, today: Temporal.PlainDate | null): Temporal.PlainDate | null {
  if (y !== undefined) return dateOf(y, m, d);
  if (today === null) return null;
  const coming = [today.year, today.year + 1].map((one) => dateOf(one, m, d));
  return (
    coming.find((date) => {
      const ahead = date === null ? -1 : today.until(date).days;
      return ahead >= 0 && ahead <= furthest;
    }) ?? null
  );
}
