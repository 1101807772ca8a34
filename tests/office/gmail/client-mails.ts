/**
 * Bodies as other mail programs write them and Gmail shows them: what they quote and forward is marked in each
 * one's own way. Gmail sets `m_` and a number before every foreign id, name and class (saved pages, 2020 to 2026).
 * `before` is the mail that is quoted, `when` its date as that program writes it.
 */
export interface Quoted {
  readonly name: string;
  readonly email: string;
  readonly when: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

type Body = (own: string, quoted: Quoted) => string;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const header = ({ name, email, when, to, subject }: Quoted): string =>
  [
    `<b>From:</b> ${name} &lt;${email}&gt;`,
    `<b>Sent:</b> ${when}`,
    `<b>To:</b> ${to}`,
    `<b>Subject:</b> ${subject}`,
  ].join('<br>');

/** Outlook on a desk: paragraphs of Word, a box with a line above the header. */
const outlook: Body = (own, quoted) =>
  `<div lang="EN-GB"><div class="m_41WordSection1"><p class="MsoNormal">${own}<u></u><u></u></p>
<p class="MsoNormal"><u></u>&nbsp;<u></u></p>
<div><div style="border:none;border-top:solid #e1e1e1 1.0pt;padding:3.0pt 0cm 0cm 0cm">
<p class="MsoNormal">${header(quoted)}<u></u><u></u></p></div></div>
<p class="MsoNormal">${escaped(quoted.text)}<u></u><u></u></p></div></div>`;

/** Outlook in a browser: a mark where what is appended begins, a line, a header with an id. */
const owa: Body = (own, quoted) =>
  `<div dir="ltr"><div>${own}</div><div id="m_42appendonsend"></div><hr style="display:inline-block;width:98%">
<div id="m_42divRplyFwdMsg" dir="ltr"><font face="Calibri">${header(quoted)}</font><div>&nbsp;</div></div>
<div><p>${escaped(quoted.text)}</p></div></div>`;

/** Apple Mail: a line of attribution inside the quote, and a line feed of a class of its own. */
const apple: Body = (own, { name, email, when, text }) =>
  `<div style="overflow-wrap:break-word">${own}<br id="m_43lineBreakAtBeginningOfMessage"><div><br>
<blockquote type="cite"><div>On ${when}, ${name} &lt;${email}&gt; wrote:</div>
<br class="m_43Apple-interchange-newline"><div><div>${escaped(text)}</div></div></blockquote></div><br></div>`;

/** Thunderbird answers below what it quotes, as its people like to. */
const thunderbird: Body = (own, { name, text }) =>
  `<div><div class="m_44moz-cite-prefix">Am 23.11.26 um 16:10 schrieb ${name}:<br></div>
<blockquote type="cite" cite="mid:4f2a90c1@fernhill.example"><p>${escaped(text)}</p></blockquote>
<p>${own}</p><pre class="m_44moz-signature" cols="72">-- 
Tom Becker, platform</pre></div>`;

const thunderbirdForward: Body = (own, { name, email, when, subject, text }) =>
  `<div><p>${own}</p><div class="m_45moz-forward-container"><br><br>-------- Forwarded Message --------
<table class="m_45moz-email-headers-table" cellspacing="0"><tbody>
<tr><th align="RIGHT" nowrap>Subject: </th><td>${subject}</td></tr>
<tr><th align="RIGHT" nowrap>Date: </th><td>${when}</td></tr>
<tr><th align="RIGHT" nowrap>From: </th><td>${name} <a href="mailto:${email}">&lt;${email}&gt;</a></td></tr>
</tbody></table><br><br><p>${escaped(text)}</p></div></div>`;

/** GMX and its kin: a box with a blue line, header in the reader's language. */
const gmx: Body = (own, { name, email, to, subject, text }) =>
  `<div style="font-family:Verdana;font-size:12.0px"><div>${own}</div><div>&nbsp;</div>
<div name="m_46quote" style="margin:10px 5px 5px 10px;padding:10px 0 10px 10px;border-left:2px solid #c3d9e5">
<div style="margin:0 0 10px 0"><b>Gesendet:</b>&nbsp;Montag, 23. November 2026 um 16:10 Uhr<br>
<b>Von:</b>&nbsp;&quot;${name}&quot; &lt;${email}&gt;<br><b>An:</b>&nbsp;${to}<br><b>Betreff:</b>&nbsp;${subject}</div>
<div name="m_46quoted-content"><div>${escaped(text)}</div></div></div></div>`;

/** Zoho: dashes around its line, the quote inside a block of a class. */
const zoho: Body = (own, { name, email, when, text }) =>
  `<div style="font-family:Verdana,Arial;font-size:10pt"><div>${own}<br></div>
<div class="m_47zmail_extra_hr" style="border-top:1px solid rgb(204,204,204);height:0"><br></div>
<div class="m_47zmail_extra"><div id="m_47Zm-_Id_-Sgn1">---- On ${when} <b>${name} &lt;${email}&gt;</b> wrote ----<br></div>
<blockquote id="m_47blockquote_zmail" style="margin:0"><div>${escaped(text)}</div></blockquote></div></div>`;

/** Gmail forwards: the header inside the quote's own block. */
const gmailForward: Body = (own, { name, email, when, to, subject, text }) =>
  `<div dir="ltr">${own}<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">
---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">${name}</strong>
<span dir="auto">&lt;<a href="mailto:${email}">${email}</a>&gt;</span><br>Date: ${when}<br>
Subject: ${subject}<br>To: ${to}<br></div><br><br><div dir="ltr">${escaped(text)}</div></div></div>`;

/** A mail without any markup: answers between the quoted lines, and below them. */
const plain: Body = (own, { name, email, when, text }) =>
  `${own}<br><br>On ${when}, ${name} &lt;${email}&gt; wrote:<br>&gt; ${escaped(text)}<br><br>That is all from my side.<br>`;

export const clientBodies = {
  outlook,
  owa,
  apple,
  thunderbird,
  thunderbirdForward,
  gmx,
  zoho,
  gmailForward,
  plain,
} as const satisfies Record<string, Body>;
