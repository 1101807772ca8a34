import { mostSpanned, type PageElement } from '@/utils/domain/text/blocks';
import { attr } from './dom';

/** The columns and rows that a cell spans, where these are more than one; `rowspan="0"` reaches to the end. */
export function spansOf(cell: Element): Pick<PageElement, 'colspan' | 'rowspan'> {
  const colspan = span(attr(cell, 'colspan')) || 1;
  const rowspan = span(attr(cell, 'rowspan')) || mostSpanned;
  return { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
}

function span(value: string | null): number {
  const [, digits = '1'] = /^\s*\+?(\d{1,9})/.exec(value ?? '') ?? [];
  return Math.min(Number(digits), mostSpanned);
}
