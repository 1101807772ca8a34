import { avatar } from '../page/avatar.ts';
import { h, icon } from '../page/dom.ts';
import { me } from '../people.ts';
import type { GmailContext } from './context.ts';

const paths = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20',
  pen: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  inbox: 'M4 13l3-8h10l3 8v6H4zM4 13h5l1 3h4l1-3h5',
  star: 'M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z',
  clock: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 8v4l3 2',
  sent: 'M4 5l17 7-17 7 2-7zM6 12h8',
  draft: 'M6 3h9l4 4v14H6zM14 3v5h5',
} as const;

/** The page around the views. `onCompose` runs on the button that carries `gh=cm` (facts 2.1). */
export function createFrame(context: GmailContext, onCompose: () => void): HTMLElement {
  const { words, mailbox } = context;
  // Own address: "Google Account: Name \n(address)", the part in brackets is never translated (facts 2.5).
  const account = h(
    'a',
    {
      class: 'gb_B',
      href: 'https://accounts.google.com/SignOutOptions?service=mail',
      'aria-label': `${words.account}: ${me.name}  \n(${me.email})`,
      role: 'button',
    },
    h('img', { src: avatar(me), alt: '' }),
  );
  const input = h('input', { name: 'q', placeholder: words.search, 'aria-label': words.search });
  const search = h('form', { class: 'aJh', gh: 'sb', role: 'search' }, icon(paths.search), input);
  search.addEventListener('submit', (event) => {
    event.preventDefault();
    location.hash = `#search/${encodeURIComponent(input.value).replaceAll('%20', '+')}`;
  });
  const mark = h('span', { class: 'office-mark' }, icon('M3 6h18v13H3zM3 7l9 7 9-7', 24));
  const header = h(
    'header',
    { role: 'banner', id: 'gb', class: 'gb_Fa' },
    h('div', { class: 'gb_menu', role: 'button' }, icon(paths.menu, 22)),
    h('a', { class: 'gb_logo', href: '#inbox' }, mark, 'Gmail'),
    search,
    account,
  );
  const compose = h(
    'div',
    { class: 'T-I T-I-KE L3', role: 'button', gh: 'cm', tabindex: '0' },
    icon(paths.pen),
    words.compose,
  );
  compose.addEventListener('click', onCompose);
  const item = (name: string, route: string, path: string, count = '') =>
    h(
      'div',
      { class: route === 'inbox' ? 'aim ain' : 'aim' },
      h(
        'div',
        { class: 'TO' },
        h(
          'div',
          { class: 'aio' },
          icon(path),
          h('span', { class: 'nU' }, h('a', { class: 'J-Ke', href: `#${route}`, tabindex: '-1' }, name)),
          h('div', { class: 'bsU' }, count),
        ),
      ),
    );
  const nav = h(
    'div',
    { class: 'aeN', role: 'navigation' },
    h('div', { class: 'aic' }, compose),
    item(words.inbox, 'inbox', paths.inbox, `${mailbox.unreadCount}`),
    item(words.starred, 'starred', paths.star),
    item(words.snoozed, 'snoozed', paths.clock),
    item(words.sent, 'sent', paths.sent),
    item(words.drafts, 'drafts', paths.draft, '5'),
    item('Launch', 'label/launch', 'M4 6h10l6 6-6 6H4z'),
  );
  const views = h('div', { class: 'nH' });
  // Views are children `.nH` of `div.aeF > div.nH`, swapped by inline style (facts 2.1).
  const scroller = h('div', { class: 'Tm aeJ' }, h('div', { class: 'aeF' }, views));
  const content = h('div', { class: 'nH bkK' }, h('div', { class: 'nH' }, scroller));
  document.body.append(
    h('div', { class: 'nH office-gmail' }, header, h('div', { class: 'nH bkL' }, nav, content)),
  );
  return views;
}
