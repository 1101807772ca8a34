import type { PageNode } from '@/utils/domain/text/blocks';
import { numberText } from '@/utils/domain/text/list-labels';

/** A tree whose ordered lists say their numbers in words of their own: for plain text, which has no lists. */
export function numbered(nodes: readonly PageNode[]): PageNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const children = numbered(node.children);
    if (node.tag !== 'ol') return { ...node, children };
    let number = 0;
    const items = children.map((item): PageNode => {
      if (typeof item === 'string' || item.tag !== 'li') return item;
      number = item.value ?? number + 1;
      return { ...item, children: [`${numberText(number, node.numbering)}. `, ...item.children] };
    });
    return { ...node, children: items };
  });
}
