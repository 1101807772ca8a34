import { clockText, type Display, dateText, momentText } from '@/utils/domain/time/words';

/** A moment of the past in `zone`: `17:52`, `Fri 17:52`, `Fri 20 Nov 17:52`, with the year where it is another. Epoch ms. */
export function whenText(at: number, zone: string, now: number, display: Display): string {
  const year = yearOf(at, zone);
  if (year === yearOf(now, zone)) return momentText(at, zone, now, display);
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
