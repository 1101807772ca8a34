/**
 * Where things stand on Slack's page. Each line: what it finds, then where and when it was seen.
 * A comma list holds older and newer markup of the same thing; where the order matters the
 * candidates are an array, the surest first.
 */

/** Drawn once the client has started (4.51, 2026-08; split view, 2026-02). */
export const client = '.p-client_container';

/** One message. `data-qa` 2021-09 .. 2026-09; the class 2021-09 .. 2026-09, in case `data-qa` goes. */
export const message = '[data-qa="message_container"], .c-message_kit__message';

/** The sender's name with status, missing in follow-ups of a group (2021-09 .. 2025-12). */
export const sender = ['[data-qa="message_sender"]', '.c-message_kit__sender', '.c-message__sender'] as const;
/** Carries the sender's id; a link until 2022, a button since 2024. */
export const senderId = '[data-message-sender]';
/** The sender's picture in the left gutter (2021-09 .. 2024); `__avatar` alone in 4.51. */
export const avatar = '.c-message_kit__gutter__left img, .c-message_kit__avatar img';
/** "APP" beside a name (class since 2018; `data-qa` in two projects of 2026). */
export const appBadge =
  '.c-app_badge, .c-bot_badge, [data-qa="bot_label"], [data-qa="message_sender_app_badge"]';
/** "set the channel description" and other notices that Slack writes (2021-11). */
export const automated = '.c-message__body--automated';
/** A call or huddle that somebody began: drawn as such a notice, and still their message (2021-11; blocks of a style sheet of 2023). */
export const call = '.c-message__call, .p-call_block, [class*="huddle"]';
/** A row that Slack has not filled yet (2021-09 .. 2025-12). */
export const placeholder = '[data-qa-placeholder="true"]';

/** The time of a message; `data-ts` is its id, the href its permalink (2021-09 .. 2026-08). */
export const timestamp = 'a.c-timestamp';
/** What a person wrote (2021-09 .. 2026-09), the surest first. */
export const body = [
  '[data-qa="message-text"]',
  '.c-message_kit__blocks',
  '.c-message_kit__text',
  '.c-message__body',
] as const;
/** Not a message's own words: "(edited)", link previews, files, reactions, replies (2021-09 .. 2026). */
export const notWords =
  '.c-message__edited_label, [data-qa="message_edited_label"], .c-message_kit__attachments, ' +
  '.c-message_attachment, .c-message_kit__file, .c-files_container, [data-stringify-ignore="true"]';
/** A person's name inside a message (2021-09, 2022); in a composer it is `ts-mention`. */
export const mention = '.c-member_slug[data-member-id]';
/** A user group's name inside a message; its id (`S…`) is in `data-user-group-id`, older in `data-stringify-id` (two projects of 2026). */
export const groupMention = '.c-mrkdwn__user_group';
/** The same in what is being written (one project; the class as in messages): of a group, too, whose id begins otherwise. */
export const composerMention = 'ts-mention[data-id], .c-member_slug[data-member-id]';
/** The reader's own name inside a message (2021, 2022). */
export const ownMention = 'a.c-member_slug--mention[data-member-id]';
/** A file in a message: by its address, whatever draws it (`files.slack.com`, `/files/U…/F…`). */
export const file = 'a[href*="/files-pri/"], a[href*="slack.com/files/"]';
/** Its name in there, where its size or kind stands beside it. */
export const fileName = '.c-file__title';
/** A shared message or a link's preview; it may name a sender of its own (2021-09 .. 2026). */
export const attachment = '.c-message_attachment';
/** What people wrote or write: no badge is ever in there. */
export const written = '[data-qa="message-text"], .c-message_kit__blocks, .c-message_kit__text, .ql-editor';
/** The title of a link's preview (2021-09, 2025-12). */
export const previewTitle = 'a.c-message_attachment__title_link[href]';
/** "7 replies" under the first message of a thread (2021-09 .. 2026-09). */
export const replyBar = '[data-qa="reply_bar"], .c-message__reply_bar';
export const replyCount = '.c-message__reply_count, [data-qa="reply_bar_count"]';

