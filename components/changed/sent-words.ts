import { whenText } from '@/components/ui/when-text';
import type { SourceMessage } from '@/utils/domain/decision/decision';
import { clockText, dayWord, minutesAhead, type Reader, weekdayText } from '@/utils/domain/time/words';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';

/**
 * When a message was sent, in the reader's time and, where the author's clock shows another, in theirs:
 * `Fri 17:52 (22:22 their time)`. Without a certain time, as the page wrote it.
 */
export function sentWords(
  { sentAt, sentText, zone }: Pick<SourceMessage, 'sentAt' | 'sentText' | 'zone'>,
  reader: Reader,
  say: Say<PagesWords>,
): string {
  if (sentAt === null)
    return sentText === '' ? say('changes.time-unknown') : say('changes.on-page', { text: sentText });
  const when = whenText(sentAt, reader);
  if (zone === null || minutesAhead(sentAt, zone, reader.zone) === 0) return when;
  const clock = clockText(sentAt, zone, reader.display);
  const isOther = dayWord(sentAt, zone, { ...reader, now: sentAt }) !== '';
  // Their weekday, where their date was not the reader's.
  const day = isOther ? weekdayText(sentAt, zone, reader.display) : null;
  return say('changes.their-time', {
    when,
    theirs: day === null ? clock : say('time.moment', { day, clock }),
  });
}
