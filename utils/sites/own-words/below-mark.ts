import type { PageNode } from '@/utils/domain/text/blocks';
import { treeText } from '../read/tree-text';
import { announces, labelOf } from './headers';

/** Enough for the lines that tell. */
const beginning = 400;

/** Whether a client's box begins as a forwarded mail does: with a line of dashes over a header, or with a header. */
export function isForwardBox(nodes: readonly PageNode[]): boolean {
  const [first = '', second = ''] = linesIn(nodes);
  if (announces(first) === 'forwarded' || labelOf(first)?.role === 'from') return true;
  // In a language that we do not know: dashes, words, dashes, and a label.
  return /^[-=]{3,}\s?\p{L}/u.test(first) && /(?:---|===)$/.test(first) && /^[^:：]{1,30}[:：]/.test(second);
}

/** Whether a mail's header is below Outlook's line, in any language: at least two labels. */
export function isHeaderBelow(nodes: readonly PageNode[]): boolean {
  const labels = linesIn(nodes)
    .slice(0, 5)
    .filter((line) => /^[^:：]{1,30}[:：]\s?\S/.test(line));
  return labels.length >= 2;
}

function linesIn(nodes: readonly PageNode[]): string[] {
  return treeText(nodes, beginning).split('\n');
}
