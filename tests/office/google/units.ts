import { Refused } from './call.ts';

/** Style of characters, in the words of the Docs API. Shared between neighbours, never changed in place. */
export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly link?: { readonly url: string };
  readonly weightedFontFamily?: { readonly fontFamily: string };
  readonly underline?: boolean;
  readonly smallCaps?: boolean;
  readonly baselineOffset?: 'NONE' | 'SUPERSCRIPT' | 'SUBSCRIPT' | 'BASELINE_OFFSET_UNSPECIFIED';
  readonly fontSize?: { readonly magnitude: number; readonly unit: string };
  readonly foregroundColor?: Colour;
  readonly backgroundColor?: Colour;
}

/** An empty one is transparent: what the paragraph's kind has. */
export interface Colour {
  readonly color?: {
    readonly rgbColor?: { readonly red?: number; readonly green?: number; readonly blue?: number };
  };
}

/** Style of a paragraph; it belongs to the line feed that ends it. */
export interface ParagraphStyle {
  readonly namedStyleType: string;
  /** Steps that a quote is moved in. */
  readonly indent?: number;
  /** Some room above it. */
  readonly isApart?: boolean;
  readonly bullet?: { readonly list: string; readonly level: number };
}

/**
 * One index of a document: a UTF-16 code unit, or the place that a section, a table, a row or a cell takes up.
 * So an index of the Docs API is a place in the list, and an edit is a splice.
 */
export type Unit =
  | { readonly char: string; readonly style: TextStyle; readonly paragraph?: ParagraphStyle }
  | { readonly mark: 'section' | 'table' | 'row' | 'cell' | 'end' | 'rule'; readonly shade?: string };

export interface NamedRange {
  readonly id: string;
  readonly name: string;
  start: number;
  end: number;
}

export interface Doc {
  readonly units: Unit[];
  readonly ranges: NamedRange[];
  /** List id -> whether it counts. */
  readonly lists: Map<string, boolean>;
  revision: number;
}

export const plain: ParagraphStyle = { namedStyleType: 'NORMAL_TEXT' };

const bad = (message: string): Refused => new Refused(400, 'badRequest', message);

/** Puts text before `index`, which has to lie in a paragraph; a line feed makes another paragraph of the same style. */
export function insertText(doc: Doc, index: number, text: string): void {
  const here = doc.units[index];
  if (here === undefined || !('char' in here))
    throw bad('The insertion index must be inside the bounds of an existing paragraph.');
  cutsPair(doc, index);
  const end = doc.units.findIndex((unit, at) => at >= index && 'char' in unit && unit.char === '\n');
  const closing = doc.units[end];
  const paragraph = closing && 'char' in closing ? (closing.paragraph ?? plain) : plain;
  const before = doc.units[index - 1];
  const style = before && 'char' in before && before.char !== '\n' ? before.style : here.style;
  const made = text
    .split('')
    .filter((char) => !isStripped(char.charCodeAt(0)))
    .map((char): Unit => (char === '\n' ? { char, style, paragraph } : { char, style }));
  doc.units.splice(index, 0, ...made);
  for (const range of doc.ranges) {
    if (index <= range.start) range.start += made.length;
    if (index < range.end) range.end += made.length;
  }
}

/** Removes `[start, end)`; the structure has to stay whole. */
export function deleteRange(doc: Doc, start: number, end: number): void {
  checkRange(doc, start, end);
  const cut = doc.units.slice(start, end);
  if (cut.some((unit) => 'mark' in unit && unit.mark !== 'rule'))
    throw bad('The range cannot hold a part of a table.');
  const after = doc.units[end];
  const last = cut.at(-1);
  const endsParagraph = last && 'char' in last && last.char === '\n';
  if (endsParagraph && (after === undefined || ('mark' in after && after.mark !== 'rule')))
    throw bad('The range cannot include the newline character at the end of the segment.');
  cutsPair(doc, start);
  cutsPair(doc, end);
  doc.units.splice(start, end - start);
  for (const range of doc.ranges) {
    range.start = moved(range.start, start, end);
    range.end = moved(range.end, start, end);
  }
  doc.ranges.splice(0, doc.ranges.length, ...doc.ranges.filter((range) => range.end > range.start));
}

function moved(at: number, start: number, end: number): number {
  return at <= start ? at : Math.max(start, at - (end - start));
}

/** Throws a 400 for a range that does not lie in the body. */
export function checkRange(doc: Doc, start: number, end: number): void {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 1 || end <= start)
    throw bad('Invalid requests: the range should not be empty.');
  if (end > doc.units.length)
    throw bad(`Index ${end} must be less than the end index of the referenced segment, ${doc.units.length}.`);
}

function cutsPair(doc: Doc, index: number): void {
  const unit = doc.units[index];
  const before = doc.units[index - 1];
  if (unit && before && 'char' in unit && 'char' in before)
    if (/[\ud800-\udbff]/.test(before.char) && /[\udc00-\udfff]/.test(unit.char))
      throw bad('The index cuts a surrogate pair.');
}

/** Control characters and private use, which Docs leaves out of inserted text. */
function isStripped(code: number): boolean {
  return code <= 8 || (code >= 0x0c && code <= 0x1f) || (code >= 0xe000 && code <= 0xf8ff);
}
