import { emojiCharacterOf, emojiNameOf } from '../markup';
import { attr, walk } from './dom';
import { isElement, nodeType, tagOf } from './nodes';

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/**
 * The text that an emoji picture stands for: an `alt` that is itself an emoji, else the emoji or its name (`:wave:`) as a
 * site says it. Null for other pictures.
 */
export function emojiOf(img: Element): string | null {
  const own = emojiCharacterOf(img);
  const alt = attr(img, 'alt') ?? '';
  if (emoji.test(alt)) return alt;
  if (own !== null) return own !== '' && emoji.test(own) ? own : alt;
  return emojiNameOf(img);
}

/** The text of an element with its emoji pictures, white space collapsed and trimmed. */
export function textWithEmoji(el: Element): string {
  let text = '';
  const walker = walk(el, 1 | 4);
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
    if (nodeType(at) === 3) text += at.nodeValue;
    else if (isElement(at) && tagOf(at) === 'img') text += emojiOf(at) ?? '';
  }
  return text.replace(/\s+/g, ' ').trim();
}
