import { blockText } from './block-text.ts';
import { type DocumentBlock, mostSpanned, type PageElement, type PageNode, type Run } from './blocks.ts';

type ReadCell = (nodes: readonly PageNode[]) => readonly DocumentBlock[];
type Blocks = readonly DocumentBlock[];

interface Cell {
  readonly blocks: Blocks;
  readonly columns: number;
  readonly rows: number;
}

interface Row {
  readonly cells: readonly Cell[];
  readonly isHead: boolean;
}

/** A value longer than this is said once, in the first of the places that its cell covers. */
const longestRepeated = 200;
/** More places than any table has that somebody reads; one that claims more is read without its spans. */
const mostPlaces = 20_000;

/**
 * A table as a table block where it holds data. Mail lays out whole pages in tables: one with a single
 * column, or with more than lines of text in a cell, is read as what stands in it, in order. A cell that spans
 * several places says its value in each of them, so that each row and column can be read alone; one as wide as the
 * table is a title or a note, and says it once.
 */
export function tableOf(children: readonly PageNode[], read: ReadCell): Blocks {
  const rows = rowsOf(children, false, read);
  const cells = rows.flatMap((row) => row.cells);
  const withText = rows.filter(holdsText).length;
  const isText = cells.every(({ blocks }) => blocks.every((block) => block.type === 'paragraph'));
  const { grid, columns } = spread(rows);
  if (withText < 2 || columns.length < 2 || !isText) return cells.flatMap(({ blocks }) => blocks);
  const kept = grid.filter((_, at) => rows[at] !== undefined && holdsText(rows[at]));
  return [
    {
      type: 'table',
      header: rows.find(holdsText)?.isHead === true,
      rows: kept.map((places) => columns.map((column) => lines(places[column] ?? []))),
    },
  ];
}

function holdsText({ cells }: Row): boolean {
  return cells.some(({ blocks }) => blocks.length > 0);
}

interface Grid {
  /** By row, what stands in each place. */
  readonly grid: readonly (readonly Blocks[])[];
  /** The places in which a cell begins somewhere; browsers give the others no width. */
  readonly columns: readonly number[];
}

/** What stands in each place of each row, by HTML's rules for cells that span. */
function spread(rows: readonly Row[]): Grid {
  const width = rows.reduce((most, { cells }) => Math.max(most, widthOf(cells)), 0);
  const isBounded = width * rows.length <= mostPlaces;
  /** By place, what reaches down from the rows above, and into how many rows more. */
  const above: { readonly blocks: Blocks; rows: number }[] = [];
  const begun = new Set<number>();
  const grid = rows.map(({ cells }) => {
    const places: Blocks[] = [];
    const reachDown = (): void => {
      let from = above[places.length];
      while (from !== undefined && from.rows > 0) {
        from.rows -= 1;
        places.push(from.blocks);
        from = above[places.length];
      }
    };
    for (const cell of cells) {
      reachDown();
      begun.add(places.length);
      const repeated = repeatedIn(cell, width);
      const [across, down] = isBounded ? [cell.columns, cell.rows] : [1, 1];
      for (let column = 0; column < across; column++) {
        above[places.length] = { blocks: repeated, rows: down - 1 };
        places.push(column === 0 ? cell.blocks : repeated);
      }
    }
    reachDown();
    return places;
  });
  return { grid, columns: [...begun].sort((a, b) => a - b) };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0);
}

/** What a cell says in the other places that it covers. */
function repeatedIn({ blocks, columns, rows }: Cell, width: number): Blocks {
  if ((columns === 1 && rows === 1) || columns >= width) return [];
  return blockText(blocks).length > longestRepeated ? [] : blocks;
}

function rowsOf(nodes: readonly PageNode[], inHead: boolean, read: ReadCell): readonly Row[] {
  return nodes.flatMap((node): readonly Row[] => {
    if (isTag(node, 'thead') || isTag(node, 'tbody'))
      return rowsOf(node.children, node.tag === 'thead', read);
    // Text beside the rows is no row of the page, but it is text.
    if (!isTag(node, 'tr')) return [{ cells: [cellOf(node, read)], isHead: false }];
    const cells = node.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
    const isHead = inHead || (cells.length > 0 && cells.every((child) => isTag(child, 'th')));
    return [{ cells: cells.map((child) => cellOf(child, read)), isHead }];
  });
}

function cellOf(node: PageNode, read: ReadCell): Cell {
  if (!isCell(node)) return { blocks: read([node]), columns: 1, rows: 1 };
  return { blocks: read(node.children), columns: spanOf(node.colspan), rows: spanOf(node.rowspan) };
}

function spanOf(span = 1): number {
  return Math.min(Math.max(Math.trunc(span), 1), mostSpanned);
}

/** The paragraphs of a cell as lines of one text. */
function lines(cell: Blocks): readonly Run[] {
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
