/**
 * Words that stand before or after a name and are no part of it, in small letters and without a full stop: only those that
 * are nobody's name there. English and German as Outlook offers them for a contact's title and suffix, Spanish as the Real
 * Academia lists abbreviations of address, Japanese as the honorifics of the Agency for Cultural Affairs (keigo).
 * `Don`, `Md` and `السيد` are names, too, and stay.
 */
const before = /^(?:dr|prof|mr|mrs|ms|mx|miss|herr|frau|sr|sra|srta|dra|د)$/;
const after = /^(?:jr|sr|ii|iii|ph\.?d|様|さま|さん|氏|殿)$/;

/** The words of a name without its titles; a name of nothing else keeps them. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  const left = [...words];
  while (left.length > 1 && before.test(plain(left[0]))) left.shift();
  while (left.length > 1 && after.test(plain(left.at(-1)))) left.pop();
  return left;
}

const plain = (word = '') => word.toLowerCase().replace(/(?<![.,])[.,]+$/, '');
