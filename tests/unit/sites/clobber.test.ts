import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type OpenPage, openPage } from '@/tests/kits/site/page';
import { peopleBySpot, readSpots } from '@/tests/kits/site/spots';
import type { SiteId } from '@/utils/domain/thread/capture';
import { gmail } from '@/utils/sites/gmail/adapter';
import { attr, closest, findAll } from '@/utils/sites/read/dom';
import { readers } from '@/utils/sites/readers';
import type { SiteAdapter } from '@/utils/sites/site';
import { slack } from '@/utils/sites/slack/adapter';
import { handLateSpots } from '@/utils/sites/slack/hand-late-spots';

/** What code may ask of an element or of the document, and so what a control in a form can be called. */
const names = (
  'closest matches querySelector querySelectorAll parentElement parentNode childNodes children firstChild ' +
  'firstElementChild lastChild nextSibling nextElementSibling previousSibling previousElementSibling contains ' +
  'getAttribute hasAttribute hasAttributes getAttributeNames attributes textContent innerText innerHTML nodeType ' +
  'nodeName nodeValue localName tagName className classList id style dataset ownerDocument isConnected baseURI ' +
  'getBoundingClientRect getClientRects clientWidth clientHeight scrollWidth offsetHeight checkVisibility ' +
  'compareDocumentPosition getRootNode insertBefore appendChild append remove addEventListener focus title body ' +
  'documentElement head activeElement defaultView location getSelection createElement createTreeWalker ' +
  'execCommand hidden lang length elements name value hasOwnProperty toString valueOf constructor then'
).split(' ');

const controls = names.map((name) => `<input data-named="${name}">`).join('');
/** A form that answers every question wrongly, in the guise of every element that we look for. */
const guises: Readonly<Record<SiteId, readonly string[]>> = {
  gmail: [
    `<div role="list"><form role="listitem" class="h7" aria-expanded="true">${controls}<span class="gD" email="eve@evil.example" name="Eve">Eve</span></form></div>`,
    `<form role="main" class="bkK aeF">${controls}<div gh="tl"><table><tr class="zA" id=":e"><td><div class="yW"><span email="eve@evil.example">Eve</span></div></td></tr></table></div></form>`,
    `<form class="adn adf gD g3 ii gt a3s hP iY" email="eve@evil.example">${controls}</form>`,
    `<form class="dw ip">${controls}<div class="anm" name="to"><form role="listbox">${controls}<div role="option" data-hovercard-id="eve@evil.example">Eve</div></form></div></form>`,
    `<h2 class="hP"><form class="hP" data-legacy-thread-id="18c2f000000000ee">${controls}Evil</form></h2>`,
  ],
  slack: [
    `<form data-qa="message_container" class="c-message_kit__message" data-msg-ts="1795165501.000100">${controls}</form>`,
    `<form data-qa="message_sender" class="c-message_kit__sender">${controls}<form data-message-sender="U0EVE00001">${controls}</form></form>`,
    `<form data-qa="virtual-list-item" id="threads_view-C0EVE00001-1795165500.005459-1">${controls}</form>`,
  ],
  teams: [
    `<div data-tid="chat-pane-item"><form class="fui-ChatMessage" data-mid="1785994504470">${controls}<span id="author-1785994504470">Eve</span></form></div>`,
    `<form id="message-body-1785994504470">${controls}<form data-mid="1785994504470" data-reply-chain-id="1785994504470" data-tid="post-message-header-avatar" data-person-mri="8:orgid:eve">${controls}</form></form>`,
    `<form data-tid="sendMessageCommands-send">${controls}</form>`,
  ],
  trello: [
    `<div id="trello-root"><form data-testid="card-back-action">${controls}<button title="Eve (eve)"></button><form data-testid="card-back-action-container">${controls}</form></form></div>`,
    `<form data-testid="header-member-menu-button" title="Eve (eve)">${controls}</form>`,
    `<form data-testid="card-back-title-input">${controls}</form>`,
  ],
  outlook: [
    `<form aria-expanded="true">${controls}<div id="MSG_e_FROM"><span aria-label="From: Eve&lt;eve@evil.example&gt;">Eve&lt;eve@evil.example&gt;</span></div></form>`,
    `<form data-testid="RecipientWell">${controls}<span role="button" aria-label="eve@evil.example">Eve</span></form>`,
    `<form id="MailList">${controls}<form data-convid="AQQkADAwEVIL" aria-selected="true">${controls}</form></form>`,
  ],
};
/** Names that the document itself answers with an element. */
const onDocument = names.map((name) => `<form data-named="${name}"></form>`).join('');

