import { expect, test } from 'vitest';
import { treeText } from './tree-text';

const long = 'word '.repeat(2_000);

test('of a long text at least as much as was asked for, not all', () => {
  expect(treeText([long], 100).length).toBeGreaterThanOrEqual(100);
  expect(treeText([long], 100).length).toBeLessThan(1_000);
  expect(treeText([{ tag: 'div', children: [long] }, 'end'], 100)).not.toContain('end');
});

test('blanks and breaks in the source do not count: what is asked for is there nevertheless', () => {
  const indented = `From:${' '.repeat(5_000)}Ines`;
  expect(treeText([indented], 20)).toBe('From: Ines');
  const nested = [1, 2, 3, 4, 5].reduce<Parameters<typeof treeText>[0]>(
    (children) => [{ tag: 'div', children }],
    ['From: Ines Duarte'],
  );
  expect(treeText([...nested, 'Sent: Monday'], 17)).toContain('From: Ines Duarte');
});

test('white space is one space, a block one line', () => {
  expect(
    treeText([' a\u00a0 b\t\n', { tag: 'br', children: [] }, 'c ', { tag: 'p', children: [' d'] }]),
  ).toBe('a b\nc\nd');
});

test('line feeds count in plain text alone', () => {
  expect(
    treeText([{ tag: 'pre', children: ['one\n  two', { tag: 'b', children: ['\nthree'] }] }, 'four\nfive']),
  ).toBe('one\ntwo\nthree\nfour five');
});
