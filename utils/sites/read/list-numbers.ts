import type { Numbering, PageNode } from '@/utils/domain/text/blocks';
import { attr } from './dom';
import { inlineStyle } from './inline-style';
import { childrenOf, isElement, tagOf } from './nodes';

/** Lists longer than this do not exist; a number beyond would not be told from any other. */
const most = 2 ** 31;

const byStyle: Readonly<Record<string, Numbering>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/** What an ordered list counts in, by its own style and `type` or those of its first item; undefined for numbers. */
export function numberingOf(list: Element): Numbering | undefined {
  const first = childrenOf(list).find((child) => isElement(child) && tagOf(child) === 'li');
  const sources = first !== undefined && isElement(first) ? [first, list] : [list];
  for (const el of sources) {
    const { marker } = inlineStyle(el);
    if (marker !== undefined) return byStyle[marker];
    const type = attr(el, 'type')?.trim();
    if (type === '1') return undefined;
    if (type === 'a' || type === 'A' || type === 'i' || type === 'I') return type;
  }
  return undefined;
}

/**
 * The children of an ordered list as `read` reads them, each item with its number as browsers count it (`start`,
 * `value`, `reversed`) where that is not one more than the one before.
 */
export function numberedItems(
  list: Element,
  isItem: (node: Node) => boolean,
  read: (node: Node) => readonly PageNode[],
): PageNode[] {
  const children = childrenOf(list);
  const isReversed = attr(list, 'reversed') !== null;
  const step = isReversed ? -1 : 1;
  let number = whole(attr(list, 'start')) ?? (isReversed ? children.filter(isItem).length : 1);
  let expected = 1;
  const made: PageNode[] = [];
  for (const child of children) {
    const nodes = read(child);
    if (isItem(child)) number = whole(attr(child as Element, 'value')) ?? number;
    if (!isItem(child)) {
      made.push(...nodes);
      continue;
    }
    if (number !== expected) made.push(...nodes.map((node) => withNumber(node, number)));
    else made.push(...nodes);
    if (nodes.length > 0) expected = number + 1;
    number += step;
  }
  return made;
}

/** The item with its number, also where its reader put something around it. */
function withNumber(node: PageNode, value: number): PageNode {
  if (typeof node === 'string') return node;
  if (node.tag === 'li') return { ...node, value };
  return node.tag === 'span'
    ? { ...node, children: node.children.map((child) => withNumber(child, value)) }
    : node;
}

/** A whole number at the start of an attribute, as browsers read it. */
function whole(value: string | null): number | null {
  const [, digits] = /^\s*([+-]?\d{1,10})/.exec(value ?? '') ?? [];
  const number = Number(digits);
  return digits === undefined || Math.abs(number) >= most ? null : number;
}
