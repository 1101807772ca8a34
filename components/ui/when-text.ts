import { clockText, type Display, dateText, momentText, type Reader } from '@/utils/domain/time/words';

/** A moment of the past in the reader's time: `17:52`, `Fri 17:52`, `Fri 20 Nov 17:52`, with the year where it is another. Epoch ms. */
export function whenText(at: number, reader: Reader): string {
  const { now, zone, display } = reader;
  const year = yearOf(at, zone);
  if (year === yearOf(now, zone)) return momentText(at, reader);
  return `${dateText(at, zone, display)} ${year} ${clockText(at, zone, display)}`;
}

/** A date of a calendar, `Fri 20 Nov 2026` in the order of the reader's language. */
export function plainDateText(date: string, { locale }: Display): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale ?? undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

function yearOf(at: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).year;
}
