/**
 * How mail clients mark what is not the writer's, inside a mail as a web mailer shows it. Classes and ids are matched
 * by a part: web mailers put a prefix before them (`m_12divRplyFwdMsg`, `x_gmail_quote`). Gathered from the clients'
 * own output and from what public readers of it look for (talon, unquotemail, Proton Mail), 2012 to 2026.
 */

const list = (...selectors: readonly string[]) => selectors.join(', ');

/** Quotes and lines above them, whole. */
export const quotes = list(
  // Gmail, and the clients of Android that write as it does.
  'blockquote[class*="gmail_quote"]',
  '[class*="gmail_attr"]',
  // Apple Mail, Thunderbird, Roundcube, Proton Mail, Spark and most others.
  'blockquote[type="cite"]',
  'blockquote[cite^="mid:"]',
  '[class*="moz-cite-prefix"]',
  // Yahoo and AOL; Yahoo on a phone.
  '[class*="yahoo_quoted"]',
  '[id*="yahoo_quoted"]',
  'blockquote[class*="iosymail"]',
  // Outlook on a phone and on the web since 2022, Outlook for Mac.
  '[id*="mail-editor-reference-message-container"]',
  '[class*="ms-outlook-mobile-reference-message"]',
  '[id*="OLK_SRC_BODY_SECTION"]',
  // GMX, web.de, mail.com.
  'div[name="quote"]',
  // Proton Mail, Tuta, Skiff.
  'blockquote[class*="protonmail_quote"]',
  'blockquote[class*="tutanota_quote"]',
  '[class*="skiff_quote"]',
  'blockquote[data-skiff-mail]',
  // Zimbra.
  '[data-marker="__HEADERS__"]',
  '[data-marker="__QUOTED_TEXT__"]',
  // Zoho.
  'blockquote[id*="blockquote_zmail"]',
  // NetEase (163, 126), China Mobile (139).
  'blockquote[id*="isReplyContent"]',
  'div[id*="reply139content"]',
  'blockquote[id*="oriMsgHtmlSeperator"]',
  // Spark.
  '[name="messageReplySection"]',
);

/** Forwarded mails, whole: Thunderbird; NetEase. */
export const forwards = list('[class*="moz-forward-container"]', 'div[id*="isForwardContent"]');

/** Boxes of Gmail, Proton Mail and Zoho: of an attribution and quotes, between which people answer, or of a forward. */
export const boxes = list(
  'div[class*="gmail_quote"]',
  'div[class*="protonmail_quote"]',
  'div[class*="zmail_extra"]',
);

/** Marks above an old mail's header: Outlook on the web and on phones, Outlook Express, Zimbra. */
export const heads = list(
  '[id*="divRplyFwdMsg"]',
  '[id*="appendonsend"]',
  '[id*="ms-outlook-mobile-body-separator-line"]',
  '[class*="OutlookMessageHeader"]',
  'hr[id*="stopSpelling"]',
  'hr[id*="replySplit"]',
  'hr[id*="zwchr"]',
  '[data-marker="__DIVIDER__"]',
);

/** Signatures that a client put in: Gmail, Thunderbird, Outlook on the web, Apple Mail, Yahoo, Proton Mail, Zimbra, Spark. */
export const signatures = list(
  '[class*="gmail_signature"]',
  '[class*="moz-signature"]',
  '[id$="Signature"]',
  '[id*="AppleMailSignature"]',
  '[class*="yahoo-signature"]',
  '[id*="ymail_android_signature"]',
  '[class*="protonmail_signature_block"]',
  '[data-marker*="__SIG_"]',
  '[name="messageSignatureSection"]',
);

/** Outlook on a phone puts the cursor into its signature, so whole answers stand there (2022 to 2025). */
export const swallowing = '[id*="ms-outlook-mobile-signature"]';

/** Outlook's line above the header of an old mail (2007 to 2026), Windows Mail's, and its bar beside one. */
const lineAbove =
  /border-top:\s?(?:solid\s#(?:e1e1e1|b5c4df)\s1(?:\.0)?pt|1(?:\.0)?pt\ssolid\srgb\((?:225,\s?225,\s?225|181,\s?196,\s?223)\))/i;
const windowsMailLine = /border-top-color:\s?rgb\(229,\s?229,\s?229\)/i;

/** Whether a style is that of Outlook's line. A writer may draw one too: a header must be below it. */
export function isLineAboveHeader(style: string): boolean {
  return lineAbove.test(style) || windowsMailLine.test(style);
}
