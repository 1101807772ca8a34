import { whenText } from '@/components/ui/when-text';
import type { SourceMessage } from '@/utils/domain/decision/decision';
import { clockText, dayWord, minutesAhead, type Reader, weekdayText } from '@/utils/domain/time/words';

/**
 * When a message was sent, in the reader's time and, where the author's clock shows another, in theirs:
 * `Fri 17:52 (22:22 their time)`. Without a certain time, as the page wrote it.
 */
export function sentWords(
  { sentAt, sentText, zone }: Pick<SourceMessage, 'sentAt' | 'sentText' | 'zone'>,
  reader: Reader,
): string {
  if (sentAt === null) return sentText === '' ? 'time not shown' : `“${sentText}” on the page`;
  const when = whenText(sentAt, reader);
  if (zone === null || minutesAhead(sentAt, zone, reader.zone) === 0) return when;
  const theirs = [dayAside(sentAt, zone, reader), clockText(sentAt, zone, reader.display)];
  return `${when} (${theirs.filter(Boolean).join(' ')} their time)`;
}

/** Their weekday, where their date was not the reader's. */
function dayAside(at: number, zone: string, reader: Reader): string {
  const isOther = dayWord(at, zone, { ...reader, now: at }) !== '';
  return isOther ? weekdayText(at, zone, reader.display) : '';
}
