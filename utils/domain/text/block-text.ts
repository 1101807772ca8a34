import type { DocumentBlock, Run } from './blocks';

/** The bare text of blocks in reading order, blocks and cells parted by a line break. */
export function blockText(blocks: readonly DocumentBlock[]): string {
  return blocks.map(textOf).join('\n');
}

/** The bare text of runs. */
export function runText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function textOf(block: DocumentBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return runText(block.runs);
    case 'code':
      return block.text;
    case 'quote':
      return blockText(block.blocks);
    case 'list':
      return block.items.map(blockText).join('\n');
    case 'table':
      return block.rows.map((row) => row.map(runText).join('\n')).join('\n');
    case 'rule':
      return '';
  }
}