/** The open thread (2021 .. 2026-09); the class 2026-02. Stands in either half of a split view. */
export const threadPane = '[data-qa="threads_flexpane"], .p-threads_flexpane';
/** Its title, in the bar above it (2021 .. 2026-09). */
export const threadPaneTitle = '[data-qa="flexpane-title-container"]';
/** One thread in the view of all threads, or one of its lines (a catalogue of mid-2026; lines with ids, 2025/26). */
export const threadCard = '[data-qa="multi_thread_background"], .p-multi_thread_background';
export const threadsView = '.p-threads_view, [data-qa="threads_view"]';
/** The conversation's name over one of its threads (a catalogue of mid-2026). */
export const threadsHeading = '.p-threads_view_header__channel_name';
/** Over the replies that a card shows, those folded away (a catalogue of mid-2026; its words are not known). */
export const olderReplies = '[data-qa="load_older_message"]';
/** The open conversation (2021 .. 2026-09). */
export const channelPane = '[data-qa="message_pane"], .p-message_pane';
/** The list in a pane (2021-09; 2026). */
export const messageList = '[data-qa="slack_kit_list"], .c-virtual_list__scroll_container';
/** What scrolls in a pane (2021-02 .. 2026). */
export const scroller = '[data-qa="slack_kit_scrollbar"], .c-scrollbar__hider';
/** One line of a list: a message, a day, a composer (2021-09 .. 2026-09). */
export const item = '[data-qa="virtual-list-item"], .c-virtual_list__item';
/** The first message of an open thread (2021 .. 2026-09). */
export const threadRoot = '.c-message_kit__thread_message--root';
/** "69 replies" between the first message and the others (2021, 2022). */
export const separatorCount = '.p-threads_flexpane__separator_count';
/** The introduction above the first message of a conversation (2020 .. 2026). */
export const foreword = '.p-message_pane__foreword';
/** Dialogs show previews of messages; nobody waits for an answer there. */
export const dialog = '.c-sk-modal, .ReactModal__Content, .c-message_attachment';

/** The header of the open conversation and its kind `--channel`, `--dm`, `--mpdm` (2026). */
export const headerButton = '[data-qa="channel_name_button"], .p-view_header__big_button';
export const headerName =
  '[data-qa="channel_name"], .p-view_header__channel_title, .p-view_header__member_name';
/** The header of direct messages with one person: its kind in a modifier of the button (two projects of 2026). */
export const directHeader = '.p-view_header__big_button--dm';
/** The same of direct messages with a group (two projects of 2026). */
export const groupHeader = '.p-view_header__big_button--mpdm';
/** The bar that the header's button stands in (2021 .. 2026). */
export const viewHeader = '[data-qa="view_header"], .p-view_header';
/** The half of the client that shows one conversation, thread or profile (2021 .. 2026-09). */
export const view = '.p-view_contents';
/** The editor's frame: conversation, place and thread in its attributes (2021-02 .. 2026-08). */
export const composer = '[data-qa="message_input"][data-channel-id]';
/** Everything of one composer; the strip for typing notes below its box (2021-02; classes still in use in 2026). */
export const composerFrame = '[data-qa="message_input_container"]';
export const composerStrip = '.p-notification_bar';
/** "Ana has paused notifications", beside the composer (a catalogue of mid-2026). */
export const contextBar = '[data-qa="context_bar"]';
/** A member's profile and its parts (4.51, 2026-08; a style sheet of 2023). */
export const profile = '[data-qa="member_profile_pane"]';
export const profileAvatar = 'img.p-r_member_profile__avatar__img';
export const profileName = '.p-r_member_profile__name__text';
/** Slack's own "7:51 PM local time" (four projects). */
export const localTime = '.p-local_time__text';
/** A conversation in the sidebar, with id and kind (2026-09). */
export const sidebarChannel = '[data-qa-channel-sidebar-channel-id]';
/** A conversation with one person there. */
export const directRow = '[data-qa-channel-sidebar-channel-type="im"]';
export const sidebarName = '[data-qa^="channel_sidebar_name"]';
/** The workspace that is open, where there are several (2025/26). */
export const activeTeam = '[data-qa="team_sidebar_item"][data-team-active="true"]';
/** What is typed in, in a composer (2021-02 .. 2026-08). */
export const composerField = '.ql-editor[contenteditable="true"]';
/** The workspace for which an open composer writes (2021-02 .. 2026); drawn anew with its pane. */
export const teamEditor = '.ql-editor[data-team-id]';
/** The reader's own picture (4.51, 2026-08; its place in the top bar until 2023). */
export const ownAvatar = '[data-qa="user-button"] img, .p-ia__nav__user__avatar img';

/** What changes without concerning us: composers, hover buttons, reactions (2021 .. 2026). Typing notes do: the line makes way. */
export const notOurs =
  '.ql-container, .ql-editor, [data-qa="message_input"], .c-wysiwyg_container, ' +
  '[data-qa="message-actions"], .c-message_actions__container, .c-reaction_bar, .c-presence';

/** Light text on a dark ground (2025/26): on the body or a container, projects disagree. */
export const dark = '.sk-client-theme--dark';
export const light = '.sk-client-theme--light';
