import { describe, expect, test } from 'vitest';
import { readMail } from '@/tests/kits/site/mail';

const own = (html: string) => readMail(html)?.own;

describe('quoted mail and signatures go', () => {
  test.each([
    [
      'Gmail',
      'Yes.<div class="gmail_quote"><div class="gmail_attr">On Monday Ines wrote:</div><blockquote class="gmail_quote">Ready?</blockquote></div>',
    ],
    [
      'Gmail, prefixed',
      'Yes.<div class="m_12gmail_quote"><blockquote class="m_12gmail_quote">Ready?</blockquote></div>',
    ],
    [
      'a forwarded mail',
      'Yes.<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------</div>Ready?</div>',
    ],
    ['Apple', 'Yes.<br><blockquote type="cite">Ready?</blockquote>'],
    [
      'Outlook',
      'Yes.<div><p><b>Von:</b> Ines &lt;ines@team.example&gt;<br><b>Gesendet:</b> Montag<br><b>An:</b> Mara<br><b>Betreff:</b> Plan</p></div><p>Ready?</p>',
    ],
    [
      'Outlook, its lines between breaks',
      'Yes.<br><b>From:</b> Ines &lt;<a href="mailto:ines@team.example">ines@team.example</a>&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Mara<br><br>Ready?',
    ],
    [
      'a divider in bold above a header',
      'Yes.<br><b>-----Original Message-----</b><br>Subject: Plan<br>Ready?',
    ],
    ['Outlook, by its mark', 'Yes.<div id="m_1divRplyFwdMsg">From: Ines</div>'],
    ['a divider above a header', 'Yes.<br>-----Ursprüngliche Nachricht-----<br>Von: Ines<br>Ready?'],
    [
      'an attribution',
      'Yes.<br><br>пн, 16 нояб. 2026 г. в 9:00, Ines &lt;<a href="mailto:ines@team.example">ines@team.example</a>&gt;:<br>&gt; Ready?',
    ],
    ['dimmed text', 'Yes.<div class="adL"><div class="im">Ready?</div></div>'],
    ['the dots', 'Yes.<div class="yj6qo ajU"><div class="ajR" role="button">...</div></div>'],
  ])('%s', (_, html) => expect(own(html)).toBe('Yes.'));
});

describe('the writer’s own words stay', () => {
  test.each([
    [
      'answers between quotes',
      '<div class="gmail_quote"><blockquote class="gmail_quote">A?</blockquote><div>Yes.</div><blockquote class="gmail_quote">B?</blockquote><div>No.</div></div>',
      'Yes.\nNo.',
    ],
    ['an indented part', 'Look:<blockquote style="margin:0 0 0 40px">here</blockquote>', 'Look:\nhere'],
    ['a mail that is dimmed as a whole', '<div class="im">Same as before.</div>', 'Same as before.'],
    ['a dash in a line', 'Tea -- or coffee<br>From: noon on', 'Tea -- or coffee\nFrom: noon on'],
    [
      'a long line that only begins like a header',
      `From: ${'noon '.repeat(150)}<br>To: tea<br>Then: home`,
      `From: ${'noon '.repeat(150).trim()}\nTo: tea\nThen: home`,
    ],
    [
      'a divider above anything else',
      'Yes.<br>---- Original Message ----<br>Ready?',
      'Yes.\n---- Original Message ----\nReady?',
    ],
    ['lines behind a quote sign', 'Green?<br>&gt; 90 % means green<br>', 'Green?\n> 90 % means green'],
    ['what is below two dashes', 'Tea<br>-- <br>or coffee', 'Tea\n--\nor coffee'],
    ['an address before a colon', 'Write to &lt;ines@team.example&gt;', 'Write to <ines@team.example>'],
  ])('%s', (_, html, text) => expect(own(html)).toBe(text));
});
