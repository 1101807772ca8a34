import type { LabelsWords } from '@/utils/words/made/room-labels';
import type { Say } from '@/utils/words/say';

/** Texts one after the other with the language's comma between them: a row of facts, not a list within a sentence. */
export function joined(texts: readonly string[], say: Say<LabelsWords>): string {
  const [first = '', ...more] = texts;
  return more.reduce((before, next) => say('labels.joined', { before, next }), first);
}
