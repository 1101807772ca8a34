import type { PageElement, PageNode } from '@/utils/domain/text/blocks';

/**
 * What the markup of a mail says of the nodes below:
 * - `quoted`, `forwarded`, `signature`: a client put them there as that;
 * - `box`: a client's box around an attribution, quotes and answers between them, or around a forwarded mail;
 * - `head`: a client's header mark; what comes after it in its container is not the writer's either;
 * - `top-line`: Outlook's line above a header; a head where a header is below it;
 * - `dimmed`: the site thinks that it repeats;
 * - `swallowed`: a signature into which its client lets people write;
 * - `unseen`: no reader sees it; `no-…` the same unless something below is `some-…` again.
 */
export type BodyMark =
  | 'quoted'
  | 'forwarded'
  | 'signature'
  | 'swallowed'
  | 'box'
  | 'head'
  | 'top-line'
  | 'dimmed'
  | 'unseen'
  | 'no-size'
  | 'some-size'
  | 'no-ink'
  | 'some-ink';

/** A node of the tree with what the markup says of it; none of them is left in what a reader hands out. */
export interface MarkedNode extends PageElement {
  readonly mark: BodyMark;
}

/** Puts a mark around nodes, or where nothing was read. */
export function markNodes(mark: BodyMark, children: readonly PageNode[]): MarkedNode {
  return { tag: 'span', children, mark };
}

/** The mark of a node, or null. */
export function markOf(node: PageElement): BodyMark | null {
  return 'mark' in node ? (node as MarkedNode).mark : null;
}
