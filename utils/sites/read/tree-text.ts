import type { PageNode } from '@/utils/domain/text/blocks';
import { notSingle } from '@/utils/domain/text/white-space';
import type { NamedLink } from '@/utils/domain/thread/capture';
import { isMediaMark } from './media';

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

/** The plain text of a tree: one line a block, runs of space as one, trimmed; of a long one at least its first `most` characters. */
export function treeText(nodes: readonly PageNode[], most = Number.POSITIVE_INFINITY): string {
  return write(nodes, most * 2)
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** Line feeds count in plain text alone. Stops once it has `most` characters, breaks of nested blocks among them. */
function write(nodes: readonly PageNode[], most: number, isPlain = false): string {
  let text = '';
  for (const node of nodes) {
    if (text.length >= most) break;
    if (typeof node === 'string') {
      text += isPlain ? node.slice(0, most - text.length) : startOf(node, most - text.length);
      continue;
    }
    const inner = write(node.children, most - text.length, isPlain || node.tag === 'pre');
    if (node.tag === 'td' || node.tag === 'th') text += `${inner} `;
    else text += breaks.has(node.tag) ? `\n${inner}\n` : inner;
  }
  return text;
}

/** A text with each run of white space as one space; of a long one at least its first `most` characters. */
function startOf(text: string, most: number): string {
  // Indented source may hold little in many characters; then all of it is read.
  const start = text.slice(0, most * 2).replace(notSingle, ' ');
  return start.length >= most || text.length <= most * 2 ? start : text.replace(notSingle, ' ');
}

/** Whether a tree holds any text. */
export function hasText(nodes: readonly PageNode[]): boolean {
  return nodes.some((node) => (typeof node === 'string' ? /\S/.test(node) : hasText(node.children)));
}

/** Every link in a tree once, in order, labelled with its text (its address where there is none); no pictures. */
export function treeLinks(nodes: readonly PageNode[]): NamedLink[] {
  const found = new Map<string, NamedLink>();
  const visit = (list: readonly PageNode[]): void => {
    for (const node of list) {
      if (typeof node === 'string') continue;
      if (node.href !== undefined && !found.has(node.href)) {
        const label = treeText(node.children) || node.href;
        if (!isMediaMark(label)) found.set(node.href, { label, href: node.href });
      }
      visit(node.children);
    }
  };
  visit(nodes);
  return [...found.values()];
}
