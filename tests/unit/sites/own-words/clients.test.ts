import { describe, expect, test } from 'vitest';
import { readMail, readMails } from '@/tests/kits/site/mail';

const header =
  '<b>From:</b> Lea Brandt<br><b>Sent:</b> Tuesday, March 3, 2026 9:12 AM<br><b>To:</b> Tom Reed<br><b>Subject:</b> Keys';
const unknown = '<b>Mula kay:</b> Lea<br><b>Petsa:</b> Martes<br><b>Paksa:</b> Susi';
const line = '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">';

/** What each client puts below an answer; none has an address, so no rule but the markup tells. */
const quoted: readonly (readonly [string, string])[] = [
  [
    'Gmail',
    '<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Tuesday Lea wrote:<br></div><blockquote class="gmail_quote">Keys?</blockquote></div>',
  ],
  [
    'Gmail of 2014',
    '<div class="gmail_extra"><br><div class="gmail_quote">2014-03-03 9:12 Lea:<br><blockquote class="gmail_quote">Keys?</blockquote></div></div>',
  ],
  [
    'Gmail quoted again',
    '<div class="m_1gmail_quote"><div class="m_1gmail_attr">On Tuesday:</div><blockquote class="m_1gmail_quote">Keys?</blockquote></div>',
  ],
  [
    'Outlook on the web',
    `<div id="m_1appendonsend"></div><hr><div id="m_1divRplyFwdMsg">${header}</div><div>Keys?</div>`,
  ],
  [
    'Outlook on the web, its first mark alone',
    `<div id="x_appendonsend"></div><div>${unknown}</div><div>Keys?</div>`,
  ],
  ['Outlook on the web, its second alone', `<hr><div id="divRplyFwdMsg">${unknown}</div><p>Keys?</p>`],
  ['Outlook on Windows', `<div>${line}<p>${header}</p></div></div><p>Keys?</p><p>Lea</p>`],
  ['Outlook on Windows, another language', `<div>${line}<p>${unknown}</p></div></div><p>Keys?</p>`],
  [
    'Outlook on Windows, 2010',
    `<div>${line.replace('E1E1E1', 'B5C4DF')}<p>${header}</p></div></div><p>Keys?</p>`,
  ],
  [
    'Outlook on a phone',
    `<div id="mail-editor-reference-message-container"><div>${header}</div><p>Keys?</p></div>`,
  ],
  [
    'Outlook on an older phone',
    `<div class="ms-outlook-mobile-reference-message">${header}<p>Keys?</p></div>`,
  ],
  ['Outlook Express', `<div class="OutlookMessageHeader">${header}</div><p>Keys?</p>`],
  ['Hotmail', `<hr id="m_1stopSpelling">Date: Tue, 3 Mar 2026<br>From: Lea<br><br>Keys?`],
  [
    'Windows Mail',
    `<div style="border-top-color: rgb(229, 229, 229); border-top-width: 1px; border-top-style: solid;">${header}</div><div>Keys?</div>`,
  ],
  [
    'Apple Mail',
    '<br><div><blockquote type="cite"><div>On 3 Mar 2026, at 09:12, Lea wrote:</div><br><div>Keys?</div></blockquote></div>',
  ],
  [
    'Thunderbird',
    '<div class="moz-cite-prefix">On 3/3/26 09:12, Lea wrote:<br></div><blockquote type="cite" cite="mid:1@brook.example">Keys?</blockquote>',
  ],
  ['Roundcube', '<p>On 2026-03-03 09:12, Lea wrote:</p><blockquote type="cite">Keys?</blockquote>'],
  [
    'Yahoo',
    '<div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Tuesday, Lea wrote:</div><div>Keys?</div></div>',
  ],
  [
    'GMX and web.de',
    `<div name="quote" style="margin:10px 5px;border-left:2px solid #C3D9E5"><div>${header}</div><div name="quoted-content">Keys?</div></div>`,
  ],
  [
    'Zoho',
    '<div class="zmail_extra"><div>---- On Tue, 03 Mar 2026 09:12:00 +0100 Lea wrote ---</div><blockquote type="cite">Keys?</blockquote></div>',
  ],
  [
    'Proton Mail',
    '<div class="protonmail_quote">On Tuesday, March 3rd, 2026 at 9:12 AM, Lea wrote:<br><blockquote class="protonmail_quote" type="cite">Keys?</blockquote></div>',
  ],
  [
    'Tuta',
    '<div>3 Mar 2026, 09:12 by lea@brook.example:</div><blockquote class="tutanota_quote">Keys?</blockquote>',
  ],
  [
    'Zimbra',
    `<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__">${header}</div><div data-marker="__QUOTED_TEXT__">Keys?</div>`,
  ],
  ['NetEase', `<blockquote id="isReplyContent">${header}<p>Keys?</p></blockquote>`],
  [
    'Yandex',
    '<div>03.03.2026, 09:12, "Lea Brandt" &lt;lea@brook.example&gt;:</div><blockquote><p>Keys?</p></blockquote>',
  ],
  [
    'Mail.ru',
    '<div>Вторник, 3 марта 2026, 9:12 +03:00 от Lea Brandt &lt;lea@brook.example&gt;:</div><blockquote style="border-left:1px solid #0857A6">Keys?</blockquote>',
  ],
  ['Gmail’s dimming', '<div class="adL"><div class="im">Keys?</div></div>'],
  [
    'Gmail’s trimming',
    '<div class="yj6qo"><div class="ajR">…</div></div><div class="HOEnZb adL"><div class="h5">Keys?</div></div>',
  ],
];

