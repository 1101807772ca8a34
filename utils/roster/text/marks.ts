/** Marks that show nothing and change what a text is compared with: joiners, direction marks, soft hyphens. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const isPlain = /^[ -~]*$/;
/** Spaces of other widths, as copied from pages and typeset tables. */
const otherSpaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;

/** A text without invisible marks, with plain spaces: what addresses, zones, times and headers are read from. */
export function dropMarks(text: string): string {
  // Most cells of most files are plain, and there are many of them.
  if (isPlain.test(text)) return text.trim();
  return text.replace(unseen, '').replace(otherSpaces, ' ').trim();
}

/**
 * The same for names and labels. Joiners between two characters stay: Persian and several Indian scripts are
 * written with them, and so are emojis. A direction mark inside becomes a space.
 */
export function dropMarksOfName(text: string): string {
  if (isPlain.test(text) && !text.includes('  ')) return text.trim();
  return text
    .replace(/[\u00AD\u200B\u200E\u200F\u2060-\u2065\uFEFF]/gu, '')
    .replace(
      /(?<!\p{L}|\p{M}|\p{Extended_Pictographic})[\u200C\u200D]|[\u200C\u200D](?!\p{L}|\p{Extended_Pictographic})/gu,
      '',
    )
    .replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
