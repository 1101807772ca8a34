import { isRecord } from '@/utils/domain/checks/checks';
import {
  allowedTags,
  mostSpanned,
  numberings,
  type PageElement,
  type PageNode,
} from '@/utils/domain/text/blocks';
import { cut } from '@/utils/domain/text/cut';
import { limits } from '@/utils/domain/text/limits';
import { isLink } from '@/utils/platform/is-link';

/** What of a capture's trees could not be taken: counted, as it cannot be shown. */
export interface NodeTally {
  nodes: number;
  bad: number;
}

const tags: ReadonlySet<unknown> = new Set(allowedTags);
/** Readers of pages go 60 deep (see `pageTree`). */
const deepest = 100;

/**
 * The nodes of a tree that a content script sent. Each is looked at by itself: of an element with an unknown tag
 * the content stays, of one with an unknown address the words; what is no node at all is left out and counted.
 */
export function readNodes(input: unknown, tally: NodeTally, depth = 0): PageNode[] {
  if (!Array.isArray(input)) {
    if (input !== undefined) tally.bad++;
    return [];
  }
  return input.flatMap((node: unknown): PageNode[] => {
    if (++tally.nodes > limits.nodes) return lost(tally);
    if (typeof node === 'string') return [cut(node, limits.text)];
    if (!isRecord(node) || depth > deepest) return lost(tally);
    const children = readNodes(node.children ?? [], tally, depth + 1);
    return tags.has(node.tag) ? [elementOf(node, children)] : children;
  });
}

function elementOf(node: Readonly<Record<string, unknown>>, children: PageNode[]): PageElement {
  const { tag, href, value, numbering, colspan, rowspan } = node as { [Name in keyof PageElement]: unknown };
  return {
    tag: tag as PageElement['tag'],
    ...(isLink(href) && href.length <= limits.href && { href }),
    ...(Number.isSafeInteger(value) && { value: value as number }),
    ...(numberings.includes(numbering as never) && { numbering: numbering as PageElement['numbering'] }),
    ...(isSpan(colspan) && { colspan }),
    ...(isSpan(rowspan) && { rowspan }),
    children,
  };
}

function isSpan(input: unknown): input is number {
  return Number.isInteger(input) && Number(input) >= 1 && Number(input) <= mostSpanned;
}

function lost(tally: NodeTally): [] {
  tally.bad++;
  return [];
}
