import { walk } from '@/utils/sites/read/dom';
import { isElement, tagOf } from '@/utils/sites/read/nodes';

/** More lines than a window shows. */
const most = 300;

/** Where the words of an element are drawn, a box a line, in CSS px of the viewport; never into our own elements. */
export function textBoxesOf(element: Element): readonly DOMRect[] {
  const boxes: DOMRect[] = [];
  const range = new Range();
  const walker = walk(element, 5, (node) => (isElement(node) ? (tagOf(node).includes('-') ? 2 : 3) : 1));
  for (let node = walker.nextNode(); node !== null && boxes.length < most; node = walker.nextNode()) {
    if (node.nodeValue?.trim() === '') continue;
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  return boxes;
}
