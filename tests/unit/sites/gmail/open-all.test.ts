import { afterEach, expect, test, vi } from 'vitest';
import { type OpenPage, openPage } from '@/tests/kits/site/page';
import { openWhole } from '@/utils/sites/gmail/open-whole';

interface MailBox {
  readonly count: number;
  /** Messages open from the start, from 0. */
  readonly open: readonly number[];
  /** Messages in the pile. */
  readonly pile?: readonly number[];
  /** *Expand all*: by icon, by a label of another language, or none. */
  readonly control?: 'icon' | 'label' | 'none';
  /** Never gets a body. */
  readonly stuck?: number;
  /** Between opening and what it holds, ms. */
  readonly delay?: number;
}

const head = (at: number) =>
  `<span email="p${at}@team.example" name="P ${at}" class="gD">P ${at}</span><span class="g3" title="Nov ${at + 1}, 2026, 9:00 AM">Nov</span>`;
const whole = (at: number) =>
  `<div class="adn" data-legacy-message-id="18c${at}"><table class="gE"><tbody><tr><td>${head(at)}<div role="button">Reply</div></td></tr></tbody></table><div class="ii"></div></div>`;
const pressed: string[] = [];

/** A thread that answers clicks: a collapsed message opens and is filled a while later, its head folds it again. */
function openMail({ count, open, pile = [], control = 'none', stuck, delay = 20 }: MailBox): OpenPage {
  pressed.length = 0;
  const image = control === 'icon' ? '<img class="gx">' : '';
  const label = control === 'label' ? 'Alle maximieren' : '';
  const bar = `<div class="hj"><div class="ade"><span class="hk"><div role="button" class="all" aria-label="${label}">${image}</div></span><span class="hk"><div role="button" class="print"><img class="g1"></div></span></div></div>`;
  const items = Array.from({ length: count }, (_, at) => {
    const isFirst = pile[0] === at;
    const state = pile.includes(at) ? (isFirst ? 'kx' : 'kQ') : 'kv';
    const counter = isFirst
      ? `<span class="adx" role="button"><span class="adv">${pile.length}</span></span>`
      : '';
    return `<div role="listitem" class="${state}" aria-expanded="false"><div class="adf"><span class="iA">words</span>${head(at)}</div>${counter}</div>`;
  });
  const page = openPage(
    `<html lang="en"><body><div role="main">${bar}<div class="iY"><div class="ha"><h2 class="hP" data-legacy-thread-id="18c2f000000000aa">Launch</h2></div><div role="list">${items.join('')}</div></div></div></body></html>`,
    'https://mail.google.com/mail/u/0/#inbox/FMfc',
  );
  const { document } = page;
  const window = document.defaultView;
  for (const name of ['MutationObserver', 'MouseEvent', 'EventTarget'] as const)
    vi.stubGlobal(name, window?.[name]);
  const list = [...document.querySelectorAll<HTMLElement>('[role=listitem]')];
  const set = (item: Element, state: string) => {
    item.className = state;
    item.setAttribute('aria-expanded', `${state === 'h7'}`);
  };
  const spread = () => {
    for (const item of list) if (item.matches('.kx, .kQ')) set(item, 'kv');
    document.querySelector('.adx')?.remove();
  };
  const expand = (at: number, wait: number) => {
    const item = list[at];
    if (item === undefined) return;
    set(item, 'h7');
    const fill = () => {
      if (item.querySelector('.adn') === null) item.insertAdjacentHTML('beforeend', whole(at));
      const body = item.querySelector('.ii');
      if (at !== stuck && body?.childElementCount === 0)
        body.innerHTML = `<div class="a3s">Words ${at}</div>`;
    };
    if (wait === 0) fill();
    else setTimeout(fill, wait);
  };
  for (const at of open) expand(at, 0);
  for (const [at, item] of list.entries()) {
    item.addEventListener('click', ({ target }) => {
      const el = target as Element;
      pressed.push(`${at}`);
      if (item.matches('.kx')) spread();
      else if (item.matches('.kv')) expand(at, delay);
      else if (el.closest('.gE') && !el.closest('[role=button], .gD')) set(item, 'kv');
    });
  }
  document.querySelector('.all')?.addEventListener('click', () => {
    pressed.push('all');
    spread();
    for (const at of list.keys()) if (!list[at]?.matches('.h7')) expand(at, delay);
  });
  document.querySelector('.print')?.addEventListener('click', () => pressed.push('print'));
  return page;
}

const statesOf = ({ document }: OpenPage) =>
  [...document.querySelectorAll('[role=listitem]')].map((item) => item.className);
const ways = () => {
  const told: string[] = [];
  const stop = new AbortController();
  return { told, stop, progress: (done: number, total: number) => told.push(`${done} of ${total}`) };
};
const openAll = (page: OpenPage, { stop, progress }: ReturnType<typeof ways>) => {
  return openWhole(stop.signal, progress, page.context);
};

