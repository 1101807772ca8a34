import type { Doc, ParagraphStyle, TextStyle, Unit } from './units';
import { plain } from './units.ts';

/** A document as it is read: paragraphs and tables with their indices. */
export type Part = Paragraph | Section | Table;
interface Place {
  readonly start: number;
  readonly end: number;
}
export interface Section extends Place {
  readonly kind: 'section';
}
export interface Paragraph extends Place {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly paragraph: ParagraphStyle;
}
export interface Table extends Place {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Null for a line across the page. */
  readonly text: string | null;
  readonly style: TextStyle;
}
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
}
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly shade: string | undefined;
  readonly parts: readonly Part[];
}

/** The body of a document. */
export function structureOf({ units }: Doc): Part[] {
  return partsFrom({ units, at: 0 });
}

interface Reader {
  readonly units: readonly Unit[];
  at: number;
}

function partsFrom(reader: Reader): Part[] {
  const parts: Part[] = [];
  for (let unit = reader.units[reader.at]; unit !== undefined; unit = reader.units[reader.at]) {
    const start = reader.at;
    if ('char' in unit || unit.mark === 'rule') parts.push(paragraphFrom(reader));
    else if (unit.mark === 'section') {
      reader.at += 1;
      parts.push({ kind: 'section', start, end: reader.at });
    } else if (unit.mark === 'table') {
      reader.at += 1;
      const rows: Row[] = [];
      while (markAt(reader) === 'row') rows.push(rowFrom(reader));
      // The end of a table takes one index.
      reader.at += 1;
      parts.push({ kind: 'table', start, end: reader.at, rows });
    } else break;
  }
  return parts;
}

function rowFrom(reader: Reader): Row {
  const start = reader.at;
  reader.at += 1;
  const cells: Cell[] = [];
  for (
    let unit = reader.units[reader.at];
    unit && 'mark' in unit && unit.mark === 'cell';
    unit = reader.units[reader.at]
  ) {
    const from = reader.at;
    reader.at += 1;
    const parts = partsFrom(reader);
    cells.push({ start: from, end: reader.at, shade: unit.shade, parts });
  }
  return { start, end: reader.at, cells };
}

function paragraphFrom(reader: Reader): Paragraph {
  const start = reader.at;
  const runs: { start: number; end: number; text: string | null; style: TextStyle }[] = [];
  for (;;) {
    const unit = reader.units[reader.at];
    if (unit === undefined) throw new Error('The last paragraph of a document has no end');
    const at = reader.at;
    reader.at += 1;
    if (!('char' in unit)) {
      runs.push({ start: at, end: at + 1, text: null, style: {} });
      continue;
    }
    const last = runs.at(-1);
    if (last && last.text !== null && sameStyle(last.style, unit.style)) {
      last.text += unit.char;
      last.end = at + 1;
    } else runs.push({ start: at, end: at + 1, text: unit.char, style: unit.style });
    if (unit.char === '\n')
      return { kind: 'paragraph', start, end: reader.at, runs, paragraph: unit.paragraph ?? plain };
  }
}

function sameStyle(one: TextStyle, other: TextStyle): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function markAt({ units, at }: Reader): string | undefined {
  const unit = units[at];
  return unit && 'mark' in unit ? unit.mark : undefined;
}
