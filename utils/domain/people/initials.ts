import { withoutTitles } from './titles';

/** What stands in brackets beside a name: pronouns, a team, a role. */
const bracketed = /[([{（【［].*?(?:[)\]}）】］]|$)/gu;

/**
 * First letters of the first and last word, of any script; titles, what is in brackets and what has no letter are left out.
 * A name of nothing else keeps its first character.
 */
export function initialsOf(name: string): string {
  const all = name.replace(bracketed, ' ').match(/[\p{L}\p{N}][^\s]*/gu) ?? [name.trim()];
  const words = withoutTitles(all);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
}
