import type { PageNode } from '@/utils/domain/blocks';
import { treeText } from '../read/tree-text';

/** `---- Original Message ----`, `-----Ursprüngliche Nachricht-----`: dashes around words, in any language. */
const divider = /^[-_]{3,}\s*\p{L}[\p{L}\p{M}’' ]*[-_]{3,}$/u;
/** `On Mon, 2 Mar 2026 at 15:05, Ada <ada@team.example> wrote:` in any language: a number, an address, a colon. */
const attribution = /^(?=.*\d).{0,160}<[^<>\s]+@[^<>\s]+>.{0,40}[:：]$/u;
/** The first line of Outlook's header, in the languages of its most readers. */
const header =
  /^(?:from|von|de|da|van|från|fra|od|от|від|kimden|mittente|lähettäjä|发件人|寄件者|差出人|보낸 사람|מאת|من)\s?[:：].*\n(?:.*[:：].*\n?){2}/iu;
const signature = '--';
/** Characters that tell whether a header begins, and that its first label has at most. */
const headerLength = 600;
const labelLength = 40;
const lineLength = 600;
/** Most lines have no colon near their start, and need not be written out further. */
const label = /[:：]/;
/** Every kind of tail begins with a dash or has a colon; other lines need not be put together at all. */
const mayBegin = /^\s*[-_]|[:：]/;
const boxes = new Set(['div', 'p', 'blockquote']);

/**
 * Cuts a message's tree where quoted mail or a signature begins that no markup tells: from a divider, an
 * attribution, an Outlook header or a `-- ` line to the end. Lines that begin with `>` go one by one.
 */
export function cutQuotedTail(nodes: readonly PageNode[]): PageNode[] {
  return cut(nodes).nodes;
}

interface Cut {
  readonly nodes: PageNode[];
  readonly isOver: boolean;
}

function cut(nodes: readonly PageNode[]): Cut {
  const out: PageNode[] = [];
  for (const [at, node] of nodes.entries()) {
    if (startsTail(nodes, at)) return { nodes: out, isOver: true };
    if (typeof node === 'string') {
      if (!isQuotedLine(nodes, at)) out.push(node);
      continue;
    }
    if (!boxes.has(node.tag)) {
      out.push(node);
      continue;
    }
    const inner = cut(node.children);
    if (inner.nodes.length > 0 || node.children.length === 0) out.push({ ...node, children: inner.nodes });
    if (inner.isOver) return { nodes: out, isOver: true };
  }
  return { nodes: out, isOver: false };
}

/** Whether the line or block that begins here begins the tail. Only starts of lines are asked. */
function startsTail(nodes: readonly PageNode[], at: number): boolean {
  if (!startsLine(nodes, at)) return false;
  const node = nodes[at];
  if (typeof node === 'object' && boxes.has(node.tag))
    return label.test(treeText([node], labelLength)) && isHeader([node]);
  const end = endOfLine(nodes, at);
  if (!mayBeginIn(nodes, at, end)) return false;
  const line = treeText(nodes.slice(at, end), lineLength + 1);
  // Longer ones are no such line, and are not whole here.
  if (line.length > lineLength) return false;
  if (line === signature || divider.test(line) || attribution.test(line)) return true;
  return label.test(line.slice(0, labelLength)) && isHeader(nodes.slice(at, at + 16));
}

function isHeader(nodes: readonly PageNode[]): boolean {
  return header.test(treeText(nodes, headerLength));
}

/** Where the next break stands, else the end. */
function endOfLine(nodes: readonly PageNode[], at: number): number {
  let end = at;
  while (end < nodes.length && !isBreak(nodes[end])) end += 1;
  return end;
}

function mayBeginIn(nodes: readonly PageNode[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const node = nodes[at];
    if (
      typeof node === 'string'
        ? mayBegin.test(node)
        : node && mayBeginIn(node.children, 0, node.children.length)
    )
      return true;
  }
  return false;
}

function isBreak(node: PageNode | undefined): boolean {
  return typeof node === 'object' && (node.tag === 'br' || boxes.has(node.tag));
}

function startsLine(nodes: readonly PageNode[], at: number): boolean {
  const before = nodes[at - 1];
  return before === undefined || isBreak(before);
}

function isQuotedLine(nodes: readonly PageNode[], at: number): boolean {
  const node = nodes[at];
  return typeof node === 'string' && node.trimStart().startsWith('>') && startsLine(nodes, at);
}
