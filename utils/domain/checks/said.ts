import { cut } from '../text/cut';

/** Whether what another script or file said is one of these choices. */
export function isOneOf<Choice>(choices: readonly Choice[], input: unknown): input is Choice {
  return (choices as readonly unknown[]).includes(input);
}

/** Whether it is a text of at most so many characters. */
export function isText(input: unknown, most: number): input is string {
  return typeof input === 'string' && input.length <= most;
}

/** A text to be read: one that is too long is cut with a mark, what is none is empty. */
export function shortText(input: unknown, most: number): string {
  return typeof input === 'string' ? cut(input, most) : '';
}
