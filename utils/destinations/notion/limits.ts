/**
 * Notion's limits on one request (reference/request-limits as of 2026-11-22), a little inside where we count
 * less exactly than Notion may.
 */
export const notionLimits = {
  /** Items of any list: children, rich text, people, choices. */
  array: 100,
  /** Characters of one text, in UTF-16 units: at most as many code points, whichever Notion counts. */
  text: 2000,
  url: 2000,
  /** Blocks in one request, at all depths. */
  blocks: 1000,
  /** Bytes of children in one request of 500 KB; the rest is for properties. */
  bytes: 460_000,
  /** UTF-16 units in all texts of one block, so that no block alone fills a request. */
  blockText: 30_000,
  /** Blocks and bytes in one uppermost block. */
  treeBlocks: 900,
  treeBytes: 400_000,
} as const;
