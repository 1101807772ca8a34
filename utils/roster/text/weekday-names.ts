import { type Weekday, weekdays } from '@/utils/domain/time/calendar.types';

/** Languages whose names of weekdays are read; the names come from the engine. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'pl', 'ja', 'zh', 'ko'];
/** Usual short forms that the engine does not give. */
const short: Readonly<Record<string, Weekday>> = {
  ...{ mo: 'mon', tu: 'tue', tues: 'tue', we: 'wed', weds: 'wed', th: 'thu', thur: 'thu', thurs: 'thu' },
  ...{
    fr: 'fri',
    sa: 'sat',
    su: 'sun',
    segunda: 'mon',
    terca: 'tue',
    quarta: 'wed',
    quinta: 'thu',
    sexta: 'fri',
  },
  ...{ 周一: 'mon', 周二: 'tue', 周三: 'wed', 周四: 'thu', 周五: 'fri', 周六: 'sat', 周日: 'sun' },
};
const groups: Readonly<Record<string, readonly Weekday[]>> = {
  ...Object.fromEntries(
    ['weekdays', 'weekday', 'workdays', 'working days', 'business days', 'werktags', 'm-f'].map((name) => [
      name,
      weekdays.slice(0, 5),
    ]),
  ),
  ...Object.fromEntries(['weekends', 'weekend', 'wochenende'].map((name) => [name, weekdays.slice(5)])),
  ...Object.fromEntries(
    ['daily', 'every day', 'everyday', 'all week', 'täglich', '毎日', '每天'].map((name) => [name, weekdays]),
  ),
};

const bare = (name: string) =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase().replace(/\.$/, '');

/** Name -> the weekday; names that mean different days in two languages are left out. */
const named = new Map<string, Weekday | null>();
function put(name: string, day: Weekday): void {
  named.set(name, named.has(name) && named.get(name) !== day ? null : day);
}
for (const language of languages)
  for (const weekday of ['long', 'short'] as const) {
    // One for all seven days: to make it is what takes time.
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    // 2024-01-01 was a Monday.
    for (const [at, day] of weekdays.entries()) put(bare(format.format(Date.UTC(2024, 0, 1 + at, 12))), day);
  }
for (const [name, day] of Object.entries(short)) put(bare(name), day);

/** The weekday that a name means in any of the languages, whatever its case, accents and plural; null where none. */
export function weekdayNamed(name: string): Weekday | null {
  const plain = bare(name.trim());
  return named.get(plain) ?? named.get(plain.replace(/s$/, '')) ?? null;
}

const escaped = (names: Iterable<string>) =>
  [...names]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[./]/g, '\\$&'))
    .join('|');

/** Source of an expression for one name of a weekday, accents taken off. */
export const weekdaySource = String.raw`(?:${escaped([...named].flatMap(([name, day]) => (day === null ? [] : [name])))})(?:(?<=day)s)?\.?(?![\p{Script=Latin}])`;
const group = new RegExp(`^(?:${escaped(Object.keys(groups).map(bare))})(?![\\p{L}])`, 'iu');

/** The days of a word such as `weekdays` at the beginning of a text. */
export function takeDayGroup(text: string): { days: readonly Weekday[]; rest: string } | null {
  const [found] = group.exec(text) ?? [];
  if (found === undefined) return null;
  const days = Object.entries(groups).find(([name]) => bare(name) === found.toLowerCase())?.[1] ?? [];
  return { days, rest: text.slice(found.length) };
}
