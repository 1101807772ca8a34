import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockText } from './block-text';
import { type AllowedTag, allowedTags, type PageElement, type PageNode } from './blocks';
import { pageToBlocks } from './page-to-blocks';

const el = (tag: AllowedTag, ...children: PageNode[]): PageElement => ({ tag, children });
const link = (href: string, ...children: PageNode[]): PageElement => ({ tag: 'a', href, children });
const paragraph = (text: string) => ({ type: 'paragraph', runs: [{ text }] });
const br = el('br');

describe('paragraphs', () => {
  test('white space is collapsed and empty paragraphs are dropped', () => {
    const nodes = [el('p', '  We go\n with\u00a0 EMEA '), el('div', ' '), el('p', el('br')), 'first.'];
    expect(pageToBlocks(nodes)).toEqual([paragraph('We go with EMEA'), paragraph('first.')]);
  });

  test('one break is a line, two are a new paragraph, none stands at an end', () => {
    expect(pageToBlocks([br, 'a ', br, ' b', br, ' ', br, 'c', br])).toEqual([
      paragraph('a\nb'),
      paragraph('c'),
    ]);
  });

  test('marks and links nest, join and leave the blanks at their edges outside', () => {
    const nodes = [
      'Ask ',
      el('b', ' Mei ', el('i', 'now')),
      el('strong', '!'),
      link('https://a.example/', ' the ', el('code', 'plan'), ' '),
    ];
    expect(pageToBlocks(nodes)).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: 'Ask ' },
          { text: 'Mei', marks: ['bold'] },
          { text: ' ' },
          { text: 'now', marks: ['bold', 'italic'] },
          { text: '!', marks: ['bold'] },
          { text: ' ' },
          { text: 'the', href: 'https://a.example/' },
          { text: ' ' },
          { text: 'plan', marks: ['code'], href: 'https://a.example/' },
        ],
      },
    ]);
  });

  test('a link that is neither http nor mailto keeps its text only', () => {
    expect(pageToBlocks([link('javascript:alert(1)', 'here')])).toEqual([paragraph('here')]);
  });
});

describe('white space that a page keeps', () => {
  const kept = (...children: PageNode[]) => el('span', ...children);

  test('inside a span no-break spaces stay, at the start of a line too; elsewhere they are blanks', () => {
    expect(pageToBlocks(['a\u00a0\u00a0b', br, kept('\u00a0\u00a0c\u00a0 d'), br, '\u00a0e'])).toEqual([
      paragraph('a b\n\u00a0\u00a0c\u00a0 d\ne'),
    ]);
  });

  test('other white space in there is collapsed as ever', () => {
    expect(pageToBlocks([kept('a \n  b'), ' ', el('b', kept('\u00a0'), 'c')])).toEqual([
      { type: 'paragraph', runs: [{ text: 'a b ' }, { text: '\u00a0c', marks: ['bold'] }] },
    ]);
  });

  test('a mail with more blocks than a call takes arguments is read', () => {
    const rows = Array.from({ length: 200_000 }, () => el('tr', el('td', 'x')));
    expect(pageToBlocks([{ tag: 'table', children: rows }])).toHaveLength(200_000);
  });
});

describe('blocks', () => {
  test('lists nest, also where the inner list stands beside the items', () => {
    const nodes = [el('ul', el('li', 'a', el('ol', el('li', 'b'))), el('ul', el('li', 'c')), el('li', ' '))];
    expect(pageToBlocks(nodes)).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          [
            paragraph('a'),
            { type: 'list', ordered: true, items: [[paragraph('b')]] },
            { type: 'list', ordered: false, items: [[paragraph('c')]] },
          ],
        ],
      },
    ]);
  });

  test('items selected without their list are one list', () => {
    expect(pageToBlocks([el('li', 'a'), ' ', el('li', 'b')])).toEqual([
      { type: 'list', ordered: false, items: [[paragraph('a')], [paragraph('b')]] },
    ]);
  });

  test('code keeps its lines and indents, quotes and headings keep their place', () => {
    const nodes = [
      'before',
      el('pre', el('div', 'if (x) {'), el('div', '  y\u00a0= 1'), '}', br, '\n'),
      el('blockquote', el('div', 'said'), el('blockquote', 'earlier')),
      el('h4', 'Next'),
      el('hr'),
    ];
    expect(pageToBlocks(nodes)).toEqual([
      paragraph('before'),
      { type: 'code', text: 'if (x) {\n  y = 1\n}' },
      {
        type: 'quote',
        blocks: [paragraph('said'), { type: 'quote', blocks: [paragraph('earlier')] }],
      },
      { type: 'heading', level: 3, runs: [{ text: 'Next' }] },
      { type: 'rule' },
    ]);
  });

  test('a table of data is a table, rows as wide as the widest', () => {
    const nodes = [
      el(
        'table',
        el('tbody', el('tr', el('th', 'Region'), el('th', 'When')), el('tr', el('td', 'EMEA', br, 'APAC'))),
      ),
    ];
    expect(pageToBlocks(nodes)).toEqual([
      {
        type: 'table',
        header: true,
        rows: [
          [[{ text: 'Region' }], [{ text: 'When' }]],
          [[{ text: 'EMEA\nAPAC' }], []],
        ],
      },
    ]);
  });

  test('a table that only lays out a page is read as its contents', () => {
    const inner = el('table', el('tr', el('td', el('ul', el('li', 'a'))), el('td', 'b')));
    expect(pageToBlocks([el('table', el('tr', el('td', 'Hello')), el('tr', el('td', inner)))])).toEqual([
      paragraph('Hello'),
      { type: 'list', ordered: false, items: [[paragraph('a')]] },
      paragraph('b'),
    ]);
  });
});

test('no text is lost and none is added, whatever the tree', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 8 });
  const { node } = fc.letrec<{ node: PageNode }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      text,
      fc.record({
        tag: fc.constantFrom(...allowedTags.filter((tag) => tag !== 'br' && tag !== 'hr')),
        href: fc.constantFrom(undefined, 'https://a.example/', 'data:text/html,x'),
        children: fc.array(tie('node'), { maxLength: 4 }),
      }),
      fc.constantFrom<PageNode>(br, el('hr')),
    ),
  }));
  const bare = (value: string) => value.replace(/\s+/gu, '');
  const all = (nodes: readonly PageNode[]): string =>
    nodes.map((each) => (typeof each === 'string' ? each : all(each.children))).join('');
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
      expect(bare(blockText(pageToBlocks(nodes)))).toBe(bare(all(nodes)));
    }),
    { numRuns: 500 },
  );
});
