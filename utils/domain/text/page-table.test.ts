import { describe, expect, test } from 'vitest';
import { runText } from './block-text';
import type { AllowedTag, PageElement, PageNode } from './blocks';
import { pageToBlocks } from './page-to-blocks';

const row = (...cells: (string | PageElement)[]): PageElement => ({
  tag: 'tr',
  children: cells.map((cell) => (typeof cell === 'string' ? td(cell) : cell)),
});
const td = (text: string, spans: Pick<PageElement, 'colspan' | 'rowspan'> = {}, tag: AllowedTag = 'td') =>
  ({ tag, ...spans, children: [text] }) satisfies PageElement;
const texts = (...rows: PageNode[]) => {
  const [block, ...more] = pageToBlocks([{ tag: 'table', children: rows }]);
  expect(more).toEqual([]);
  return block?.type === 'table' ? block.rows.map((cells) => cells.map(runText)) : block;
};

describe('cells that span', () => {
  test('a value that reaches down stands in each of its rows, the others under their headings', () => {
    expect(
      texts(
        row('Region', 'Product', 'Units'),
        row(td('EU', { rowspan: 2 }), 'Bolts', '30'),
        row('Nuts', '40'),
        row('US', 'Bolts', '50'),
      ),
    ).toEqual([
      ['Region', 'Product', 'Units'],
      ['EU', 'Bolts', '30'],
      ['EU', 'Nuts', '40'],
      ['US', 'Bolts', '50'],
    ]);
  });

  test('a value in the middle and one at the end reach down', () => {
    expect(
      texts(row('a', td('b', { rowspan: 2 }), td('c', { rowspan: 3 })), row('d'), row('e', 'f')),
    ).toEqual([
      ['a', 'b', 'c'],
      ['d', 'b', 'c'],
      ['e', 'f', 'c'],
    ]);
  });

  test('a heading over two columns stands over each', () => {
    expect(
      texts(row('Team', td('Hours', { colspan: 2 })), row('', 'from', 'to'), row('Osaka', '9', '18')),
    ).toEqual([
      ['Team', 'Hours', 'Hours'],
      ['', 'from', 'to'],
      ['Osaka', '9', '18'],
    ]);
  });

  test('one cell over columns and rows at once', () => {
    expect(texts(row(td('x', { colspan: 2, rowspan: 2 }), 'a'), row('b'), row('c', 'd', 'e'))).toEqual([
      ['x', 'x', 'a'],
      ['x', 'x', 'b'],
      ['c', 'd', 'e'],
    ]);
  });

  test('a title as wide as the table is said once, and so is a long text', () => {
    const long = 'long '.repeat(60).trim();
    expect(texts(row(td('Plan', { colspan: 2 })), row('a', td(long, { rowspan: 2 })), row('b'))).toEqual([
      ['Plan', ''],
      ['a', long],
      ['b', ''],
    ]);
  });

  test('a span that claims more than there is widens nothing', () => {
    expect(texts(row('a', td('b', { colspan: 1000 })), row(td('c', { rowspan: 1000 }), 'd'))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const many = Array.from({ length: 100 }, (_, at) => row(`${at}`, td('x', { colspan: 1000 })));
    expect(texts(...many)).toHaveLength(100);
  });

  test('a page laid out in a table, its cells as wide as the page, stays text', () => {
    const cells = [row(td('Hello', { colspan: 2 })), row(td('all', { colspan: 2 }))];
    expect(pageToBlocks([{ tag: 'table', children: cells }])).toEqual([
      { type: 'paragraph', runs: [{ text: 'Hello' }] },
      { type: 'paragraph', runs: [{ text: 'all' }] },
    ]);
  });

  test('a row without words is none, and what reaches over it goes on below', () => {
    expect(texts(row(td('EU', { rowspan: 3 }), 'a'), row(''), row('b'))).toEqual([
      ['EU', 'a'],
      ['EU', 'b'],
    ]);
  });
});
