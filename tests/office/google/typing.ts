import type { Part, Run } from './structure';
import { structureOf } from './structure.ts';
import type { Doc, TextStyle } from './units';
import { insertText } from './units.ts';

/** What somebody does in the editor: types at the end of the last paragraph, in a style of their own. */
export function typeAtEnd(doc: Doc, text: string, style: TextStyle): void {
  const from = doc.units.length - 1;
  insertText(doc, from, text);
  for (let at = from; at < doc.units.length; at += 1) {
    const unit = doc.units[at];
    if (unit && 'char' in unit) doc.units[at] = { ...unit, style };
  }
  doc.revision += 1;
}

/** Every stretch of one style, in order, tables too: what a reader sees it written in. */
export function styledText(doc: Doc): readonly { readonly text: string; readonly style: TextStyle }[] {
  return structureOf(doc)
    .flatMap(runsOf)
    .flatMap(({ text, style }) => (text === null ? [] : [{ text, style }]));
}

function runsOf(part: Part): readonly Run[] {
  if (part.kind === 'section') return [];
  if (part.kind === 'paragraph') return part.runs;
  return part.rows.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts.flatMap(runsOf)));
}
