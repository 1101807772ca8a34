import type { Message, ValueSlot } from '../../utils/words/message.ts';

const plain = 'AaCcEeGgIiLlNnOoRrSsTtUuYyZz';
const accented = 'ÅåÇçÉéĜĝÎîĹļÑñÖöŔŕŠšŦţÛûÝýŽž';
/** To fill a text up with, so that what it is shown in must hold more. */
const filler = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Right-to-left mark. */
const mark = '\u200f';

const accent = (text: string) =>
  [...text].map((letter) => accented[plain.indexOf(letter)] ?? letter).join('');

/** Words that make up two fifths of a length. */
function padding(length: number): string {
  let text = '';
  for (let index = 0; text.length < length * 0.4; index += 1) text += ` ${filler[index % filler.length]}`;
  return text;
}

/**
 * An English message as a language that is 40 % longer, accented, and runs from right to left: whoever looks at a page
 * sees by the letters what is not in the catalogue, by the brackets what is cut, and by the marks what turns round.
 */
export function pseudoMessage(message: Message): Message {
  if (message === '' || message.length === 0) return '';
  if (typeof message === 'string') return `${mark}[${accent(message)}${padding(message.length)}]${mark}`;
  const length = message.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  const parts = message.map((part) => (typeof part === 'string' ? accent(part) : pseudoSlot(part)));
  // A message that is nothing but a plural is padded in its cases.
  return length === 0 ? parts : [`${mark}[`, ...parts, `${padding(length)}]${mark}`];
}

function pseudoSlot(slot: ValueSlot): ValueSlot {
  const [name, kind, cases] = slot;
  if (typeof cases !== 'object' || kind === undefined) return slot;
  const made = Object.entries(cases).map(([key, message]) => [key, pseudoMessage(message)]);
  return [name, kind, Object.fromEntries(made)];
}
