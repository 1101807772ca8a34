import type { SourceMessage } from '@/utils/domain/decision/decision';
import type { DocumentWords } from './words';

/** `2026-11-20 22:22` in a zone; `at` in epoch ms. Documents are read anywhere, so dates are written in ISO order. */
export function minuteText(at: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

const weekdayFormats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each pair: to make one takes a hundred times as long as to use it, and a document is written at each step. */
function weekdayFormat(language: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`;
  const format = weekdayFormats.get(key) ?? new Intl.DateTimeFormat(language, { weekday: 'short', timeZone });
  weekdayFormats.set(key, format);
  return format;
}

/**
 * A moment in a zone that is named, and in UTC: `Wed 2026-12-02 17:00 in Europe/Berlin (16:00 UTC)`, with the
 * date where UTC has another. `at` in epoch ms.
 */
export function bothTimes(at: number, zone: string, { say, language }: DocumentWords): string {
  const [date = '', clock = ''] = minuteText(at, zone).split(' ');
  const universal = minuteText(at, 'UTC');
  const weekday = weekdayFormat(language, zone).format(at);
  const local = { weekday, date, clock };
  if (zone === 'UTC') return say('document.utc-time', local);
  const other = universal.startsWith(date) ? universal.slice(11) : universal;
  return say('document.both-times', { ...local, zone, universal: other });
}

/**
 * When a message was sent: by its author's clock where the zone is known, and in UTC, the date once where it is the
 * same: `2026-11-20 22:22 in Asia/Kolkata · 16:52 UTC`; else as the page wrote it.
 */
export function sentTimeText(
  { sentAt, sentText, zone }: Pick<SourceMessage, 'sentAt' | 'sentText' | 'zone'>,
  { say }: DocumentWords,
): string {
  if (sentAt === null)
    return sentText === ''
      ? say('document.sent-unknown')
      : say('document.sent-as-written', { text: sentText });
  const universal = minuteText(sentAt, 'UTC');
  if (zone === null) return say('document.sent-utc', { universal });
  const theirs = minuteText(sentAt, zone);
  const isSameDate = theirs.slice(0, 10) === universal.slice(0, 10);
  return say('document.sent-both', {
    theirs,
    zone,
    universal: isSameDate ? universal.slice(11) : universal,
  });
}

/** An instant as front matter has it: ISO, in UTC, without seconds' fractions. */
export function instantText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' });
}
