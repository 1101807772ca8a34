import type { PageNode } from '@/utils/domain/text/blocks';
import { attr, matches } from '../read/dom';
import { tagOf } from '../read/nodes';
import { pageTree } from '../read/page-tree';
import { boxes, forwards, heads, isLineAboveHeader, quotes, signatures, swallowing } from './client-markup';
import { foldable, isUndrawn, unseenMarker } from './mark-unseen';
import { type BodyMark, markNodes } from './marks';

export interface BodyMarkup {
  /** The site's own controls in a body by their classes, and a part of the address of its own links: no words. */
  readonly controls: string;
  readonly controlLink: string;
  /** What the site dims because it thinks that it repeats. */
  readonly dimmed: string;
}

/** Reads mail bodies with what their markup, and the site's, says of each part; what is outermost holds. */
export function bodyMarker({ controls, controlLink, dimmed }: BodyMarkup): (body: Element) => PageNode[] {
  const marks: readonly (readonly [string, BodyMark])[] = [
    [quotes, 'quoted'],
    [forwards, 'forwarded'],
    [swallowing, 'swallowed'],
    [signatures, 'signature'],
    [heads, 'head'],
    [boxes, 'box'],
    [dimmed, 'dimmed'],
  ];
  // One question for the many elements that are none of these.
  const special = [controls, ...marks.map(([selector]) => selector)].join(', ');

  function skip(el: Element): boolean {
    if (tagOf(el) === 'a') return attr(el, 'href')?.includes(controlLink) === true;
    return attr(el, 'class') !== null && matches(el, controls);
  }

  return (body) => {
    const unseen = unseenMarker(body);
    const around = (el: Element, read: () => readonly PageNode[]): readonly PageNode[] => {
      const style = attr(el, 'style');
      const isSpecial = mayBeSpecial(el) && matches(el, special);
      const mark = isSpecial ? marks.find(([selector]) => matches(el, selector))?.[1] : undefined;
      // A client that folds its own quote away says what it is all the same.
      const isFolded = mark !== undefined && foldable.has(mark) && isUndrawn(el);
      const nodes = isFolded ? read() : unseen(el, style, read);
      if (style !== null && isLineAboveHeader(style)) return [markNodes('top-line', nodes)];
      return mark === undefined ? nodes : [markNodes(mark, nodes)];
    };
    return pageTree(body, { skip, around, ariaHidden: true });
  };
}

const telling = new Set(['class', 'id', 'type', 'name', 'cite', 'data-marker', 'data-skiff-mail']);

/** Most elements of a mail have a style or an address alone. */
function mayBeSpecial(el: Element): boolean {
  return Element.prototype.getAttributeNames.call(el).some((name) => telling.has(name));
}
