import type { PageNode } from '@/utils/domain/blocks';
import type { NamedLink } from '@/utils/domain/capture';

const breaks = new Set([
  'br',
  'div',
  'p',
  'li',
  'tr',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
]);

/** The plain text of a tree: one line a block, runs of space as one, trimmed. */
export function treeText(nodes: readonly PageNode[]): string {
  return write(nodes)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function write(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node.replace(/\s+/g, ' ');
      const inner = write(node.children);
      if (node.tag === 'td' || node.tag === 'th') return `${inner} `;
      return breaks.has(node.tag) ? `\n${inner}\n` : inner;
    })
    .join('');
}

/** Every link in a tree once, in order, labelled with its text (its address where there is none). */
export function treeLinks(nodes: readonly PageNode[]): NamedLink[] {
  const found = new Map<string, NamedLink>();
  const visit = (list: readonly PageNode[]): void => {
    for (const node of list) {
      if (typeof node === 'string') continue;
      if (node.href !== undefined && !found.has(node.href)) {
        found.set(node.href, { label: treeText(node.children) || node.href, href: node.href });
      }
      visit(node.children);
    }
  };
  visit(nodes);
  return [...found.values()];
}
