import { phrase } from '@/utils/words/phrase';

/** For what is not in a list that has no end: nobody can say that it is not there. */
export const endless = {
  ok: false,
  kind: 'ask',
  fix: 'is-it-there',
  mayHaveCommitted: true,
  words: phrase('failures.notion-endless'),
} as const;
