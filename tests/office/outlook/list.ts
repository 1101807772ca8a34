import { h } from '../page/dom.ts';
import { plainText } from '../page/markup.ts';
import type { Thread } from './mail.ts';
import type { OutlookSettings } from './settings.ts';
import { shownTime } from './words.ts';

export interface MailList {
  readonly element: HTMLElement;
  select(id: string | null): void;
  /** How often the list drew itself anew because somebody changed the size or the look of a row. */
  flickers(): number;
  /** Draws all rows anew, as the page does whenever it likes. */
  redraw(): void;
}

/**
 * The list measures its rows when it draws them. Where one is not as it was measured, in height, padding, type, or in
 * what is shown of it, the list draws all of them anew, and does so as long as that lasts.
 */
export function createList(
  threads: readonly Thread[],
  settings: OutlookSettings,
  onOpen: (thread: Thread) => void,
): MailList {
  const { words } = settings;
  const box = h('div', { role: 'listbox' });
  const element = h(
    'div',
    { role: 'complementary', 'aria-label': words.messageList, 'data-app-section': 'MessageList' },
    h('div', { id: 'MailList', tabindex: '-1' }, box),
  );
  let selected: string | null = null;
  let count = 0;
  let measured = '';
  const draw = () => {
    box.replaceChildren(
      ...threads.map((thread, at) => row(thread, at, thread.id === selected, settings, onOpen)),
    );
    for (const each of box.children) sizes.observe(each);
    measured = signature(box);
    changes.takeRecords();
  };
  const check = () => {
    if (measured === signature(box)) return;
    count += 1;
    draw();
  };
  const sizes = new ResizeObserver(check);
  const changes = new MutationObserver(check);
  changes.observe(box, { childList: true, attributes: true, subtree: true });
  draw();
  return {
    element,
    flickers: () => count,
    redraw: draw,
    select(id) {
      selected = id;
      for (const each of box.children)
        each.setAttribute('aria-selected', `${id !== null && each.getAttribute('data-convid') === id}`);
      measured = signature(box);
    },
  };
}

/** What the list has measured of its own parts; whatever stands in a row besides takes no part. */
function signature(box: HTMLElement): string {
  const rows = [...box.querySelectorAll<HTMLElement>('[data-convid]')];
  return rows
    .map((each) => {
      const { paddingTop, paddingBottom, lineHeight, fontSize } = getComputedStyle(each);
      const parts = [...each.querySelectorAll<HTMLElement>('.office-part')].map((part) => part.offsetHeight);
      return [each.offsetHeight, paddingTop, paddingBottom, lineHeight, fontSize, ...parts].join();
    })
    .join('|');
}

function row(
  thread: Thread,
  at: number,
  isSelected: boolean,
  settings: OutlookSettings,
  onOpen: (thread: Thread) => void,
): HTMLElement {
  const { subject, id, unread, mails } = thread;
  const last = mails.filter(({ isDraft }) => !isDraft).at(-1);
  if (!last) throw new Error('A conversation of the office is empty');
  const time = shownTime(settings.now - last.ago * 60_000, settings.lang);
  const words = plainText(last.text);
  const drafted = mails.some(({ isDraft }) => isDraft) ? `${settings.words.draft} ` : '';
  // Somebody of one's own organisation stands here by name.
  const sender = h(
    'span',
    { title: last.isInner ? last.from.name : last.from.email, class: 'ESO13' },
    last.from.name,
  );
  const short = h('span', { title: time, class: 'office-date' }, time.split(' ').slice(2).join(' '));
  const element = h(
    'div',
    {
      role: 'option',
      id: `AQAAA${at}fernhillItem=`,
      'data-convid': id,
      'aria-selected': `${isSelected}`,
      'aria-posinset': `${at + 1}`,
      'aria-label': `${unread ? 'Unread ' : ''}${last.from.name} ${subject} ${words}`,
      tabindex: '-1',
      class: `office-mail${unread ? ' office-unread' : ''}`,
    },
    h('div', { class: 'office-part' }, h('div', {}, sender)),
    h('div', { class: 'office-part' }, h('span', { class: 'TtcXM' }, drafted + subject), short),
    h('div', { class: 'office-part' }, h('span', { class: 'ASFJj' }, words)),
  );
  element.addEventListener('click', () => onOpen(thread));
  return element;
}
