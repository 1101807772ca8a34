// Ids, roles and `data-*` alone: class names change with each build, and labels are translated (saved pages, 2025 to 2026-10).

/** What holds the reading pane and what is written; absent in a window of one mail. */
export const main = '[role="main"][data-app-section="MailReadCompose"]';
/** An open conversation: the pane stays without one, and then the list's row stays selected. */
export const conversation =
  '#ConversationReadingPaneContainer:has([data-app-section="ConversationContainer"])';
/** A mail in a window of its own. */
export const alone = '#ItemReadingPaneContainer';
/** A mail of it, folded or open. */
export const openMail = '[aria-expanded="true"]';
export const foldedMail = '[aria-expanded="false"]';
/** What somebody wrote; a second one in a mail is what it answers. */
export const mailBody = '[id^="UniqueMessageBody"]';
/** No name of Outlook's own stands in these. */
export const writtenParts = '[role="document"], [id^="UniqueMessageBody"], [contenteditable="true"]';
export const sentAt = '[data-testid="SentReceivedSavedTime"]';
export const from = '[id^="MSG_"][id$="_FROM"]';
/** Who a mail is from is said in a label, too, behind a word. */
export const labelled = 'span[aria-label]';
export const otherParts = '[data-testid="RecipientWell"], [role="toolbar"], [role="listbox"]';
export const recipientWell = '[data-testid="RecipientWell"]';
export const recipient = '[data-testid="RecipientWell"] [role="button"][aria-label]';
export const actions = '[role="toolbar"], [role="menuitem"]';
export const attachments = '[role="listbox"] [role="option"]';
export const mailSubject = '[id^="CONV_"][id$="_SUBJECT"], [id^="MSG_"][id$="_SUBJECT"]';
export const mailList = '#MailList';
/** A row that says an address: the title of a name. */
export const rowWriter = 'span[title*="@"]';
export const writersRow = `#MailList [role="option"][data-convid]:has(${rowWriter})`;
export const selectedRow = '#MailList [data-convid][aria-selected="true"]';
export const mailbox = '[id^="primaryMailboxRoot_"][role="treeitem"]';
export const accountMenu = '#mectrl_currentAccount_secondary';
export const accountButton = '#O365_MainLink_Me';
export const editorBox = '[id^="editorParent_"]';
export const replyEditor = '[id^="editorParent_"] [contenteditable="true"][role="textbox"]';
/** The lines of recipients of a mail that is being written. */
export const wells = '[role="group"]:is([id$="_TO"], [id$="_CC"], [id$="_BCC"])';
/** A recipient there, of two kinds (2026-10). */
export const chips = '._EType_RECIPIENT_ENTITY, .lpcWrapper[aria-label]';
/** On one build a label is presence and name. */
export const addressedChips = `:is(${chips})[aria-label*="@"]`;
/** What is typed in in such a line. */
export const wellEditor = `${wells} [contenteditable="true"]`;
export const sendButton = 'button[id*="primaryActionButton"]';
