import { type Phrase, phrase } from '@/utils/words/phrase';

/** The first of a list as values of a message, with how many more there are at its end. */
export function listed(all: readonly (string | Phrase)[], most: number): readonly (string | Phrase)[] {
  if (all.length <= most) return all;
  return [...all.slice(0, most), phrase('roster.more', { count: all.length - most })];
}

/** The same for names that somebody wrote: each in quotation marks, cut to what fits in a line. */
export function listedNames(names: readonly (string | Phrase)[], most: number): readonly (string | Phrase)[] {
  const quoted = names.map((name) =>
    phrase('roster.quoted', { text: typeof name === 'string' ? name.slice(0, 60) : name }),
  );
  return listed(quoted, most);
}
