/** All as other projects describe pages of Trello, 2025 to 2026-09; none seen on a live page by us. Class names are hashed there. */

/** What holds the page once it is there. */
export const client = '#trello-root';
/** The back of an open card. */
export const cardBack = '[data-testid="card-back-name"]';
export const cardName = '[data-testid="card-back-title-input"]';
/** One line of a card's feed: a comment, or what was done. */
export const action = '[data-testid="card-back-action"]';
/** All of a line but the picture of who is named. */
export const container = '[data-testid="card-back-action-container"]';
/** What somebody wrote; lines without it are no comments. */
export const written = '[data-testid="comment-container"]';
/** The words in it. */
export const words = '.ak-renderer-document';
export const permalink = 'a[href*="#comment-"]';
/** The picture of who wrote: `Full Name (username)`. */
export const picture = 'button[title]';
export const mention = '[data-mention-id]';
/** The reader's own account, on itself or below. */
export const account = '[data-testid="header-member-menu-button"]';
export const titled = '[title]';
/** Where a comment is begun, above the lines of the feed. */
export const commentEditor =
  '[data-testid="card-back-name"] [data-testid="card-back-activity"] [contenteditable="true"]';
/** Where the reader types. */
export const editor = '[contenteditable="true"], textarea, input';
