/** Where things are in an open thread, for its reader alone: what stands here is in no page that opens none. Dated as in selectors.ts. */
export const inThread = {
  /** The pile's counter (2026). */
  pileCount: '.adx, .adv',
  /** Recipients that the header shows: a few, never all. Seen 2022 to 2026. */
  recipients: '.hb [email], .g2[email]',
  /** The time of a message. Seen 2014 to 2026. */
  time: '.g3',
  /** The first words of a collapsed message (2014 to 2020). */
  snippet: '.iA, .g6',
  /** Ids of an expanded message; my own fresh reply has only the first until it is synced. Seen 2022 to 2026. */
  messageId: '.adn[data-legacy-message-id], .adn[data-message-id]',
  /** A file under a message: `download_url` is `type:name:address` (2014 to 2026). */
  fileBox: '.aQH, .aZo',
  file: '.aQH [download_url], .aZo[download_url]',
  fileLink: '.aQH a[href]',
  /** The link at the end of a mail that Gmail cut (2020 to 2026). */
  clipped: 'a[href*="view=lg"][href*="permmsgid"]',
  /** The current row of a split pane (2026-08). */
  currentRow: '[gh="tl"] tr.aps',
} as const;
