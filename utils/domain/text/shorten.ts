/** A text of at most `most` graphemes: a longer one is cut, never within one, and ends in "…". */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const graphemes = Array.from(new Intl.Segmenter(undefined).segment(text), ({ segment }) => segment);
  return graphemes.length <= most
    ? text
    : `${graphemes
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
