import type { Element, Root } from 'hast';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import { directionOf } from '@/utils/words/languages';
import type { Outline, OutlineHead } from '../outline/outline';
import { outlineOf } from '../outline/outline-of';
import type { DocumentWords } from '../outline/words';
import { calloutBox, calloutOf } from './callout';
import { element, lines, text } from './nodes';
import { partElements } from './parts';
import { sourceBlocks } from './source';
import { writeHtml } from './write-html';

/** The title line, and the box at the head: what updates write anew. */
export type HeadBlocks = readonly [title: Element, box: Element];

/** A document as a tree. What is sent and what is noted of it are both made of this. */
export interface DocumentTree {
  readonly outline: Outline;
  /** The children of `body`. */
  readonly blocks: readonly [...HeadBlocks, ...Element[]];
}

/** A document as it is uploaded: its name in Drive, and HTML that Google converts. */
export interface RenderedDocument extends DocumentTree {
  readonly name: string;
  readonly html: string;
}

/** Pure: the document of a decision, with what is uploaded of it. */
export function renderGoogleDocs(decision: LinkedDecision, words: DocumentWords): RenderedDocument {
  const tree = documentTree(decision, words);
  const { title } = tree.outline;
  const head = [element('meta', [], { charSet: 'utf-8' }), element('title', [text(title)])];
  const { language } = words;
  const dir = directionOf(language) === 'rtl' ? { dir: 'rtl' } : {};
  const body = element('body', lines(tree.blocks), dir);
  const html = element('html', [element('head', head), body], {
    ...(language === 'en' ? {} : { lang: language }),
    ...dir,
  });
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, text('\n'), html, text('\n')] };
  return { ...tree, name: title, html: writeHtml(root) };
}

/** Pure: the document of a decision. */
export function documentTree(decision: LinkedDecision, words: DocumentWords): DocumentTree {
  const outline = outlineOf(decision, words);
  const { callout, parts, source } = outline;
  // The decision itself stands in the callout, where updates reach it.
  const rest = parts.filter(({ id }) => id !== callout.id);
  return {
    outline,
    blocks: [
      ...headBlocks(outline),
      ...rest.flatMap((part) => partElements(part, words)),
      ...sourceBlocks(source, words),
    ],
  };
}

/** The head of a document alone. */
export function headBlocks(head: OutlineHead): HeadBlocks {
  return [element('h1', [text(head.title)]), calloutBox(calloutOf(head))];
}
