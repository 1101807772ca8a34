/** All seen on pages of Teams that others saved or described, 2026-07 to 2026-09; none on a live page by us. */

/** What holds the page once it is there. */
export const client = '[data-tid="app-layout-area--main"]';
/** The rows of a chat; what is drawn of an author there is around the message's own element. */
export const chatRow = '[data-tid="chat-pane-item"]';
export const chatMessage = '[data-tid="chat-pane-message"]';
export const ownBubble = '.fui-ChatMyMessage';
export const bubble = '.fui-ChatMessage, .fui-ChatMyMessage';
export const chatPane = '#chat-pane-list, [data-tid="message-pane-list-runway"]';
/** A post of a channel with its last replies. */
export const post = '[data-tid="channel-pane-message"]';
/** The pane of one post with all of its replies. */
export const repliesPane = '[data-tid="channel-replies-runway"]';
/** One message of a channel, a post or a reply. */
export const unit = '[id^="message-body-"]';
export const mid = '[data-mid]';
export const author = '[id^="author-"]';
export const avatar =
  '[data-tid="post-message-header-avatar"][data-person-mri], [data-tid="reply-message-header-avatar"][data-person-mri], .fui-ChatMessage__avatar [data-person-mri]';
export const pill = '[id^="presence-pill-"]';
export const picture = 'img[src*="/profilepicturev2/"]';
export const quickReply = '[data-tid="post-message-quick-reply-avatar"]';
export const time = 'time[data-tid="timestamp"], time[class*="__timestamp"]';
/** What somebody wrote. */
export const content = '[data-message-content]';
export const person = '[data-mention-type="person"][data-person-mri]';
export const subject = '[data-tid="subject-line"]';
export const tombstone = '[id^="tombstone-"]';
export const folded = '[data-testid="see-more-container"]';
export const surface = '[data-tid="response-surface"]';
export const earlier = '[data-tid="response-summary-button"]';
export const chatReplies = '[data-testid="replies_summary_container"]';
export const chatRepliesCount = '[data-testid="total-replies-link"]';
export const attachment = '[data-tid="file-attachment-grid"] [role="group"][aria-label]';
export const cardTitle = '[data-testid="content-card-custom-title"][aria-label]';
export const send = '[data-tid="sendMessageCommands-send"][data-track-thread-id]';
export const footer = '[data-tid="message-pane-footer"]';
export const editor = '[contenteditable="true"]';
export const chatTitle = '[data-tid="chat-title"]';
export const channelTitle = '[data-tid="channelTitle-text"]';
/** The same in a chat of two. */
export const sendToOne = `${send}[data-track-thread-id$="@unq.gbl.spaces"]`;
/** Leads from the pane of one post back to the channel (several exporters, 2026). */
export const back = '[data-tid="close-l2-view-button"]';
export const seeMore = '[data-testid="see-more-container"] button';
/** What scrolls: the posts of a channel, else the messages of a chat or of one post. */
export const channelScroller = '[data-tid="channel-pane-viewport"]';
export const messageScroller = '[data-tid="message-pane-list-viewport"]';
export const layout = '[data-tid="message-pane-layout"]';
export const entityHeader = '[data-tid="entity-header"]';
