import { type BlockBuilder, blockBuilder } from './block-builder.ts';
import type { AllowedTag, DocumentBlock, Mark, PageElement, PageNode } from './blocks';
import type { RunLook } from './look';
import { tableOf } from './page-table.ts';
import { withMark } from './tidy-runs.ts';

const plain: RunLook = { marks: [] };

const markOf: Partial<Record<AllowedTag, Mark>> = {
  b: 'bold',
  strong: 'bold',
  em: 'italic',
  i: 'italic',
  s: 'strike',
  del: 'strike',
  code: 'code',
};

const inline: ReadonlySet<AllowedTag> = new Set([
  'a',
  'b',
  'code',
  'del',
  'em',
  'i',
  's',
  'span',
  'strong',
  'u',
]);

const levelOf: Partial<Record<AllowedTag, 1 | 2 | 3>> = { h1: 1, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 };

/**
 * Page text as document blocks. Everything that could be read stays, in reading order; white space is
 * collapsed as a browser would, and what is empty is left out. Pure; never throws.
 */
export function pageToBlocks(nodes: readonly PageNode[]): readonly DocumentBlock[] {
  return flow(nodes, plain);
}

/** Blocks of what stands inside one element (a cell, a quote, an item). */
function flow(nodes: readonly PageNode[], look: RunLook): readonly DocumentBlock[] {
  const builder = blockBuilder();
  walk(nodes, look, builder);
  return builder.finish();
}

function walk(nodes: readonly PageNode[], look: RunLook, into: BlockBuilder): void {
  for (const node of nodes) {
    if (typeof node === 'string') into.text(node, look);
    else element(node, look, into);
  }
}

function element(el: PageElement, look: RunLook, into: BlockBuilder): void {
  const blocks = blocksOf(el, look);
  if (blocks !== null) into.add(blocks);
  else if (el.tag === 'br') into.lineBreak();
  // An item whose list was not selected with it; neighbours become one list again.
  else if (el.tag === 'li') into.looseItem(flow(el.children, look));
  else if (inline.has(el.tag)) walk(el.children, within(el, look), into);
  else {
    // Paragraphs, divisions and parts of a table that stand alone.
    into.endParagraph();
    walk(el.children, look, into);
    into.endParagraph();
  }
}

/** The look of the text inside an inline element. */
function within(el: PageElement, look: RunLook): RunLook {
  const mark = markOf[el.tag];
  if (mark !== undefined) return { ...look, marks: withMark(look.marks, mark) };
  if (el.tag === 'span') return { ...look, isKept: true };
  return el.tag === 'a' && isSafe(el.href) ? { ...look, href: el.href } : look;
}

/** The blocks an element stands for, or null where its text flows on. */
function blocksOf(el: PageElement, look: RunLook): readonly DocumentBlock[] | null {
  const level = levelOf[el.tag];
  if (level !== undefined) return flow(el.children, look).map((block) => heading(block, level));
  switch (el.tag) {
    case 'hr':
      return [{ type: 'rule' }];
    case 'pre':
      return code(rawText(el.children));
    case 'blockquote': {
      const blocks = flow(el.children, look);
      return blocks.length === 0 ? [] : [{ type: 'quote', blocks }];
    }
    case 'ul':
    case 'ol':
      return list(el, look);
    case 'table':
      return tableOf(el.children, (cell) => flow(cell, look));
    default:
      return null;
  }
}

/** Items of a list; a list directly inside a list belongs to the item before it, as browsers draw it. */
function list(el: PageElement, look: RunLook): readonly DocumentBlock[] {
  const items: DocumentBlock[][] = [];
  const numbers: number[] = [];
  let number = 0;
  for (const child of el.children) {
    const isItem = typeof child !== 'string' && child.tag === 'li';
    const isList = typeof child !== 'string' && (child.tag === 'ul' || child.tag === 'ol');
    const blocks = flow(isItem ? child.children : [child], look);
    // An empty item has its number, too.
    if (isItem) number = child.value ?? number + 1;
    const before = items.at(-1);
    if (blocks.length === 0) continue;
    if (isList && before !== undefined) for (const block of blocks) before.push(block);
    else {
      items.push([...blocks]);
      numbers.push(number);
    }
  }
  if (items.length === 0) return [];
  if (el.tag === 'ul') return [{ type: 'list', ordered: false, items }];
  const isNatural = numbers.every((each, at) => each === at + 1);
  const { numbering } = el;
  return [
    {
      type: 'list',
      ordered: true,
      ...(isNatural ? {} : { numbers }),
      ...(numbering === undefined ? {} : { numbering }),
      items,
    },
  ];
}

function heading(block: DocumentBlock, level: 1 | 2 | 3): DocumentBlock {
  return block.type === 'paragraph' ? { type: 'heading', level, runs: block.runs } : block;
}

function code(text: string): readonly DocumentBlock[] {
  const trimmed = text.replace(/^(?:[^\S\n]*\n)+/u, '').trimEnd();
  return trimmed.trim() === '' ? [] : [{ type: 'code', text: trimmed }];
}

/** Text as it stands, with a line for each break, division, paragraph and list item. */
function rawText(nodes: readonly PageNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (typeof node === 'string') text += node.replaceAll('\u00a0', ' ');
    else if (node.tag === 'br') text += '\n';
    else if (/^(?:div|p|li|tr|h\d|pre|blockquote)$/.test(node.tag)) {
      const inner = rawText(node.children);
      text += `${text === '' || text.endsWith('\n') ? '' : '\n'}${inner}${inner.endsWith('\n') ? '' : '\n'}`;
    } else text += rawText(node.children);
  }
  return text;
}

/** The page's reader promises http(s) and mailto; whoever writes documents checks it once more. */
function isSafe(href: string | undefined): href is string {
  return href !== undefined && /^(?:https?:|mailto:)/i.test(href);
}
