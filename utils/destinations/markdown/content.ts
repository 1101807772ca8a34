import type { BlockContent, Paragraph as MarkdownParagraph, PhrasingContent, RootContent } from 'mdast';
import type { DocumentBlock, Run } from '@/utils/domain/text/blocks';
import { type ListBlock, spelledOut } from '@/utils/domain/text/list-labels';
import type { Paragraph } from '../outline/outline';
import { bullets, paragraph, strong, table } from './nodes';
import { phrasesOf } from './phrases';

/** Blocks as Markdown content. */
export function contentOf(blocks: readonly DocumentBlock[]): RootContent[] {
  return blocks.map(oneOf);
}

function oneOf(block: DocumentBlock): RootContent {
  switch (block.type) {
    case 'paragraph':
      return paragraph(...phrasesOf(block.runs));
    case 'heading':
      // A message's headings are not the document's: they would stand in its outline.
      return paragraph(strong(...phrasesOf(block.runs.map(withoutBold))));
    case 'code':
      return { type: 'code', value: block.text };
    case 'quote':
      return quote(contentOf(block.blocks));
    case 'list':
      return listOf(block);
    case 'table':
      return tableOf(block);
    case 'rule':
      return { type: 'thematicBreak' };
  }
}

/** Markdown counts up from any number; other ways of counting are written out. */
function listOf(block: ListBlock): RootContent {
  const { numbers = [1], numbering } = block;
  const [start = 1] = numbers;
  const counts = start >= 0 && start < 1e9 && numbers.every((number, at) => number === start + at);
  const { ordered, items } = counts && numbering === undefined ? block : spelledOut(block);
  return bullets(items.map(contentOf), ordered, start);
}

/** Content as a quote. */
export function quote(children: readonly RootContent[]): RootContent {
  // Blocks make flow content only, which is what may stand in a quote.
  return { type: 'blockquote', children: children as BlockContent[] };
}

/** Paragraphs of a text. */
export function paragraphsOf(paragraphs: readonly Paragraph[]): MarkdownParagraph[] {
  return paragraphs.map((runs) => paragraph(...phrasesOf(runs)));
}

/** Markdown's tables always have a head; one without gets an empty one. */
function tableOf(block: Extract<DocumentBlock, { type: 'table' }>): RootContent {
  const rows = block.rows.map((row) => row.map(cell));
  const empty = rows[0]?.map((): PhrasingContent[] => []) ?? [];
  return table(block.header ? rows : [empty, ...rows]);
}

/** A cell is one line, so its breaks are blanks. */
function cell(runs: readonly Run[]): PhrasingContent[] {
  return phrasesOf(runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') })));
}

function withoutBold(run: Run): Run {
  return { ...run, marks: run.marks?.filter((mark) => mark !== 'bold') };
}
