import type { PageNode } from '@/utils/domain/blocks';
import { hand } from '@/utils/platform/world';
import { wordCutter } from '../own-words/cut-words';
import { isForwardSubject } from '../own-words/forward-subject';
import { bodyMarker } from '../own-words/mark-body';
import { hasAttributes, matches } from '../read/dom';
import { pageTree } from '../read/page-tree';
import { type ReadBody, wordsPart } from './words-part';

const markup = {
  /** Gmail's own controls in a body: the dots that open trimmed content (2014 to 2026), the link of a cut mail. */
  controls: '.ajR, .ajT, .yj6qo',
  controlLink: 'view=lg',
  /** What Gmail dims because it thinks it repeated: mostly quotes and signatures, at times the message itself. */
  dimmed: '.adL, .adM, .HOEnZb, .h5, .im',
};

const marked = bodyMarker(markup);

export function bodyReader(title: string): ReadBody {
  const cut = wordCutter(isForwardSubject(title));
  return (body, author) => cut(marked(body), author);
}

export function textInRange(body: Element, range: Range): PageNode[] {
  return pageTree(body, { range, ariaHidden: true, skip: isControl });
}

/** Called by the script of these. */
export const handWords = () => hand(wordsPart, { bodyReader, textInRange });

function isControl(el: Element): boolean {
  if (!hasAttributes(el)) return false;
  return matches(el, markup.controls) || matches(el, `a[href*="${markup.controlLink}"]`);
}
