import type { PageNode } from '@/utils/domain/blocks';
import { attr, matches } from '../read/dom';
import { pageTree } from '../read/page-tree';
import { boxes, forwards, heads, isLineAboveHeader, quotes, signatures, swallowing } from './client-markup';
import { unseenMarker } from './mark-unseen';
import { type Mark, withMark } from './marks';

export interface SiteMarkup {
  /** The site's own controls in a body: no words. */
  readonly controls: string;
  /** What the site dims because it thinks that it repeats. */
  readonly dimmed: string;
}

/** Reads a mail's body with what its markup, and the site's, says of each part; from outside in. */
export function markedTree(body: Element, { controls, dimmed }: SiteMarkup): PageNode[] {
  const marks: readonly (readonly [string, Mark])[] = [
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
  const unseen = unseenMarker(body);

  const skip = (el: Element) => mayBeSpecial(el) && matches(el, controls);
  const around = (el: Element, read: () => readonly PageNode[]): readonly PageNode[] => {
    const nodes = unseen(el, read);
    if (isLineAboveHeader(attr(el, 'style') ?? '')) return [withMark('top-line', nodes)];
    if (!mayBeSpecial(el) || !matches(el, special)) return nodes;
    const mark = marks.find(([selector]) => matches(el, selector))?.[1];
    return mark === undefined ? nodes : [withMark(mark, nodes)];
  };
  return pageTree(body, { skip, around, ariaHidden: true });
}

/** Most elements of a mail have a style alone. */
function mayBeSpecial(el: Element): boolean {
  for (const name of ['class', 'id', 'type', 'name', 'cite', 'data-marker', 'data-skiff-mail', 'href'])
    if (attr(el, name) !== null) return true;
  return false;
}