const me = [{ kind: 'email', value: 'mara@team.example', label: 'Mara Voss' }] as const;
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const pages: readonly (readonly [name: string, SiteAdapter, string, url: string, into: string | null])[] = [
  ['inbox', gmail, read('../../fixtures/gmail/inbox.html'), 'https://mail.google.com/mail/u/0/#inbox', null],
  [
    'thread',
    gmail,
    read('../../fixtures/gmail/thread.html'),
    'https://mail.google.com/mail/u/0/#inbox/x',
    '.a3s',
  ],
  [
    'compose',
    gmail,
    read('../../fixtures/gmail/compose.html'),
    'https://mail.google.com/mail/u/0/#inbox',
    '[g_editable]',
  ],
  [
    'channel',
    slack,
    read('../../fixtures/slack/channel.html'),
    'https://app.slack.com/client/T0ACMEHQ1/C0LAUNCH01',
    '[data-qa="message-text"]',
  ],
  [
    'thread pane',
    slack,
    read('../../fixtures/slack/thread.html'),
    'https://app.slack.com/client/T0ACMEHQ1/C0LAUNCH01',
    '[data-qa="message-text"]',
  ],
  [
    'threads view',
    slack,
    read('../../fixtures/slack/threads-view.html'),
    'https://app.slack.com/client/T0ACMEHQ1/threads',
    '[data-qa="message-text"]',
  ],
  [
    'direct',
    slack,
    read('../../fixtures/slack/direct.html'),
    'https://app.slack.com/client/T0ACMEHQ1/D0CHIDI001',
    '[data-qa="message-text"]',
  ],
];

/** jsdom lets no control stand in the way of its form's properties, and no element in that of the document's; browsers do. */
function shadow(document: Document): void {
  const define = (of: object, name: string, value: unknown) => {
    // A few, such as the document's location, no page can take.
    Reflect.defineProperty(of, name, { configurable: true, value });
  };
  for (const form of findAll(document, 'form')) {
    for (const control of findAll(form, 'input')) define(form, attr(control, 'data-named') ?? '', control);
    define(document, attr(form, 'data-named') ?? 'unnamed', form);
  }
}

function everything(adapter: SiteAdapter, { document, context }: OpenPage) {
  const people = peopleBySpot(readSpots(adapter, document, context));
  const thread = readers[adapter.id].readThread(context);
  for (const el of findAll(document, '*')) {
    adapter.ignores(el);
    adapter.isDark(el);
  }
  adapter.asides?.(document);
  return {
    people,
    me: adapter.me(document),
    thread: thread && {
      id: thread.threadId,
      title: thread.title,
      authors: thread.messages.map(({ author }) => author?.value),
    },
  };
}

handLateSpots();

describe.each(pages)('forms in what somebody wrote: %s', (_, adapter, html, url, into) => {
  const open = () => openPage(html, url, me);
  // Read once, and no test changes what it says.
  let unchanged: ReturnType<typeof everything> | undefined;
  const expected = () => {
    unchanged ??= everything(adapter, open());
    return unchanged;
  };

  test.each((into === null ? [] : guises[adapter.id]).map((guise, i) => [i, guise] as const))(
    'guise %i says nothing of the page',
    (_i, guise) => {
      const wanted = expected();
      const page = open();
      const targets = [...page.document.querySelectorAll(into ?? '')];
      expect(targets.length).toBeGreaterThan(0);
      for (const target of targets) target.insertAdjacentHTML('beforeend', guise);
      shadow(page.document);
      expect(everything(adapter, page)).toEqual(wanted);
    },
  );

  test('no name on the document changes anything', () => {
    const wanted = expected();
    const page = open();
    (page.document.querySelector(into ?? 'body') ?? page.document.body).insertAdjacentHTML(
      'beforeend',
      onDocument,
    );
    expect(everything(adapter, page)).toEqual(wanted);
  });

  test('a form in place of any element of the page breaks nothing', () => {
    for (const form of guises[adapter.id]) {
      const page = open();
      const all = [...page.document.body.querySelectorAll('div, span, td, h2, button')];
      for (const [i, el] of all.entries()) if (i % 7 === 3) el.insertAdjacentHTML('afterbegin', form);
      shadow(page.document);
      expect(() => everything(adapter, page)).not.toThrow();
      for (const el of findAll(page.document, 'form')) {
        for (const spot of adapter.spots) {
          expect(() => [spot.identity(el), spot.read(el, page.context), spot.place(el)]).not.toThrow();
        }
      }
    }
  });
});

test('what the tests put in the way is in the way', () => {
  const { document } = openPage(`<form>${controls}</form>${onDocument}`, 'https://mail.google.com/');
  shadow(document);
  const [form] = findAll(document, 'form');
  expect(() => form?.closest('div')).toThrow();
  expect(() => document.querySelector('div')).toThrow();
  expect(closest(form, 'form')).toBe(form);
});
