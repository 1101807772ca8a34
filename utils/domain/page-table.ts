import type { DocumentBlock, PageElement, PageNode, Run } from './blocks';

type ReadCell = (nodes: readonly PageNode[]) => readonly DocumentBlock[];

interface Row {
  readonly cells: readonly (readonly DocumentBlock[])[];
  readonly isHead: boolean;
}

/**
 * A table as a table block where it holds data. Mail lays out whole pages in tables: one with a single
 * column, or with more than lines of text in a cell, is read as what stands in it, in order.
 */
export function tableOf(children: readonly PageNode[], read: ReadCell): readonly DocumentBlock[] {
  const rows = rowsOf(children, false, read).filter((row) => row.cells.some((cell) => cell.length > 0));
  const columns = Math.max(0, ...rows.map((row) => row.cells.length));
  const cells = rows.flatMap((row) => row.cells);
  const isData =
    rows.length > 1 &&
    columns > 1 &&
    cells.every((cell) => cell.every((block) => block.type === 'paragraph'));
  if (!isData) return cells.flat();
  return [
    {
      type: 'table',
      header: rows[0]?.isHead === true,
      rows: rows.map((row) => Array.from({ length: columns }, (_, at) => lines(row.cells[at] ?? []))),
    },
  ];
}

function rowsOf(nodes: readonly PageNode[], inHead: boolean, read: ReadCell): readonly Row[] {
  return nodes.flatMap((node): readonly Row[] => {
    if (isTag(node, 'thead') || isTag(node, 'tbody'))
      return rowsOf(node.children, node.tag === 'thead', read);
    // Text beside the rows is no row of the page, but it is text.
    if (!isTag(node, 'tr')) return [{ cells: [read([node])], isHead: false }];
    const cells = node.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
    const isHead = inHead || (cells.length > 0 && cells.every((child) => isTag(child, 'th')));
    return [{ cells: cells.map((child) => read(isCell(child) ? child.children : [child])), isHead }];
  });
}

/** The paragraphs of a cell as lines of one text. */
function lines(cell: readonly DocumentBlock[]): readonly Run[] {
  return cell.flatMap((block, at) => {
    if (block.type !== 'paragraph') return [];
    return at === 0 ? block.runs : [{ text: '\n' }, ...block.runs];
  });
}

function isTag(node: PageNode, tag: string): node is PageElement {
  return typeof node !== 'string' && node.tag === tag;
}

function isCell(node: PageNode): node is PageElement {
  return isTag(node, 'td') || isTag(node, 'th');
}
