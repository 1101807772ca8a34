import { clockText, type Display, momentText, type Reader } from '@/utils/domain/time/words';

/** A moment of the past in the reader's time: `17:52`, `Fri 17:52`, `Fri 20 Nov 17:52`, with the year where it is another. Epoch ms. */
export function whenText(at: number, reader: Reader): string {
  const { now, zone, display, say } = reader;
  if (yearOf(at, zone) === yearOf(now, zone)) return momentText(at, reader);
  const day = plainDateText(dateOf(at, zone), display);
  return say('time.moment', { day, clock: clockText(at, zone, display) });
}

/** A date of a calendar, `Fri 20 Nov 2026` in the order of the reader's language. */
export function plainDateText(date: string, { locale }: Display): string {
  return formatter(locale).format(Temporal.PlainDate.from(date));
}

// To make a formatter costs a millisecond, and a list asks for one a row.
const formatters = new Map<string | null, Intl.DateTimeFormat>();

function formatter(locale: string | null): Intl.DateTimeFormat {
  const known = formatters.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale ?? undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  formatters.set(locale, made);
  return made;
}

/** The date of an instant on the calendar of `zone`, `2026-11-20`. */
function dateOf(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

const yearOf = (at: number, zone: string) => dateOf(at, zone).slice(0, -6);
