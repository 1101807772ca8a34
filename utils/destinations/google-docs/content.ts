import type { Element } from 'hast';
import type { DocumentBlock, Run } from '@/utils/domain/text/blocks';
import { spelledOut } from '@/utils/domain/text/list-labels';
import { element, type Inner, rule, text } from './nodes';
import { nodesOf } from './runs';

export const shade = '#f1f3f4';

export const paragraph = (...children: readonly Inner[]): Element => element('p', children);

/** Blocks as elements. */
export function contentOf(blocks: readonly DocumentBlock[]): Element[] {
  return blocks.map(oneOf);
}

function oneOf(block: DocumentBlock): Element {
  switch (block.type) {
    case 'paragraph':
      return paragraph(...nodesOf(block.runs));
    case 'heading':
      // A message's headings are not the document's: they would stand in its outline.
      return paragraph(element('b', nodesOf(block.runs)));
    case 'code':
      // HTML drops a line feed right after the tag.
      return element('pre', [text(`\n${block.text}`)]);
    case 'quote':
      return element('blockquote', contentOf(block.blocks));
    case 'list': {
      // What the conversion makes of other numbers than 1, 2, 3 is not promised anywhere.
      const { items, ordered } = spelledOut(block);
      return list(items.map(contentOf), ordered);
    }
    case 'table':
      return tableOf(block);
    case 'rule':
      return rule;
  }
}

/** A list; the first paragraph of an item is the item itself. */
export function list(items: readonly (readonly Element[])[], ordered = false): Element {
  return element(
    ordered ? 'ol' : 'ul',
    items.map((item) => element('li', item)),
  );
}

/** A table of cells, each one paragraph. */
export function table(rows: readonly (readonly (readonly Inner[])[])[], hasHead: boolean): Element {
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

function tableOf({ rows, header }: Extract<DocumentBlock, { type: 'table' }>): Element {
  return table(
    rows.map((row) => row.map((cell: readonly Run[]) => nodesOf(cell))),
    header,
  );
}
