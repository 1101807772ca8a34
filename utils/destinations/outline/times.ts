import type { SourceMessage } from '@/utils/domain/decision';
import type { SentTimes } from './outline';

/** `2026-11-20 22:22` in a zone; `at` in epoch ms. Documents are read anywhere, so dates are written in ISO order. */
export function minuteText(at: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

/**
 * A moment in a zone that is named, and in UTC: `Wed 2026-12-02 17:00 in Europe/Berlin (2026-12-02 16:00 UTC)`.
 * `at` in epoch ms.
 */
export function bothTimes(at: number, zone: string): string {
  const universal = `${minuteText(at, 'UTC')} UTC`;
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).dayOfWeek;
  const local = `${weekdays[day - 1]} ${minuteText(at, zone)}`;
  return zone === 'UTC' ? `${local} UTC` : `${local} in ${zone} (${universal})`;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** When a message was sent: by its author's clock where the zone is known, and in UTC; else as the page wrote it. */
export function sentTextOf(message: Pick<SourceMessage, 'sentAt' | 'sentText' | 'zone'>): string {
  const { sentAt, sentText, zone } = message;
  if (sentAt === null) return sentText === '' ? 'time not shown' : `“${sentText}”, as the page wrote it`;
  const universal = `${minuteText(sentAt, 'UTC')} UTC`;
  return zone === null ? universal : `${minuteText(sentAt, zone)} in ${zone} · ${universal}`;
}

/** The times of a message apart; null where the page's time could not be read. */
export function sentTimesOf(
  { sentAt, zone }: Pick<SourceMessage, 'sentAt' | 'zone'>,
  capturedZone: string,
): SentTimes | null {
  if (sentAt === null) return null;
  return {
    at: sentAt,
    theirs: zone === null ? null : { text: minuteText(sentAt, zone), zone },
    captured: { text: minuteText(sentAt, capturedZone), zone: capturedZone },
    universal: `${minuteText(sentAt, 'UTC')} UTC`,
  };
}

/** An instant as front matter has it: ISO, in UTC, without seconds' fractions. */
export function instantText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' });
}
