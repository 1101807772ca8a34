/** Words for `until` between two times, days or dates, in the languages whose headers are known. */
const words = [
  ...[
    'to',
    'until',
    'till',
    'til',
    'through',
    'thru',
    'bis zum',
    'bis',
    'zum',
    "jusqu'au",
    'jusqu’au',
    'au',
    'à',
  ],
  ...[
    'al',
    'a',
    'hasta el',
    'hasta',
    'fino al',
    'fino a',
    'alle',
    'às',
    'as',
    'até',
    'ate',
    't/m',
    'tot en met',
    'tot',
  ],
  ...['do', 'から', '至', '到', '까지', '부터'],
];
const longestFirst = words.toSorted((one, other) => other.length - one.length);

/**
 * Source of an expression: a dash, arrow, dots, tilde or word between two ends. What repeats in it has an end, so that
 * no cell takes longer than in proportion to its text.
 */
export const rangeSource = String.raw`(?:(?<!\s)(?:\s{0,9}(?:\.{2,9}|…|[-=]{1,9}>|→|⇒|⟶|[-‐‑‒–—―−]{1,9}|~|〜)\s{0,9}|\s{0,9}(?:${longestFirst.filter((word) => /^\p{Script=Han}|^\p{Script=Hiragana}|^\p{Script=Hangul}/u.test(word)).join('|')})\s{0,9}|\s{1,9}(?:${longestFirst.join('|')})\s{1,9}))`;

/** Whether a text begins with one of the words or signs that announce an end. */
export function beginsWithRange(text: string): boolean {
  return announcesEnd.test(text);
}
const announcesEnd = new RegExp(
  String.raw`^\s*(?:\.{2,}|…|[-=]*>|→|⇒|[-‐‑‒–—―−/~〜]|(?:${longestFirst.join('|')})(?![\p{L}\p{N}]))`,
  'iu',
);

/** Words that may stand before the first end: `from 9 to 17`, `vom 24.12.2026 bis 26.12.2026`. */
export const fromSource = String.raw`(?:(?:from|von|vom|du|de|des|desde|dalle|dal|das|van)\s+(?!\s))?`;

/** What parts the entries of a list: commas, signs and the word for `and`. */
export const listSource = String.raw`(?:\s*[,;/+&、،]\s*|\s+(?:and|und|et|y|e|en)\s+|\s+)`;