afterEach(() => vi.unstubAllGlobals());

test('with Expand all every message is read, and only what was folded is folded again', async () => {
  const page = openMail({ count: 6, open: [2, 5], control: 'icon' });
  const on = ways();
  const thread = await openAll(page, on);
  expect(thread?.messages.map(({ id }) => id)).toEqual(['18c0', '18c1', '18c2', '18c3', '18c4', '18c5']);
  expect(thread?.notRead).toEqual([]);
  expect(statesOf(page)).toEqual(['kv', 'kv', 'h7', 'kv', 'kv', 'h7']);
  expect(on.told).toEqual(['2 of 6', '6 of 6']);
  expect(pressed).toEqual(['all', '0', '1', '3', '4']);
});

test.each(['none', 'label'] as const)(
  'without it (%s) the pile and each header are used, and nothing else is pressed',
  async (control) => {
    const page = openMail({ count: 6, open: [5], pile: [1, 2, 3], control });
    const on = ways();
    const thread = await openAll(page, on);
    expect(thread?.messages).toHaveLength(6);
    expect(thread?.notRead).toEqual([]);
    expect(statesOf(page)).toEqual(['kv', 'kv', 'kv', 'kv', 'kv', 'h7']);
    expect(pressed.includes('all') || pressed.includes('print')).toBe(false);
  },
);

test('a thread that folds nothing away is read as it is, and nothing is pressed', async () => {
  const page = openMail({ count: 2, open: [0, 1], control: 'icon' });
  const thread = await openAll(page, ways());
  expect(thread?.messages).toHaveLength(2);
  expect(pressed).toEqual([]);
});

test('a selection is left aside and stays', async () => {
  const page = openMail({ count: 3, open: [2], control: 'icon' });
  const body = page.document.querySelector('.a3s');
  if (body === null) throw new Error('no body');
  page.document.getSelection()?.selectAllChildren(body);
  const thread = await openAll(page, ways());
  expect([thread?.selection, thread?.messages.length]).toEqual([null, 3]);
  expect(page.document.getSelection()?.toString()).toBe('Words 2');
});

test('a message that never comes is counted as it is now, and the others are read', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const page = openMail({ count: 4, open: [3], control: 'icon', stuck: 1 });
    const reading = openAll(page, ways());
    await vi.advanceTimersByTimeAsync(60_000);
    const thread = await reading;
    expect(thread?.messages.map(({ id }) => id)).toEqual(['18c0', '18c2', '18c3']);
    expect(thread?.notRead).toEqual([{ count: 1, why: 'unloaded' }]);
    expect(statesOf(page)).toEqual(['kv', 'kv', 'kv', 'h7']);
  } finally {
    vi.useRealTimers();
  }
});

test('cancelled half-way it puts back what it opened, also what had not come yet', async () => {
  const page = openMail({ count: 5, open: [4], pile: [1, 2], control: 'icon', delay: 400 });
  const on = ways();
  const reading = openAll(page, on);
  const failed = reading.catch((error: unknown) => error);
  await vi.waitFor(() => expect(statesOf(page)).toEqual(['h7', 'h7', 'h7', 'h7', 'h7']));
  on.stop.abort(new Error('cancelled'));
  expect(await failed).toEqual(new Error('cancelled'));
  expect(statesOf(page)).toEqual(['kv', 'kv', 'kv', 'kv', 'h7']);
});

test('cancelled before it begins nothing is pressed', async () => {
  const page = openMail({ count: 3, open: [2], control: 'icon' });
  const on = ways();
  on.stop.abort(new Error('cancelled'));
  await expect(openAll(page, on)).rejects.toThrow('cancelled');
  expect(pressed).toEqual([]);
});

test('whoever goes to another thread meanwhile finds that one untouched', async () => {
  const page = openMail({ count: 3, open: [2], control: 'icon' });
  const reading = openAll(page, ways()).catch((error: unknown) => error);
  page.document.querySelector('h2')?.setAttribute('data-legacy-thread-id', '18c2f000000000bb');
  expect(await reading).toBeInstanceOf(Error);
  expect(pressed).toEqual(['all']);
});

test('the caret stays in the reply that was being written', async () => {
  const page = openMail({ count: 3, open: [2], control: 'icon' });
  const reply = page.document.createElement('textarea');
  page.document.querySelector('.iY')?.append(reply);
  reply.focus();
  page.document.querySelector('.all')?.addEventListener('click', () => reply.blur());
  await openAll(page, ways());
  expect(page.document.activeElement).toBe(reply);
});

test('no thread, nothing to open', async () => {
  const page = openPage('<body><div role="main"></div></body>', 'https://mail.google.com/mail/u/0/#inbox');
  expect(await openAll(page, ways())).toBeNull();
});
