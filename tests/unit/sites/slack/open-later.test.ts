import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { openLater } from '@/utils/sites/slack/open-later';

const root = '1795165500.005459';
const direct = 'T0ACMEHQ1/D0JONAS01';
const thread = `T0ACMEHQ1/C0LAUNCH01/${root}`;
/** A composer of a conversation or of a thread in it, by its name; `button` is what opens the menu to send later. */
const composer = (name: string, channel: string, more = '', state = '') =>
  `<div id="${name}" data-qa="message_input_container"><div data-qa="message_input" data-channel-id="${channel}" ${more}></div><button class="${name}" data-qa="texty_send_options_button" aria-haspopup="menu" ${state}></button></div>`;
const inThread = `data-thread-ts="${root}"`;
const menuOf = (label: string) =>
  `<div role="menu"><button role="menuitem" class="monday">Monday at 9:00 AM</button><button role="menuitem" class="any">${label}</button></div>`;

const pressed: string[] = [];
/** A page in which each of these buttons opens `menu`, and everything that is pressed is noted. */
function openComposers(composers: string, menu = menuOf('Custom time')) {
  const page = openPage(
    `<html><body><p id="message"></p>${composers}<div id="menus"></div></body></html>`,
    'https://app.slack.com/client/T0ACMEHQ1/C0LAUNCH01',
  );
  const { document } = page;
  for (const name of ['MutationObserver', 'MouseEvent', 'EventTarget'] as const)
    vi.stubGlobal(name, document.defaultView?.[name]);
  document.addEventListener('click', ({ target }) => {
    const el = target as Element;
    pressed.push(el.className);
    const menus = document.querySelector('#menus');
    if (menus !== null && el.matches('[data-qa]')) menus.innerHTML = menu;
  });
  const open = (from: string, threadId: string | null) => {
    const el = document.querySelector(from);
    if (el === null) throw new Error(`No ${from}`);
    return openLater(el, threadId, page.context);
  };
  return { ...page, open };
}
beforeEach(() => void pressed.splice(0));
afterEach(() => vi.unstubAllGlobals());

const both = composer('channel', 'C0LAUNCH01') + composer('thread', 'C0LAUNCH01', inThread);

test('in a thread its own composer, not that of the channel beside it, and any time', async () => {
  expect(await openComposers(both).open('#message', thread)).toBe(true);
  expect(pressed).toEqual(['thread', 'any']);
});

test('in a direct conversation its composer; from a composer itself that one', async () => {
  const many = both + composer('direct', 'D0JONAS01');
  expect(await openComposers(many).open('#message', direct)).toBe(true);
  expect(await openComposers(many).open('#channel', thread)).toBe(true);
  expect(pressed).toEqual(['direct', 'any', 'channel', 'any']);
});

test.each(['カスタム時間', 'Benutzerdefinierte Zeit', 'وقت مخصص'])(
  'in another language, too: %s',
  async (label) => {
    expect(await openComposers(both, menuOf(label)).open('#message', thread)).toBe(true);
    expect(pressed).toEqual(['thread', 'any']);
  },
);

const choice = (label: string) => `<button role="menuitem" class="choice">${label}</button>`;
test.each([
  ['the last names an hour, too', choice('Custom time') + choice('Tomorrow at 9:00 AM')],
  ['two name none', choice('明日の朝') + choice('月曜日 9:00') + choice('カスタム時間')],
  ['the last names an hour in other digits', choice('وقت مخصص') + choice('غدًا عند ٩:٠٠')],
  ['there is no other choice', choice('Tomorrow morning')],
  ['each names an hour', choice('Tomorrow at 9:00 AM') + choice('Monday at 9:00 AM')],
])('where %s, its menu stays open, and no time in it is pressed', async (_, choices) => {
  expect(await openComposers(both, `<div role="menu">${choices}</div>`).open('#message', thread)).toBe(true);
  expect(pressed).toEqual(['thread']);
});

test.each([
  ['nothing is written', composer('thread', 'C0LAUNCH01', inThread, 'aria-disabled="true"'), thread],
  [
    'only another thread is written to',
    composer('other', 'C0LAUNCH01', 'data-thread-ts="1795165501.000000"'),
    thread,
  ],
  ['it is shown twice', both + composer('twice', 'C0LAUNCH01', inThread), thread],
  ['a menu is open already', both + menuOf('Custom time'), thread],
  ['it is no thread', both, null],
])('where %s, nothing is pressed', async (_, composers, threadId) => {
  expect(await openComposers(composers).open('#message', threadId)).toBe(false);
  expect(pressed).toEqual([]);
});

test('where no menu comes, that is told', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const opening = openComposers(both, '').open('#message', thread);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await opening).toBe(false);
    expect(pressed).toEqual(['thread']);
  } finally {
    vi.useRealTimers();
  }
});
