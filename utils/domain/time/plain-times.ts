import { type Display, formatters, type TimeFormat, type TimeKind } from './words';

const day = 86_400_000;
const names = (text: string) => text.split(' ');

/** How one language writes times, from CLDR 48; the tests hold each against `Intl`, here and in the browser. */
interface Style {
  /** Twice 12 hours with AM and PM, or 24. */
  readonly isTwelve: boolean;
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  readonly whole: readonly string[];
  readonly date: (weekday: number, date: number, month: number) => string;
}

const englishDays = names('Sun Mon Tue Wed Thu Fri Sat');
const englishWhole = names('Sunday Monday Tuesday Wednesday Thursday Friday Saturday');
const americanMonths = names('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
const britishMonths = names('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec');
const germanDays = names('So Mo Di Mi Do Fr Sa');
const germanMonths = names('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.');
const spanishDays = names('dom lun mar mié jue vie sáb');
const spanishMonths = names('ene feb mar abr may jun jul ago sept oct nov dic');
const japaneseDays = names('日 月 火 水 木 金 土');

const american: Style = {
  isTwelve: true,
  weekdays: englishDays,
  whole: englishWhole,
  date: (weekday, date, month) => `${englishDays[weekday]}, ${americanMonths[month]} ${date}`,
};
const british: Style = {
  isTwelve: false,
  weekdays: englishDays,
  whole: englishWhole,
  date: (weekday, date, month) => `${englishDays[weekday]} ${date} ${britishMonths[month]}`,
};
const german: Style = {
  isTwelve: false,
  weekdays: germanDays,
  whole: names('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
  date: (weekday, date, month) => `${germanDays[weekday]}., ${date}. ${germanMonths[month]}`,
};
const spanish: Style = {
  isTwelve: false,
  weekdays: spanishDays,
  whole: names('domingo lunes martes miércoles jueves viernes sábado'),
  date: (weekday, date, month) => `${spanishDays[weekday]}, ${date} ${spanishMonths[month]}`,
};
const japanese: Style = {
  isTwelve: false,
  weekdays: japaneseDays,
  whole: japaneseDays.map((name) => `${name}曜日`),
  date: (weekday, date, month) => `${month + 1}月${date}日(${japaneseDays[weekday]})`,
};

const styles: Readonly<Record<string, Style>> = {
  en: american,
  'en-US': american,
  'en-GB': british,
  de: german,
  'de-DE': german,
  es: spanish,
  'es-ES': spanish,
  ja: japanese,
  'ja-JP': japanese,
};

/** The tags for which there is a plain way. */
export const plainTags = Object.keys(styles);

const two = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/** A clock, weekday or date as `Intl` writes it in `tag`; null where only `Intl` knows how. It is fed with UTC. */
export function plainFormat(
  kind: TimeKind,
  tag: string,
  hourCycle: Display['hourCycle'],
): TimeFormat['format'] | null {
  const style = Object.hasOwn(styles, tag) ? styles[tag] : undefined;
  if (style === undefined) return null;
  const weekday = (at: number) => (((Math.floor(at / day) + 4) % 7) + 7) % 7;
  if (kind === 'weekday') return (at) => style.weekdays[weekday(at)] ?? '';
  if (kind === 'whole weekday') return (at) => style.whole[weekday(at)] ?? '';
  if (kind === 'date') {
    return (at) => {
      const date = new Date(at);
      return style.date(date.getUTCDay(), date.getUTCDate(), date.getUTCMonth());
    };
  }
  const isTwelve = hourCycle === 'h12' || (hourCycle === 'auto' && style.isTwelve);
  // How `AM` is called is known of the language that counts so.
  if (isTwelve && !style.isTwelve) return null;
  return (at) => {
    const date = new Date(at);
    const [hour, minute] = [date.getUTCHours(), two(date.getUTCMinutes())];
    return isTwelve ? `${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}` : `${two(hour)}:${minute}`;
  };
}

/**
 * Lets a page write times without `Intl` where there is a plain way: the first date formatter of a process takes it a fifth
 * of all that the popup takes. `browserTag` is the language in which the browser writes where no other is chosen.
 */
export function writePlainly({ hourCycle, locale }: Display, browserTag: string): void {
  for (const kind of ['clock', 'weekday', 'whole weekday', 'date'] as const) {
    const key = `${kind} ${hourCycle} ${locale}`;
    const format = formatters.has(key) ? null : plainFormat(kind, locale ?? browserTag, hourCycle);
    if (format !== null) formatters.set(key, { format });
  }
}
