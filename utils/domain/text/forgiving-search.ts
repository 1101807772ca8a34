import { foldText, hasAllWords, searchWords } from './find-words.ts';
import { typosBetween } from './typos.ts';

/** Shorter words are looked for as they are typed: one letter changed makes many other words of them. */
const shortest = 4;

/** A letter of a script that has some; in others a word is not of letters that are mistyped one by one. */
const alphabetic =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]+$/u;

/** Whether a folded text has a word that begins as the one typed, but for one letter. */
function hasNearly(folded: string, word: string): boolean {
  if (word.length < shortest || !alphabetic.test(word)) return false;
  for (const [other] of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (other[0] !== word[0] || other.length < word.length - 1) continue;
    // As a beginning, too: one who is still typing has not written the end.
    for (const begin of [other, other.slice(0, word.length), other.slice(0, word.length + 1)])
      if (typosBetween(begin, word) <= 1) return true;
  }
  return false;
}

/**
 * The items that fit a search, in their order; all where no word was typed. Those whose text holds every word as typed; only where there are none,
 * those that hold each word but for one letter (added, dropped, changed or swapped), in words of four letters or more.
 * `textOf` gives a text that `foldText` made.
 */
export function foundByWords<Item>(
  items: readonly Item[],
  words: readonly string[],
  textOf: (item: Item) => string,
): readonly Item[] {
  // Nothing is searched for: no text needs to be made.
  if (words.length === 0) return items;
  const exact = items.filter((item) => hasAllWords(textOf(item), words));
  if (exact.length > 0 || !words.some((word) => word.length >= shortest)) return exact;
  return items.filter((item) => {
    const text = textOf(item);
    return words.every((word) => text.includes(word) || hasNearly(text, word));
  });
}

/** As `foundByWords`, by what was typed and texts as they are. */
export function foundBy<Item>(
  search: string,
  items: readonly Item[],
  textOf: (item: Item) => string,
): readonly Item[] {
  return foundByWords(items, searchWords(search), (item) => foldText(textOf(item)));
}
