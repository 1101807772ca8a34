import { h } from '../page/dom.ts';
import { me } from '../people.ts';
import { createCompose } from './compose.ts';
import { createList, type MailList } from './list.ts';
import type { Mail, Thread } from './mail.ts';
import { threadsOf } from './mail.ts';
import { drawMessage } from './message.ts';
import type { OutlookSettings } from './settings.ts';

export interface OutlookClient {
  readonly app: HTMLElement;
  readonly list: MailList;
  open(key: string): void;
  /** Nothing is open; the list's row stays as it is. */
  close(): void;
  compose(to?: readonly string[]): void;
  sent(): readonly { readonly text: string; readonly to: readonly string[] }[];
}

const tenant = '0a11ce00-0000-4000-8000-0000000000fe';

/** Draws the whole client, or, at the address of a window of its own, one mail alone. */
export function startOutlook(settings: OutlookSettings): OutlookClient {
  const { words } = settings;
  const threads = threadsOf(settings.rows);
  const main = h('div', {
    role: 'main',
    'aria-label': words.readingPane,
    'data-app-section': 'MailReadCompose',
  });
  const sent: { text: string; to: readonly string[] }[] = [];
  const base = /^\/mail\/\d+/.exec(location.pathname)?.[0] ?? '/mail';
  const pane = (...inner: readonly Node[]) =>
    h(
      'div',
      { id: 'ReadingPaneContainerId' },
      h('div', { id: 'ConversationReadingPaneContainer', tabindex: '-1' }, ...inner),
    );
  const close = () => main.replaceChildren(h('div', { class: 'office-nothing' }, words.nothing));

  const answer = (place: HTMLElement, mail: Mail, all: boolean) => {
    const others = all
      ? [mail.from, ...mail.to, ...(mail.cc ?? [])].filter((each) => each !== me)
      : [mail.from];
    const form = createCompose(others, true, settings, (text, to) => {
      sent.push({ text, to });
      form.replaceWith(
        drawMessage({ from: me, to: others, ago: 0, text }, 100 + sent.length, settings, () => {}),
      );
    });
    place.append(form);
  };
  const show = ({ subject, mails }: Thread): HTMLElement => {
    const scroller = h('div', { class: 'customScrollBar' });
    mails.forEach((mail, at) => {
      scroller.append(drawMessage(mail, at, settings, (all) => answer(scroller, mail, all)));
    });
    const title = h('span', { title: subject }, subject);
    const heading = h(
      'div',
      { id: 'CONV_a1b2c3_SUBJECT', role: 'heading', 'aria-level': '3', title: subject },
      title,
    );
    return pane(
      h('div', {}, heading),
      h('div', { 'data-app-section': 'ConversationContainer', class: 'Q8TCC' }, scroller),
    );
  };
  const openThread = (thread: Thread) => {
    list.select(thread.id);
    const path = `${base}/inbox/id/${encodeURIComponent(thread.id)}`;
    if (location.pathname !== path) history.pushState(null, '', path + location.search);
    // The pane comes after the address.
    setTimeout(() => main.replaceChildren(show(thread)), 60);
  };
  const list = createList(threads, settings, openThread);
  const read = (wanted = '') => {
    const id = decodeURIComponent(/\/id\/([^/]+)$/.exec(location.pathname)?.[1] ?? '');
    const thread = threads.find((each) => each.id === id || each.key === wanted);
    if (thread) openThread(thread);
    else close();
  };
  addEventListener('popstate', () => read());
  const compose = (to: readonly string[] = []) => {
    const people = to.map((email) => ({ ...me, name: email.split('@')[0] ?? email, email }));
    const form = createCompose(people, false, settings, (text, addressed) => {
      sent.push({ text, to: addressed });
      close();
    });
    main.replaceChildren(form);
  };
  const create = h(
    'button',
    { type: 'button', 'aria-label': words.newMail, class: 'office-new' },
    words.newMail,
  );
  create.addEventListener('click', () => compose());
  document.title = `(2) ${words.mail} - ${me.name} - Outlook`;

  const popped = /^\/mail(?:\/\d+)?\/deeplink\/read\/([^/]+)$/.exec(location.pathname)?.[1];
  const alone = threads.find(({ id }) => popped !== undefined && id === decodeURIComponent(popped));
  const mail = alone?.mails.at(0);
  const own = mail
    ? h(
        'div',
        { id: 'ItemReadingPaneContainer' },
        h(
          'div',
          {},
          drawMessage({ ...mail, isCollapsed: false }, 0, settings, () => {}),
        ),
      )
    : h('div', { class: 'office-panes' }, folders(settings, create), list.element, main);
  const meButton = h(
    'div',
    { class: 'office-top' },
    'Outlook',
    h(
      'button',
      { id: 'O365_MainLink_Me', type: 'button', 'aria-label': `Account manager for ${me.name}` },
      'ML',
    ),
  );
  const provider = h(
    'div',
    { class: `fui-FluentProvider office-${settings.dark ? 'dark' : 'light'}`, dir: settings.dir },
    meButton,
    own,
  );
  // The list can only measure what is in the page.
  queueMicrotask(() => {
    if (mail) return;
    list.redraw();
    read(settings.open);
  });
  return {
    app: h('div', { id: 'app' }, provider),
    list,
    close,
    compose,
    sent: () => sent,
    open(key) {
      const thread = threads.find((each) => each.key === key);
      if (!thread) throw new Error(`The office has no conversation ${key}`);
      openThread(thread);
    },
  };
}

/** The mailbox that is signed in, by its address, and perhaps a second one. */
function folders({ accounts, words }: OutlookSettings, create: HTMLElement): HTMLElement {
  const root = (at: number, email: string) =>
    h(
      'div',
      {
        id: `primaryMailboxRoot_DEFDEFDE-FDEF-DEFD-EFDE-FDEFDEFDEF${at}0-00030000B0BF7BF7@${tenant}`,
        title: email,
        tabindex: '0',
        role: 'treeitem',
        'aria-expanded': 'true',
        'aria-level': '1',
        'data-folder-name': email,
      },
      h('span', {}, email),
    );
  const roots = [me.email, 'mara@northquay.example'].slice(0, accounts).map((email, at) => root(at, email));
  const inbox = h('div', { role: 'treeitem', 'aria-level': '2', 'data-folder-name': 'inbox' }, words.inbox);
  return h(
    'div',
    { class: 'office-folders', role: 'navigation' },
    create,
    accounts > 0 ? h('div', { role: 'tree' }, roots, inbox) : null,
  );
}
