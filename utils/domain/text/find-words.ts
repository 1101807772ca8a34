/** Letters that Unicode does not take apart, with what a keyboard without them types. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A text as searches compare it: compatibility forms as one, no accents or other marks, lower case, every
 * run of white space as one space. `Größe` and `GROSSE` come out the same; so does full-width Latin.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/\s+/gu, ' ');
}

/** The folded words of what was typed into a search; none: everything is meant. */
export function searchWords(search: string): readonly string[] {
  // A page that opens searches for nothing: the expressions above take milliseconds to make.
  if (search.trim() === '') return [];
  return foldText(search).split(' ').filter(Boolean);
}

/** Whether a folded text holds every word, in any order, as a word or as a part of one. */
export function hasAllWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
