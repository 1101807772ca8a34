import type { PageNode } from '@/utils/domain/text/blocks';
import { assemble } from './assemble';
import type { CutMessage } from './cut-message';
import { decide } from './decide';
import { divide } from './divide';
import { rememberEarlier } from './earlier';
import { linesOf } from './lines';

/**
 * Tells the writer's own words from the rest, message by message of one thread, the oldest first: each is remembered
 * for those after it. `author` is what names its writer, or null. With `isForward` the first
 * holds a forwarded mail: Outlook writes the same header above it as above one that is answered.
 */
export function wordCutter(isForward: boolean) {
  const earlier = rememberEarlier();
  let isFirst = true;
  return (nodes: readonly PageNode[], author: string | null): CutMessage => {
    const found = linesOf(nodes);
    const { lines } = found;
    const verdicts = decide(found, earlier, author);
    const own = lines.filter((_, at) => verdicts[at] === null);
    earlier.add(lines, own, author);
    const mayForward = isForward && isFirst;
    isFirst = false;
    if (!found.hasMarks && own.length === lines.length) return { body: nodes, leftOut: [] };
    return assemble(divide(nodes, found, verdicts), lines, verdicts, mayForward);
  };
}
