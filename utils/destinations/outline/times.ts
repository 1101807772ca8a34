import type { SourceMessage } from '@/utils/domain/decision/decision';

/** `2026-11-20 22:22` in a zone; `at` in epoch ms. Documents are read anywhere, so dates are written in ISO order. */
export function minuteText(at: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

/**
 * A moment in a zone that is named, and in UTC: `Wed 2026-12-02 17:00 in Europe/Berlin (16:00 UTC)`, with the
 * date where UTC has another. `at` in epoch ms.
 */
export function bothTimes(at: number, zone: string): string {
  const here = minuteText(at, zone);
  const universal = minuteText(at, 'UTC');
  const [date = '', clock] = universal.split(' ');
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).dayOfWeek;
  const local = `${weekdays[day - 1]} ${here}`;
  if (zone === 'UTC') return `${local} UTC`;
  return `${local} in ${zone} (${here.startsWith(date) ? clock : universal} UTC)`;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/**
 * When a message was sent: by its author's clock where the zone is known, and in UTC, the date once where it is the
 * same: `2026-11-20 22:22 in Asia/Kolkata · 16:52 UTC`; else as the page wrote it.
 */
export function sentTextOf(message: Pick<SourceMessage, 'sentAt' | 'sentText' | 'zone'>): string {
  const { sentAt, sentText, zone } = message;
  if (sentAt === null) return sentText === '' ? 'time not shown' : `“${sentText}”, as the page wrote it`;
  const universal = minuteText(sentAt, 'UTC');
  if (zone === null) return `${universal} UTC`;
  const theirs = minuteText(sentAt, zone);
  const isSameDate = theirs.slice(0, 10) === universal.slice(0, 10);
  return `${theirs} in ${zone} · ${isSameDate ? universal.slice(11) : universal} UTC`;
}

/** An instant as front matter has it: ISO, in UTC, without seconds' fractions. */
export function instantText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' });
}