describe('what a client marks as quoted', () => {
  test.each(quoted)('%s', (_, html) => {
    const { own, rest = [] } = readMail(`<div>Two of them.</div>${html}`) ?? {};
    expect(own).toBe('Two of them.');
    expect(rest.map((part) => part.split(':')[0])).toEqual(['quoted']);
    expect(rest[0]).toContain('Keys?');
  });

  test.each(quoted.filter(([name]) => !/dimming|trimming/.test(name)))(
    '%s, in one box with the answer',
    (_, html) => {
      expect(readMail(`<div dir="ltr"><div>Two of them.</div>${html}</div>`)?.own).toBe('Two of them.');
    },
  );

  test('a header mark ends with its container: what is outside it stays', () => {
    const mail = readMail(
      `<div>One.<div id="divRplyFwdMsg">${unknown}</div><p>Keys?</p></div><div>Two.</div>`,
    );
    expect(mail?.own).toBe('One.\nTwo.');
  });
});

describe('answers between and below a client’s quotes stay', () => {
  test.each([
    [
      'Gmail',
      '<div class="gmail_quote"><div class="gmail_attr">On Tuesday:</div><blockquote class="gmail_quote">A?</blockquote><div>Yes.</div><blockquote class="gmail_quote">B?</blockquote></div><div>No.</div>',
    ],
    ['Apple', '<blockquote type="cite">A?</blockquote>Yes.<br><blockquote type="cite">B?</blockquote>No.'],
    [
      'Thunderbird',
      '<div class="moz-cite-prefix">On Tuesday:</div><blockquote type="cite">A?</blockquote><p>Yes.</p><blockquote type="cite">B?</blockquote><p>No.</p>',
    ],
    [
      'Zoho',
      '<div class="zmail_extra"><div>---- On Tue, 03 Mar 2026 09:12:00 +0100 Lea wrote ---</div><blockquote id="blockquote_zmail">A?</blockquote>Yes.<blockquote id="blockquote_zmail">B?</blockquote>No.</div>',
    ],
    [
      'Proton Mail',
      '<div class="protonmail_quote">On 3 Mar 2026 at 09:12, Lea wrote:<br><blockquote class="protonmail_quote">A?</blockquote>Yes.<blockquote class="protonmail_quote">B?</blockquote>No.</div>',
    ],
  ])('%s', (_, html) => expect(readMail(html)?.own).toBe('Yes.\nNo.'));
});

describe('a writer’s own markup stays', () => {
  test.each([
    ['an indent', 'Look:<blockquote style="margin:0 0 0 40px">here</blockquote>', 'Look:\nhere'],
    [
      'a line above a section',
      '<div style="border-top:1px solid #ccc">Agenda: keys<br>Room: 4</div>',
      'Agenda: keys\nRoom: 4',
    ],
    [
      'Outlook’s line above no header',
      `Look<div>${line}<p>Fine so</p></div></div><p>Bye</p>`,
      'Look\nFine so\nBye',
    ],
    ['a rule', 'One<hr>Two', 'One\nTwo'],
    ['a class that only sounds so', '<div class="quote-of-the-day">Be kind.</div>', 'Be kind.'],
    ['a mail dimmed as a whole', '<div class="im">Keys?</div>', 'Keys?'],
    [
      'a heading that is a signature line',
      '<div class="signature-request">Please sign.</div>',
      'Please sign.',
    ],
    [
      'words in Outlook’s signature on a phone',
      '<div id="ms-outlook-mobile-signature">Two of them.</div>',
      'Two of them.',
    ],
    ['what screen readers skip', 'See <span aria-hidden="true">this</span>', 'See this'],
  ])('%s', (_, html, own) => expect(readMail(html)).toEqual({ own, rest: [] }));
});

