const mark = '…';
/** What a reader sees as one character is hardly ever longer than this. */
const longestCharacter = 64;

/**
 * A text of at most `most` UTF-16 code units: a longer one ends in "…", and is cut between what a reader sees as
 * characters. Of one that is all one character (a letter with a thousand accents) a part stays.
 */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = Math.max(0, most - mark.length);
  const near = text.slice(0, room + longestCharacter);
  const at = new Intl.Segmenter().segment(near).containing(room)?.index ?? room;
  const isHalf = /[\uD800-\uDBFF]/.test(near[room - 1] ?? '');
  const kept = at > 0 ? at : room - (isHalf ? 1 : 0);
  return `${near.slice(0, kept).trimEnd()}${mark}`.slice(0, most);
}
