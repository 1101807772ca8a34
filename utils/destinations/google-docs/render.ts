import type { Element, Root } from 'hast';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import type { Outline, OutlineHead } from '../outline/outline';
import { outlineOf } from '../outline/outline-of';
import { calloutBox, calloutOf } from './callout';
import { element, lines, text } from './nodes';
import { partBlocks } from './parts';
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
export function renderGoogleDocs(decision: LinkedDecision): RenderedDocument {
  const tree = documentOf(decision);
  const { title } = tree.outline;
  const head = [element('meta', [], { charSet: 'utf-8' }), element('title', [text(title)])];
  const html = element('html', [element('head', head), element('body', lines(tree.blocks))]);
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, text('\n'), html, text('\n')] };
  return { ...tree, name: title, html: writeHtml(root) };
}

/** Pure: the document of a decision. */
export function documentOf(decision: LinkedDecision): DocumentTree {
  const outline = outlineOf(decision);
  const { callout, parts, source } = outline;
  // The decision itself stands in the callout, where updates reach it.
  const rest = parts.filter(({ id }) => id !== callout.id);
  return {
    outline,
    blocks: [...headBlocks(outline), ...rest.flatMap(partBlocks), ...sourceBlocks(source)],
  };
}

/** The head of a document alone. */
export function headBlocks(head: OutlineHead): HeadBlocks {
  return [element('h1', [text(head.title)]), calloutBox(calloutOf(head))];
}
