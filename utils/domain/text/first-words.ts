/** A sentence shorter than this is a greeting or an exclamation: what follows it comes along. */
const greeting = 16;
/** Scripts that say in six signs what others say in sixteen. */
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{6}/u;
/** Names of a team's own pictures, which stand for nothing outside its chat. */
const pictureNames = /(?<!\s)\s*(?<![\p{L}\p{N}]):(?=[^:]*[a-z+_])[a-z0-9_+'-]+:(?![\p{L}\p{N}])/giu;
/** An address of the web, without what ends the sentence behind it. */
const address = /https?:\/\/(?:www\.)?([^\s/?#]+)\S*?(?=[.,;:!?)]*(?:\s|$))/giu;
const endOfWords = /(?<![\s.,;:。、–—-])[\s.,;:。、–—-]+$/u;

/**
 * What a text begins with, as a title: its first sentence, with the one before it where that is only a greeting;
 * at most `longest` graphemes, cut between words with "…", and without full stop; of a web address its host. Empty
 * where the text has no words.
 */
export function firstWords(text: string, longest = 80): string {
  const whole = text.replace(address, '$1').replace(pictureNames, '').replace(/\s+/gu, ' ').trim();
  let words = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(whole)) {
    words += segment;
    if (words.trim().length >= greeting || dense.test(words)) break;
  }
  const graphemes = Array.from(new Intl.Segmenter(undefined).segment(words.trim()), ({ segment }) => segment);
  if (graphemes.length <= longest) return words.trim().replace(endOfWords, '');
  const room = graphemes.slice(0, longest - 1).join('');
  // Scripts without spaces are cut between any two characters.
  const start = graphemes[longest - 1] === ' ' ? room : room.replace(/(?<=.{20})\s\S*$/su, '');
  return `${start.replace(endOfWords, '')}…`;
}
