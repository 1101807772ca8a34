import type { PageNode } from '@/utils/domain/blocks';
import { type CutMessage, wordCutter } from '../own-words/cut-words';
import { markedTree } from '../own-words/mark-body';
import { matches } from '../read/dom';
import { pageTree } from '../read/page-tree';

const markup = {
  /** Gmail's own controls in a body: the dots that open trimmed content (2014 to 2026), the link of a cut mail. */
  controls: '.ajR, .ajT, .yj6qo, a[href*="view=lg"]',
  /** What Gmail dims because it thinks it repeated: mostly quotes and signatures, at times the message itself. */
  dimmed: '.adL, .adM, .HOEnZb, .h5, .im',
};

/** Reads the bodies of one thread's messages, the oldest first: each one's own words, and what else it holds. */
export function bodyReader() {
  const cut = wordCutter();
  return (body: Element, author: string | null): CutMessage => cut(markedTree(body, markup), author);
}

/** One message's own words, by what the message itself shows. */
export function ownText(body: Element): readonly PageNode[] {
  return bodyReader()(body, null).body;
}

/** What is in the range, quoted text too: the reader chose it. */
export function textInRange(body: Element, range: Range): PageNode[] {
  return pageTree(body, { range, ariaHidden: true, skip: (el) => matches(el, markup.controls) });
}
