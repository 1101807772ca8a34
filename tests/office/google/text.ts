import type { Part } from './structure';
import { structureOf } from './structure.ts';
import type { Doc } from './units';

/** The bare text of a document, a line for each paragraph, as Drive exports it. */
export function documentText(doc: Doc): string {
  return structureOf(doc).map(partText).join('');
}

function partText(part: Part): string {
  if (part.kind === 'section') return '';
  if (part.kind === 'table')
    return part.rows.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts.map(partText))).join('');
  return part.runs
    .map(({ text }) => text ?? '')
    .join('')
    .replaceAll('\u000b', '\n');
}
