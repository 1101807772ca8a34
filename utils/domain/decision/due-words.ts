/** Languages in which a date is read from a message: those of the catalogue, and the Arabic months of the Levant. */
const languages = ['en', 'de', 'es', 'ar', 'ar-SY'] as const;

/** How a weekday or a day nearby is named as a deadline; `NAME` is replaced by the names. */
const deadlines = [
  String.raw`(?:by|due|no later than)\s{1,3}(?:on\s{1,3}|this\s{1,3}|(?:the\s{1,3})?(?:end of (?:the\s{1,3})?(?:day|business)|close of business|eod|cob)\s{1,3}(?:on\s{1,3})?)?(NAME)`,
  String.raw`bis\s{1,3}(?:spätestens\s{1,3})?(?:zum\s{1,3}|kommenden\s{1,3}|diesen\s{1,3})?(NAME)`,
  String.raw`(?:para|a más tardar)\s{1,3}(?:el\s{1,3}|este\s{1,3})?(NAME)`,
  String.raw`بحلول\s{1,3}(?:يوم\s{1,3})?(NAME)`,
] as const;

/** Today and tomorrow, by the days that are added. */
const nearby: Readonly<Record<string, number>> = {
  today: 0,
  tomorrow: 1,
  heute: 0,
  morgen: 1,
  hoy: 0,
  mañana: 1,
  اليوم: 0,
  الغد: 1,
  今日: 0,
  本日: 0,
  明日: 1,
};

/** English words that begin a sentence about something else as well: as months they are capitalised. */
const capitalised = new Set(['may', 'mar', 'march', 'sun', 'sat', 'mon', 'wed']);

/** What stands before a date that is no deadline: "after 4 Dec", "not by Friday". */
export const noDeadlineBefore =
  /(?<!\p{L})(?:after|since|from|before|until|till|between|not|never|was|were|nach|seit|ab|vor|nicht|zwischen|war|después del?|desde|antes del?|hasta|entre|no|بعد|منذ|قبل|من|حتى)(?:\s{1,3}(?:on|the|el|dem|den|am|يوم|by|bis|para|due)){0,2}(?:\s{1,3}\p{L}{2,8}day|\s{1,3}\p{L}{2,8}tag|\s{1,3}(?:mon|tue|wed|thu|fri|sat|sun)\.?)?,?\s{0,3}$/iu;
/** What stands behind one: "12月4日以降". */
export const noDeadlineAfter = /^\s{0,3}(?:から|以降|より|以前|前|の前|に(?:会|話|決))/u;

const fold = (name: string) => name.toLowerCase().replace(/\.$/u, '');

/** The months by their names in small letters, 1 to 12. */
export const months: ReadonlyMap<string, number> = monthsOf(languages);
/** Only English puts the month first. */
export const englishMonths: ReadonlyMap<string, number> = monthsOf(['en']);
/** The weekdays by their names in small letters, 1 for Monday to 7. */
const weekdays: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) =>
    [1, 2, 3, 4, 5, 6, 7].flatMap((day) =>
      (language === 'en' ? (['long', 'short'] as const) : (['long'] as const)).map((weekday) => {
        // 2 March 2026 was a Monday.
        const name = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
        return [fold(name.format(Date.UTC(2026, 2, 1 + day))), day] as const;
      }),
    ),
  ),
);

function monthsOf(of: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>(of.includes('en') ? [['sept', 9]] : []);
  for (const language of of) {
    for (let month = 1; month <= 12; month += 1) {
      for (const width of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(language, { month: width, day: 'numeric', timeZone: 'UTC' });
        const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
        const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (/\p{L}/u.test(name)) found.set(name, month);
      }
    }
  }
  return found;
}

/** Names as alternatives of an expression, the longest first. */
export function anyOf(names: Iterable<string>): string {
  const longest = [...names].toSorted((a, b) => b.length - a.length);
  return longest.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
}

/** A word as a month or weekday of these; undefined where it is written as another word is. */
export function numberOf(names: ReadonlyMap<string, number>, word: string): number | undefined {
  const name = fold(word);
  return capitalised.has(name) && word.startsWith(name[0] ?? '') ? undefined : names.get(name);
}

/** The weekday that is named, 1 for Monday to 7; undefined where it is none. */
export function dueWeekday(name: string): number | undefined {
  const sign = '月火水木金土日'.indexOf(name.charAt(0));
  return sign === -1 ? numberOf(weekdays, name) : sign + 1;
}

/** Days from `weekday` (1 to 7) to the day that is named; null where that is the name of the day itself, and so unclear. */
export function daysUntil(name: string, weekday: number): number | null {
  const near = nearby[name.toLowerCase()];
  if (near !== undefined) return near;
  const ahead = ((dueWeekday(name) ?? weekday) - weekday + 7) % 7;
  return ahead === 0 ? null : ahead;
}

const names = anyOf([...weekdays.keys(), ...Object.keys(nearby)]);
/** "by Friday", "bis morgen", "金曜日までに", with the name as the group of its pattern. */
export const byDay: readonly RegExp[] = [
  ...deadlines.map(
    (pattern) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${pattern.replace('NAME', () => names)}(?![\\p{L}\\p{N}])`, 'giu'),
  ),
  /([月火水木金土日])曜日?(?:いっぱい)?まで(?!は)/gu,
  /(今日|本日|明日)(?:中|いっぱい)?まで(?!は)/gu,
];
