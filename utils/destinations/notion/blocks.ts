import type { DocumentBlock, Run } from '@/utils/domain/text/blocks';
import { spelledOut } from '@/utils/domain/text/list-labels';
import { notionLimits } from './limits';
import { portions, richText, richTextOf } from './rich-text';
import type { Tree, TreeType } from './tree';
import { tree } from './tree';

/**
 * Blocks as Notion's, at most `tiers` deep. What would be deeper follows its parent, one dash before it for
 * each tier that it stood lower.
 */
export function blocksOf(blocks: readonly DocumentBlock[], tiers: number): Tree[] {
  // Notion counts from 1 alone, and on from a numbered list right before: other numbers are written out.
  let isCounting = false;
  return blocks.flatMap((block) => {
    const counted = block.type === 'list' ? spelledOut(block, block.ordered && isCounting) : block;
    isCounting = counted.type === 'list' && counted.ordered;
    return oneOf(counted, tiers);
  });
}

/** Paragraphs, as many as the text needs. */
export function paragraphs(runs: readonly Run[]): Tree[] {
  return texts('paragraph', runs);
}

/** Blocks of one type for a text, as many as it needs. */
export function texts(type: TreeType, runs: readonly Run[]): Tree[] {
  return portions(richText(runs)).map((rich_text) => tree(type, { rich_text }));
}

function oneOf(block: DocumentBlock, tiers: number): Tree[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphs(block.runs);
    case 'heading':
      // A message's headings are not the document's: they would stand in its outline.
      return paragraphs(block.runs.map(bold));
    case 'code':
      return portions(richTextOf(block.text, 'code').map(bare)).map((rich_text) =>
        tree('code', { rich_text, language: 'plain text' }),
      );
    case 'quote':
      return quoteOf(block.blocks, tiers);
    case 'list':
      return block.items.flatMap((item, at) => itemOf(item, block.ordered, at, tiers));
    case 'table':
      return tiers > 1 ? tableOf(block) : block.rows.flatMap(rowAsText);
    case 'rule':
      return [tree('divider', {})];
  }
}

/** A quote's first paragraph is its own text: without one it would begin with an empty line. */
function quoteOf(blocks: readonly DocumentBlock[], tiers: number): Tree[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return holding(tree('quote', { rich_text: [] }), blocks, tiers);
  return withRest(texts('quote', first.runs), rest, tiers);
}

function itemOf(item: readonly DocumentBlock[], ordered: boolean, at: number, tiers: number): Tree[] {
  const type = ordered ? 'numbered_list_item' : 'bulleted_list_item';
  const [first, ...rest] = item;
  const runs = first?.type === 'paragraph' ? first.runs : [];
  const below = first?.type === 'paragraph' ? rest : item;
  // On the last tier a numbered list that others interrupt would begin with 1 again, so it says its numbers.
  if (tiers > 1 || below.length === 0) return withRest(texts(type, runs), below, tiers);
  const marked: readonly Run[] = ordered ? [{ text: `${at + 1}. ` }, ...runs] : runs;
  return withRest(texts('bulleted_list_item', marked), below, tiers);
}

function withRest(made: readonly Tree[], rest: readonly DocumentBlock[], tiers: number): Tree[] {
  const last = made.at(-1);
  return last === undefined ? [] : [...made.slice(0, -1), ...holding(last, rest, tiers)];
}

/** The block with others in it, or after it where no tier is left. */
function holding(parent: Tree, below: readonly DocumentBlock[], tiers: number): Tree[] {
  if (below.length === 0) return [parent];
  const children = blocksOf(below, Math.max(1, tiers - 1));
  return tiers > 1 ? [{ ...parent, children }] : [parent, ...children.map(dashed)];
}

function dashed(block: Tree): Tree {
  const { rich_text } = block.content;
  if (rich_text === undefined || block.type === 'code') return block;
  const [first, ...rest] = rich_text;
  const joins = first?.type === 'text' && /^–+( |$)/.test(first.text.content);
  const dash = richTextOf(joins ? '–' : '– ');
  const all = [...dash, ...(first === undefined ? [] : [first]), ...rest];
  return { ...block, content: { ...block.content, rich_text: all } };
}

function tableOf({ header, rows }: Extract<DocumentBlock, { type: 'table' }>): Tree[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => richText(row[at] ?? [])));
  if (rows.length === 0) return [];
  // A cell that Notion would have to cut goes as text, with the whole table.
  if (cells.some((row) => row.some((cell) => cell.length > notionLimits.array)))
    return rows.flatMap(rowAsText);
  const lines = cells.map((row) => tree('table_row', { cells: row }));
  return [tree('table', { table_width: width, has_column_header: header, has_row_header: false }, lines)];
}

function rowAsText(row: readonly (readonly Run[])[]): Tree[] {
  return paragraphs(row.flatMap((cell, at) => (at === 0 ? cell : [{ text: ' | ' }, ...cell])));
}

const bold = (run: Run): Run => ({ ...run, marks: [...new Set([...(run.marks ?? []), 'bold' as const])] });

function bare(item: Parameters<typeof portions>[0][number]) {
  return item.type === 'text' ? { type: item.type, text: item.text } : item;
}
