import type { PageNode } from '@/utils/domain/blocks';
import { type CutMessage, wordCutter } from '../own-words/cut-words';
import { bodyMarker } from '../own-words/mark-body';
import { hasAttributes, matches } from '../read/dom';
import { pageTree } from '../read/page-tree';

const markup = {
  /** Gmail's own controls in a body: the dots that open trimmed content (2014 to 2026), the link of a cut mail. */
  controls: '.ajR, .ajT, .yj6qo',
  controlLink: 'view=lg',
  /** What Gmail dims because it thinks it repeated: mostly quotes and signatures, at times the message itself. */
  dimmed: '.adL, .adM, .HOEnZb, .h5, .im',
};

const marked = bodyMarker(markup);

/** Reads the bodies of one thread's messages, the oldest first: each one's own words, and what else it holds. */
export function bodyReader() {
  const cut = wordCutter();
  return (body: Element, author: string | null): CutMessage => cut(marked(body), author);
}

/** One message's own words, by what the message itself shows. */
export function ownText(body: Element): readonly PageNode[] {
  return bodyReader()(body, null).body;
}

/** What is in the range, quoted text too: the reader chose it. */
export function textInRange(body: Element, range: Range): PageNode[] {
  return pageTree(body, { range, ariaHidden: true, skip: isControl });
}

function isControl(el: Element): boolean {
  return (
    hasAttributes(el) && (matches(el, markup.controls) || matches(el, `a[href*="${markup.controlLink}"]`))
  );
}
