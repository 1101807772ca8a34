import type { SourceMessage } from '@/utils/domain/decision';
import type { SentTimes } from './outline';

/** `2026-11-20 22:22` in a zone; `at` in epoch ms. Documents are read anywhere, so dates are written in ISO order. */
export function minuteText(at: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

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
