import type { DocumentBlock } from '@/utils/domain/text/blocks';
import { spelledOut } from '@/utils/domain/text/list-labels';
import { element, type Html, rule, text } from './html';
import { runsHtml } from './runs';

export const shade = '#f1f3f4';

export const paragraph = (...children: readonly Html[]): Html => element('p', children);

/** Blocks as HTML. */
export function blocksHtml(blocks: readonly DocumentBlock[]): Html[] {
  return blocks.map(blockHtml);
}

function blockHtml(block: DocumentBlock): Html {
  switch (block.type) {
    case 'paragraph':
      return paragraph(...runsHtml(block.runs));
    case 'heading':
      // A message's headings are not the document's: they would stand in its outline.
      return paragraph(element('b', runsHtml(block.runs)));
    case 'code':
      // HTML drops a line feed right after the tag.
      return element('pre', [text(`\n${block.text}`)]);
    case 'quote':
      return element('blockquote', blocksHtml(block.blocks));
    case 'list': {
      // What the conversion makes of other numbers than 1, 2, 3 is not promised anywhere.
      const { items, ordered } = spelledOut(block);
      return list(items.map(blocksHtml), ordered);
    }
    case 'table':
      return tableOf(block);
    case 'rule':
      return rule;
  }
}

/** A list; the first paragraph of an item is the item itself. */
export function list(items: readonly (readonly Html[])[], ordered = false): Html {
  return element(
    ordered ? 'ol' : 'ul',
    items.map((item) => element('li', item)),
  );
}

/** A table whose cells are given as HTML. */
export function table(rows: readonly (readonly (readonly Html[])[])[], hasHead: boolean): Html {
  const border = 'border:1px solid #9aa0a6;padding:5pt';
  return element(
    'table',
    rows.map((row, at) => {
      const isHead = hasHead && at === 0;
      const style = isHead ? `${border};background-color:${shade}` : border;
      return element(
        'tr',
        row.map((cell) => element(isHead ? 'th' : 'td', [paragraph(...cell)], { style })),
      );
    }),
    { style: 'border-collapse:collapse;width:100%' },
  );
}

function tableOf(block: Extract<DocumentBlock, { type: 'table' }>): Html {
  return table(
    block.rows.map((row) => row.map(runsHtml)),
    block.header,
  );
}
