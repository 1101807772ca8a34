import type { DocumentWords } from '../outline/words';
import { notionLimits } from './limits';
import { richTextOf } from './rich-text';
import type { Tree } from './tree';
import { bytesOf, countOf, tree } from './tree';

/** The blocks, each that holds more than a request takes in several, the later ones marked as continued. */
export function fitted(blocks: readonly Tree[], words: DocumentWords): Tree[] {
  return blocks.flatMap((block) => fit(block, words));
}

function fit(block: Tree, words: DocumentWords): Tree[] {
  const children = fitted(block.children, words);
  const [first = [], ...others] = chunks(block.type === 'table' ? block.children : children);
  return [{ ...block, children: first }, ...others.map((chunk) => continued(block, chunk, words))];
}

function continued(block: Tree, children: readonly Tree[], { say }: DocumentWords): Tree {
  // A table goes on under its own head.
  if (block.type === 'table') {
    const head = block.content.has_column_header ? block.children.slice(0, 1) : [];
    return { ...block, children: [...head, ...children] };
  }
  const rich_text = richTextOf(say('document.continued'), 'italic');
  return tree(block.type, { ...block.content, rich_text }, children);
}

function chunks(children: readonly Tree[]): Tree[][] {
  const made: Tree[][] = [[]];
  let blocks = 0;
  let bytes = 0;
  for (const child of children) {
    const [more, size] = [countOf(child), bytesOf(child)];
    const last = made.at(-1);
    // One less than the limit, for the head of a table that goes on.
    const full =
      (last?.length ?? 0) >= notionLimits.array - 1 ||
      blocks + more > notionLimits.treeBlocks ||
      bytes + size > notionLimits.treeBytes;
    if (last && (!full || last.length === 0)) last.push(child);
    else made.push([child]);
    blocks = full ? more : blocks + more;
    bytes = full ? size : bytes + size;
  }
  return made;
}
