import { describe, expect, test } from 'vitest';
import type { PageElement, PageNode } from './blocks';
import { type ListBlock, listLabels, spelledOut } from './list-labels';
import { pageToBlocks } from './page-to-blocks';

const item = (text: string, value?: number): PageElement => ({
  tag: 'li',
  ...(value === undefined ? {} : { value }),
  children: text === '' ? [] : [text],
});
const ordered = (numbering: PageElement['numbering'], ...children: PageNode[]): PageElement => ({
  tag: 'ol',
  ...(numbering === undefined ? {} : { numbering }),
  children,
});
const listOf = (el: PageElement): ListBlock => {
  const [block] = pageToBlocks([el]);
  if (block?.type !== 'list') throw new Error('no list');
  return block;
};
const labels = (el: PageElement) => listLabels(listOf(el));

describe('numbers of a list', () => {
  test('a list that counts 1, 2, 3 needs none', () => {
    expect(listOf(ordered(undefined, item('a'), item('b')))).toEqual({
      type: 'list',
      ordered: true,
      items: [[{ type: 'paragraph', runs: [{ text: 'a' }] }], [{ type: 'paragraph', runs: [{ text: 'b' }] }]],
    });
    expect(labels(ordered(undefined, item('a'), item('b', 2)))).toBeNull();
    expect(labels({ tag: 'ul', children: [item('a', 4)] })).toBeNull();
  });

  test('a first number, one in the middle, and numbers that fall', () => {
    expect(labels(ordered(undefined, item('Osaka', 3), item('Lisbon')))).toEqual(['3.', '4.']);
    expect(labels(ordered(undefined, item('a'), item('b', 7), item('c')))).toEqual(['1.', '7.', '8.']);
    expect(labels(ordered(undefined, item('a', 3), item('b', 2), item('c', 1)))).toEqual(['3.', '2.', '1.']);
    expect(labels(ordered(undefined, item('a', 0), item('b')))).toEqual(['0.', '1.']);
    expect(labels(ordered(undefined, item('a', -1), item('b')))).toEqual(['-1.', '0.']);
  });

  test('an item without words is counted and left out', () => {
    expect(labels(ordered(undefined, item('a'), item(''), item('c')))).toEqual(['1.', '3.']);
  });

  test('letters and Roman numerals, in figures where these have none', () => {
    expect(labels(ordered('a', item('x'), item('y', 26), item('z')))).toEqual(['a.', 'z.', 'aa.']);
    expect(labels(ordered('A', item('x', 28), item('y', 703), item('z', 0)))).toEqual(['AB.', 'AAA.', '0.']);
    expect(labels(ordered('i', item('x', 4), item('y', 1949), item('z', 4000)))).toEqual([
      'iv.',
      'mcmxlix.',
      '4000.',
    ]);
    expect(labels(ordered('I', item('x', 8)))).toEqual(['VIII.']);
  });

  test('written out, each number stands before its words', () => {
    const list = listOf(
      ordered('a', item('Osaka'), { tag: 'li', children: [{ tag: 'pre', children: ['x'] }] }),
    );
    expect(spelledOut(list)).toEqual({
      type: 'list',
      ordered: false,
      items: [
        [{ type: 'paragraph', runs: [{ text: 'a. ' }, { text: 'Osaka' }] }],
        [
          { type: 'paragraph', runs: [{ text: 'b.' }] },
          { type: 'code', text: 'x' },
        ],
      ],
    });
  });
});