describe('a forwarded mail is never its forwarder’s word', () => {
  const forwards: readonly (readonly [string, string])[] = [
    [
      'Gmail',
      '<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>Von: Lea<br></div><p>Keys?</p></div>',
    ],
    [
      'Gmail, with a quote inside',
      '<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Lea<br></div><p>Keys?</p><div class="gmail_quote"><div class="gmail_attr">On Monday:</div><blockquote class="gmail_quote">Old.</blockquote></div></div>',
    ],
    [
      'Thunderbird',
      '<div class="moz-forward-container">-------- Forwarded Message --------<table><tr><th>From:</th><td>Lea</td></tr></table><p>Keys?</p></div>',
    ],
    [
      'Apple',
      '<div>Begin forwarded message:<br><br><blockquote type="cite"><div><b>From: </b>Lea</div><div><b>Date: </b>Tuesday</div><div>Keys?</div></blockquote></div>',
    ],
    [
      'Apple in German',
      '<div>Anfang der weitergeleiteten Nachricht:<br><br><blockquote type="cite"><div><b>Von: </b>Lea</div><div>Keys?</div></blockquote></div>',
    ],
    [
      'Yahoo',
      '<div class="yahoo_quoted">----- Forwarded Message -----<br>From: Lea<br>Sent: Tuesday<br><br>Keys?</div>',
    ],
    [
      'Proton Mail',
      '<div class="protonmail_quote">------- Forwarded Message -------<br>From: Lea<br>Date: Tuesday<br><blockquote class="protonmail_quote">Keys?</blockquote></div>',
    ],
    [
      'Zoho',
      '<div class="zmail_extra">============ Forwarded message ============<br>From: Lea<br>Date: Tuesday<br><blockquote>Keys?</blockquote></div>',
    ],
    ['plain text', '---------- Forwarded message ---------<br>From: Lea<br>Date: Tuesday<br><br>Keys?'],
    ['plain text in French', '-------- Message transféré --------<br>Sujet : Clés<br>De : Lea<br><br>Keys?'],
  ];

  test.each(forwards)('%s', (_, html) => {
    const { own, rest = [] } = readMail(`<div>See below.</div>${html}`) ?? {};
    expect(own).toBe('See below.');
    expect(rest).toHaveLength(1);
    expect(rest[0]).toMatch(/^forwarded: [\s\S]*Keys\?/);
  });

  test.each(forwards)('%s, without a comment', (_, html) => {
    const { own, rest = [] } = readMail(html) ?? {};
    expect([own, rest.length]).toEqual(['', 1]);
  });
});

describe('signatures', () => {
  test.each([
    ['Gmail', '<div class="gmail_signature">Lea<br>Brook</div>'],
    [
      'Gmail’s two dashes',
      '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Lea</div>',
    ],
    ['Thunderbird', '<pre class="moz-signature">-- \nLea</pre>'],
    ['Outlook on the web', '<div id="m_1Signature">Lea</div>'],
    ['Outlook on a phone', '<div id="ms-outlook-mobile-signature">Sent by phone</div>'],
    ['Apple', '<div id="AppleMailSignature">Lea</div>'],
    ['Proton Mail', '<div class="protonmail_signature_block">Lea</div>'],
    ['Yahoo', '<div class="ydp1yahoo-signature">Lea</div>'],
  ])('%s: a client marks it', (_, html) => {
    const { own, rest = [] } = readMail(`<div>Two of them.</div>${html}`) ?? {};
    expect([own, rest.length]).toEqual(['Two of them.', 1]);
    expect(rest[0]).toMatch(/^signature: /);
  });

  test.each([
    ['two dashes alone', 'Tea<br>-- <br>or coffee', 'Tea\n--\nor coffee'],
    ['two dashes at the end', 'Bye<br>-- <br>Lea', 'Bye\n--\nLea'],
    ['a farewell', 'Keys.<br>Best regards<br>Lea Brandt', 'Keys.\nBest regards\nLea Brandt'],
  ])('%s: nobody marks it', (_, html, own) => expect(readMail(html)).toEqual({ own, rest: [] }));
});

describe('Outlook writes one header above what it answers and what it forwards', () => {
  const body = `<p>See below.</p><hr><div id="divRplyFwdMsg">${header}</div><div>Keys?</div>`;
  test.each(['FW: Keys', 'WG: Keys', 'TR : Keys', '[EXTERNAL] Fwd: Keys', 'RV: Keys', '转发：Keys'])(
    'a thread called %s begins with a forwarded mail; what is answered later in it is quoted',
    (title) => {
      const [first, second] = readMails([body, body.replace('See below.', 'Seen.')], [], title);
      expect(first?.rest[0]).toMatch(/^forwarded: /);
      expect(second?.rest[0]).toMatch(/^quoted: /);
    },
  );

  test.each(['Keys', 'RE: Keys', 'Re: FW: Keys', 'Forwarding: keys', 'VS: Keys'])(
    'one called %s does not',
    (title) => {
      expect(readMails([body], [], title)[0]?.rest[0]).toMatch(/^quoted: /);
    },
  );
});
