/**
 * Where things are in Gmail's page, old and new side by side, with the date on which each was last seen
 * in a saved page or in another public project's live use. Semantic ones first; classes are Gmail's own.
 */
export const select = {
  /** The view in use; it moves when views change. Seen 2014 to 2026-08. */
  main: '[role="main"]',
  /** What holds every view and no pop-up composer (2022-05, 2023-03), else the content pane (2026). */
  views: '.aeF, .bkK',
  /** A thread list that is in use; a hidden one loses the attribute (2022-05). Seen 2014 to 2026. */
  list: '[gh="tl"]',
  /** A thread's row; in a split pane the second and third row of a thread have no id (2014-12). Seen 2014 to 2026-09. */
  row: 'tr.zA[id]:not([id=""])',
  /** The second and third row of a thread beside a reading pane (2014-12 to 2026). */
  splitMore: 'tr.apv:not([id])',
  /** Rows that other extensions put in (2024 to 2026). */
  foreignRow: '.bundle, .bundle-row, .bundled-message',
  /** Whole lists, rows and messages of other extensions, with all in them (ISDK 2026-07). */
  foreign: '.inboxsdk__ignore_row, [class*="inboxsdk__resultsSection"], [class*="inboxsdk__custom"]',
  /** Inside a row that is an advertisement (2026). */
  ad: '.am0, .bvA',
  /** Visible people of a row (2014 to 2026), else the copy for screen readers: some extensions remove the first. */
  rowPeople: '.yW [email]',
  rowPeopleCopy: '.afn [email], td [email]',
  /** Both copies of a row's thread id (2019 to 2026); the newest abridged row has the first attribute alone (2025-11). */
  threadId: '[data-legacy-thread-id], [data-thread-id]',
  /** A draft that belongs to no thread (2026). */
  draftRow: '[data-standalone-draft-id]',
  /** The flexible line of a row (2014 to 2026) and the subject in it. */
  rowLine: '.xS .xT',
  rowSubject: '.y6',
  /** Subject of the open thread. Seen 2018 to 2026. */
  subject: 'h2.hP, .ha h2',
  /** The open thread: `.a98.iY` since 2023-11, `.UG` for some (2023-11), `table.Bs.iY` before (2022-05), `.ao9` split pane (2023-11). */
  thread: '.iY, .ao9, .UG, .PeIF1d, .id',
  /** One message (2014 to 2026). */
  message: '[role="list"] > [role="listitem"]',
  /** A message under the "N older messages" pile (2026). */
  piled: '.kQ, .kx',
  /** The sender in a message's header. Seen 2014 to 2026. */
  sender: '.gD',
  /** What the writer wrote. Seen 2014 to 2026-04. A second, hidden `.ii` holds a translation (2022-05). */
  body: '.ii .a3s',
  /** All that somebody wrote or writes: whatever is in there is theirs, also where it looks like a part of Gmail. */
  written: '.a3s, [g_editable="true"]',
  /** Account link in the header: the label's end is "(address)" in every language (2020 to 2023). */
  account: 'a[aria-label*="@"][href*="accounts.google.com"]',
  banner: '[role="banner"]',
  /** Composers and what opens over the page: nobody is named there that a badge may stand beside. */
  ignored:
    '[contenteditable="true"], [g_editable="true"], .ip, .M9, .dw, .aSs, [role="dialog"], [role="toolbar"], [role="menu"], [role="search"], [role="tooltip"]',
} as const;
