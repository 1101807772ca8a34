import type { PageNode } from '@/utils/domain/text/blocks';
import { hand } from '@/utils/platform/world';
import { type BodiesPart, bodiesPart } from '../body-reader';
import { bodyMarker } from '../own-words/mark-body';
import { hasAttributes, matches } from '../read/dom';
import { pageTree } from '../read/page-tree';
import { dimmed } from './markup';

const markup = {
  /** Gmail's own controls in a body: the dots that open trimmed content (2014 to 2026), the link of a cut mail. */
  controls: '.ajR, .ajT, .yj6qo',
  controlLink: 'view=lg',
  dimmed,
};

const bodies: BodiesPart = { readMarked: bodyMarker(markup), textInRange };

/** Called by the script of these. */
export const handBodies = () => hand(bodiesPart, bodies);

function textInRange(body: Element, range: Range): PageNode[] {
  return pageTree(body, { range, ariaHidden: true, skip: isControl });
}

function isControl(el: Element): boolean {
  if (!hasAttributes(el)) return false;
  return matches(el, markup.controls) || matches(el, `a[href*="${markup.controlLink}"]`);
}
