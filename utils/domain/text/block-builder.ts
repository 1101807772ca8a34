import type { DocumentBlock, Run } from './blocks';
import type { RunLook } from './look';
import { keptSpace, tidyRuns } from './tidy-runs.ts';
import { notSingle } from './white-space.ts';

/** Collects text into paragraphs and blocks between them. */
export interface BlockBuilder {
  text(text: string, look: RunLook): void;
  /** One break is a new line; two in a row part two paragraphs. */
  lineBreak(): void;
  endParagraph(): void;
  add(blocks: readonly DocumentBlock[]): void;
  /** An item without its list. */
  looseItem(blocks: readonly DocumentBlock[]): void;
  finish(): readonly DocumentBlock[];
}

/** A line break of the page; its own text is a single space, so it needs a sign of its own until it is tidied. */
const lineBreak = '\n';

/** Starts with no text and no blocks. */
export function blockBuilder(): BlockBuilder {
  const blocks: DocumentBlock[] = [];
  let runs: Run[] = [];
  let loose: (readonly DocumentBlock[])[] | null = null;

  const endParagraph = () => {
    const tidy = tidyRuns(runs);
    runs = [];
    if (tidy.length === 0) return;
    loose = null;
    blocks.push({ type: 'paragraph', runs: tidy });
  };

  return {
    endParagraph,
    text(text, { marks, href, isKept }) {
      if (text === '') return;
      const known = isKept ? text.replaceAll('\u00a0', keptSpace) : text;
      // Only a `br` breaks a line: line feeds in the source are blanks, as everywhere outside `pre`.
      runs.push({ text: known.replace(notSingle, ' '), marks, href });
    },
    lineBreak() {
      const last = runs.findLast((run) => run.text.trim() !== '' || run.text === lineBreak);
      if (last?.text === lineBreak) endParagraph();
      else runs.push({ text: lineBreak });
    },
    add(added) {
      endParagraph();
      if (added.length > 0) loose = null;
      // One by one: a long mail has more than a call takes arguments.
      for (const block of added) blocks.push(block);
    },
    looseItem(item) {
      endParagraph();
      if (item.length === 0) return;
      if (loose === null) {
        loose = [];
        blocks.push({ type: 'list', ordered: false, items: loose });
      }
      loose.push(item);
    },
    finish() {
      endParagraph();
      return blocks;
    },
  };
}
