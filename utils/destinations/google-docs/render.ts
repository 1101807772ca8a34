import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import type { Outline } from '../outline/outline';
import { outlineOf } from '../outline/outline-of';
import { calloutHtml } from './callout';
import { element, type Html, lines, text } from './html';
import { partHtml } from './parts';
import { sourceHtml } from './source';

/** A document as it is uploaded: its name in Drive, and HTML that Google converts. */
export interface DocumentHtml {
  readonly name: string;
  readonly html: string;
}

/** Pure: the document of a decision. */
export function renderGoogleDocs(decision: LinkedDecision): DocumentHtml {
  const outline = outlineOf(decision);
  const { title } = outline;
  const body = bodyOf(outline);
  const head = element('head', ['<meta charset="utf-8">' as Html, element('title', [text(title)])]);
  return {
    name: title,
    html: `<!doctype html>\n${element('html', [head, element('body', [lines(['' as Html, ...body, '' as Html])])])}\n`,
  };
}

/** Its blocks: the title, the box at the head, then the rest. */
export function bodyOf(outline: Outline): Html[] {
  const { title, callout, parts, source } = outline;
  return [
    element('h1', [text(title)]),
    calloutHtml(outline),
    // The decision itself stands in the callout, where updates reach it.
    ...parts.filter(({ id }) => id !== callout.id).flatMap(partHtml),
    ...sourceHtml(source),
  ];
}
