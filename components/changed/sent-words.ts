import { whenText } from '@/components/ui/when-text';
import type { SourceMessage } from '@/utils/domain/decision/decision';
import { clockText, type Display, dayWord, minutesAhead, weekdayText } from '@/utils/domain/time/words';

/**
 * When a message was sent, in the reader's time and, where the author's clock shows another, in theirs:
 * `Fri 17:52 (22:22 their time)`. Without a certain time, as the page wrote it.
 */
export function sentWords(
  { sentAt, sentText, zone }: Pick<SourceMessage, 'sentAt' | 'sentText' | 'zone'>,
  readerZone: string,
  now: number,
  display: Display,
): string {
  if (sentAt === null) return sentText === '' ? 'time not shown' : `“${sentText}” on the page`;
  const when = whenText(sentAt, readerZone, now, display);
  if (zone === null || minutesAhead(sentAt, zone, readerZone) === 0) return when;
  const theirs = [dayAside(sentAt, zone, readerZone, display), clockText(sentAt, zone, display)];
  return `${when} (${theirs.filter(Boolean).join(' ')} their time)`;
}

/** Their weekday, where their date was not the reader's. */
function dayAside(at: number, zone: string, readerZone: string, display: Display): string {
  const isOther = dayWord(at, zone, at, readerZone, display) !== '';
  return isOther ? weekdayText(at, zone, display) : '';
}
