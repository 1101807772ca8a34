import type { OffTime } from '@/utils/domain/own/off-time';
import { momentText, type Reader } from '@/utils/domain/time/words';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';

/** Pure: until when the reader is off, what can wait so long and what cannot. `isOwedKept`: whether it is known what they owe. */
export function offSentences(
  { back, rests, passed, ends }: OffTime,
  isOwedKept: boolean,
  reader: Omit<Reader, 'say'> & { readonly say: Say<PagesWords> },
): readonly string[] {
  const { say } = reader;
  if (back === null) return [say('away.off-long')];
  const [first] = ends;
  const waits =
    rests > 0
      ? [say('away.rests', { count: rests })]
      : isOwedKept && passed === 0
        ? [say('away.nothing')]
        : [];
  return [
    say('away.off-until', { moment: momentText(back, reader) }),
    ...waits,
    ...(passed > 0 ? [say('away.passed', { count: passed })] : []),
    ...(first === undefined
      ? []
      : [say('away.ends', { count: ends.length, moment: momentText(first, reader) })]),
  ];
}
