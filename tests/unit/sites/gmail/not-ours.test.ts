import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { peopleBySpot, readSpots } from '@/tests/kits/site/spots';
import { gmail } from '@/utils/sites/gmail/adapter';
import { gmailReader } from '@/utils/sites/gmail/reader';

const me = [{ kind: 'email', value: 'mara@team.example', label: 'Mara Voss' }] as const;
const url = 'https://mail.google.com/mail/u/0/#inbox/18c2f000000000aa';
const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/gmail/${name}.html`, import.meta.url), 'utf8');
const look = (html: string, at = url) => {
  const { document, context } = openPage(html, at, me);
  const thread = gmailReader.readThread(context);
  return {
    people: peopleBySpot(readSpots(gmail, document, context)),
    me: gmail.me(document).map(({ value }) => value),
    thread: thread && {
      threadId: thread.threadId,
      title: thread.title,
      participants: thread.participants.map(({ value }) => value),
      messages: thread.messages.map(({ id, author, files, sentText }) => [
        id,
        author?.value,
        files.length,
        sentText,
      ]),
      notRead: thread.notRead,
    },
  };
};

const kofi = '<span class="gD" email="kofi@team.example" name="Kofi">Kofi</span>';
const list = `<div gh="tl"><table class="F"><tbody><tr class="zA" id=":9"><td class="yX"><div class="yW"><span email="kofi@team.example" name="Kofi">Kofi</span></div></td><td class="a4W"><div class="xS"><div class="xT"><div class="y6"><span id=":8">Pay</span></div></div></div></td></tr></tbody></table></div>`;
const message = `<div role="list"><div class="h7" role="listitem"><div class="adn" data-legacy-message-id="18c2f00000000099"><h3 class="iw">${kofi}</h3><span class="g3" title="Nov 21, 2026, 9:00 AM"></span><div class="hb">${kofi.replace('gD', 'g2')}</div><div class="ii gt"><div class="a3s">Pay me</div></div></div></div></div>`;

describe('what a mail holds is no part of Gmail', () => {
  test.each([
    ['a list', list],
    ['a list in its own main area', `<div class="bkK"><div role="main">${list}</div></div>`],
    [
      'a thread',
      `<div class="iY"><h2 class="hP" data-legacy-thread-id="18c2f000000000ee">Evil</h2>${message}</div>`,
    ],
    ['a message', message],
    ['a header', `<h3 class="iw">${kofi}</h3><span class="g3" title="Nov 21, 2026">x</span>`],
    [
      'a composer',
      `<div class="dw"><div class="GS"><div class="anm" name="to"><div role="listbox"><div role="option" data-hovercard-id="kofi@team.example">Kofi</div></div></div></div></div>`,
    ],
    [
      'files',
      '<div class="aQH"><span class="aZo" download_url="text/plain:evil.txt:https://evil.example/x"></span><a href="https://evil.example/y"><span class="aV3">evil</span></a></div>',
    ],
    ['a pile', '<span class="adx">99</span>'],
    [
      'an account',
      '<div role="banner"><div>eve@evil.example</div></div><a aria-label="Eve (eve@evil.example)" href="https://accounts.google.com/SignOutOptions"></a>',
    ],
  ])('%s', (_, html) => {
    const plain = fixture('thread');
    const words = '<p>Week <b>49</b>';
    expect(plain).toContain(words);
    const expected = look(plain);
    expect(look(plain.replace(words, `${html}${words}`))).toEqual(expected);
  });

  test('nor is what is written in a composer', () => {
    const plain = fixture('thread');
    const expected = look(plain);
    expect(look(plain.replace('A reply in writing', `${list}${message}`))).toEqual(expected);
  });

  test('the same markup outside of a mail is read', () => {
    expect(look(`<div role="main">${list}</div>`).people).toEqual({ 'thread-row': ['kofi@team.example'] });
    expect(look(`<div role="main">${message}</div>`).people).toEqual({
      'message-header': ['kofi@team.example'],
    });
  });
});

describe('rows and headers of other extensions', () => {
  const inMain = (html: string) => look(`<div role="main">${html}</div>`).people;
  test.each([
    list.replace('class="zA"', 'class="zA inboxsdk__ignore_row"'),
    list.replace('class="zA"', 'class="zA bundle-row"'),
    list.replace('class="zA"', 'class="zA yO inboxsdk__resultsSection_tableRow"'),
    list.replace('class="F"', 'class="F inboxsdk__resultsSection_table"'),
    message.replace('class="h7"', 'class="h7 inboxsdk__custom_message_view"'),
    `<div class="inboxsdk__custom_view">${message}</div>`,
  ])('%# are left alone', (html) => expect(inMain(html)).toEqual({}));

  test.each([
    // Rows and messages of Gmail's own that another extension has only marked.
    list.replace('class="zA"', 'class="zA inboxsdk__thread_row"'),
    list.replace('class="zA"', 'class="zA bundled"'),
    // Mailtrack takes the drawn names away; the copy for screen readers is left, or the cell's own.
    list.replace('class="yW"', 'class="afn"'),
    list.replace('class="yW"', 'class="mt-names"'),
  ])('%# of Gmail’s own are read', (html) => {
    expect(inMain(html)).toEqual({ 'thread-row': ['kofi@team.example'] });
  });
});

describe('a thread in a window of its own', () => {
  const popOut = fixture('thread')
    .replace('class="aAU"', 'class="aAU xE Su"')
    .replaceAll('role="main"', 'class="nH"');

  test('is read without a main area', () => {
    const expected = look(fixture('thread'));
    expect(look(popOut)).toEqual(expected);
    const { document } = openPage(popOut, url, me);
    expect(gmail.root(document)?.matches('body > div')).toBe(true);
  });

  test('a main area within a mail is not taken for its own', () => {
    const words = '<p>Week <b>49</b>';
    expect(look(popOut.replace(words, `<div role="main">${list}</div>${words}`))).toEqual(look(popOut));
  });

  test('a page that is only loading, or a composer, has none', () => {
    for (const html of [
      '<body class="aAU"><div class="nH"></div>',
      '<body class="aAU xE Su"><div role="list"></div>',
    ]) {
      const { document } = openPage(html, url, me);
      expect(gmail.root(document)).toBeNull();
    }
    const { document } = openPage(popOut.replace('xE Su', 'xE xp'), url, me);
    expect(gmail.root(document)).toBeNull();
  });
});
