import { afterEach, expect, test, vi } from 'vitest';
import { clientUrl } from '@/tests/fixtures/slack/open';
import { type OpenPage, openPage } from '@/tests/kits/site/page';
import { treeText } from '@/utils/sites/read/tree-text';
import { openWhole } from '@/utils/sites/slack/open-whole';
import { slackReader } from '@/utils/sites/slack/reader';

interface Pane {
  readonly replies: number;
  /** What Slack says; null: it counts nothing. */
  readonly stated?: number | null;
  /** Replies, the oldest ones, that a button at the top loads. */
  readonly older?: number;
  /** Replies, the oldest ones, that come a while after the top was scrolled to; `never`: they do not. */
  readonly late?: { readonly count: number; readonly after: number | 'never' };
  /** Follow-ups show no sender. */
  readonly grouped?: boolean;
}

const height = 50;
const view = 400;
const root = '1795000000.000100';
const tsOf = (at: number) => (at === 0 ? root : `${1_795_000_000 + at * 60}.000100`);

function row(at: number, isRoot: boolean, grouped: boolean): string {
  const ts = tsOf(at);
  const who = `U0P${Math.floor(at / 10)}00001`;
  const hasSender = !grouped || at % 10 === 0;
  const sender = hasSender
    ? `<span data-qa="message_sender" data-stringify-text="P ${Math.floor(at / 10)}"><button data-message-sender="${who}" data-qa="message_sender_name">P</button></span>`
    : '';
  const kind = isRoot ? 'c-message_kit__thread_message--root' : '';
  return `<div data-qa="message_container" class="${kind}" data-msg-ts="${ts}" data-msg-channel-id="C0LAUNCH01">${sender}<a class="c-timestamp" data-ts="${ts}" href="https://acme.slack.com/archives/C0LAUNCH01/p${ts.replace('.', '')}?thread_ts=${root}&cid=C0LAUNCH01">9:05</a><div data-qa="message-text">Words ${at}</div></div>`;
}

/** A thread pane whose list holds only the lines near the view, drawn a while after it was scrolled. */
function openThread({
  replies,
  stated = replies,
  older = 0,
  late,
  grouped = false,
}: Pane): OpenPage & { scroller: HTMLElement } {
  const page = openPage(
    `<html lang="en"><body><div class="p-client_container"><div data-qa="threads_flexpane"><div data-qa="slack_kit_list"><div data-qa="slack_kit_scrollbar" class="s"><div class="c"></div></div></div></div></div></body></html>`,
    `${clientUrl}/C0LAUNCH01`,
  );
  const { document } = page;
  const window = document.defaultView;
  for (const name of ['MutationObserver', 'MouseEvent', 'EventTarget'] as const)
    vi.stubGlobal(name, window?.[name]);
  const scroller = document.querySelector<HTMLElement>('.s');
  const container = document.querySelector<HTMLElement>('.c');
  if (scroller === null || container === null) throw new Error('no pane');
  let hidden = older + (late?.count ?? 0);
  let isComing = false;
  let top = 0;
  const lines = () => [0, ...Array.from({ length: replies - hidden }, (_, at) => at + 1 + hidden)];
  const draw = () => {
    const all = lines();
    const shown = all
      .map((at, index) => ({ at, y: index * height }))
      .filter(({ y }) => y + height > top - height && y < top + view + height);
    const count =
      stated === null ? '' : `<span class="p-threads_flexpane__separator_count">${stated} replies</span>`;
    const items = shown.map(
      ({ at, y }) =>
        `<div data-qa="virtual-list-item" style="top: ${y}px">${row(at, at === 0, grouped)}</div>`,
    );
    const button =
      late === undefined && hidden > 0 && top === 0
        ? '<div data-qa="load_older_message"><button>Show more</button></div>'
        : '';
    const spinner =
      late !== undefined && hidden > 0 && top < height
        ? '<div data-qa="virtual-list-item"><div class="c-infinite_spinner"></div></div>'
        : '';
    if (spinner !== '' && !isComing && late !== undefined && late.after !== 'never') {
      isComing = true;
      setTimeout(() => {
        const more = Math.min(28, hidden);
        hidden -= more;
        // What is in view stays in view.
        top += more * height;
        isComing = false;
        draw();
      }, late.after);
    }
    container.style.height = `${all.length * height}px`;
    container.innerHTML = `${shown[0]?.at === 0 ? count : ''}${spinner}${button}${items.join('')}`;
    container.querySelector('button:not([data-qa])')?.addEventListener('click', () => {
      hidden = 0;
      setTimeout(draw, 20);
    });
  };
  Object.defineProperties(scroller, {
    clientHeight: { get: () => view },
    scrollHeight: { get: () => lines().length * height },
    scrollTop: {
      get: () => top,
      set: (value: number) => {
        top = Math.max(0, Math.min(value, lines().length * height - view));
        setTimeout(draw, 10);
      },
    },
  });
  top = Math.max(0, lines().length * height - view);
  draw();
  return { ...page, scroller };
}

const read = (page: OpenPage, stop = new AbortController(), told: string[] = []) => {
  return openWhole(stop.signal, (done, total) => told.push(`${done} of ${total}`), page.context);
};
const wordsOf = (thread: Awaited<ReturnType<typeof read>>) =>
  thread?.messages.map(({ body }) => treeText(body)) ?? [];

afterEach(() => vi.unstubAllGlobals());

test('a thread of sixty replies is read from end to end, each once and in order, and the place is kept', async () => {
  const page = openThread({ replies: 60 });
  const before = page.scroller.scrollTop;
  expect(slackReader.readThread(page.context)?.messages.length).toBeLessThan(15);
  const told: string[] = [];
  const thread = await read(page, undefined, told);
  expect(wordsOf(thread)).toEqual(Array.from({ length: 61 }, (_, at) => `Words ${at}`));
  expect(thread?.notRead).toEqual([]);
  expect(thread).toMatchObject({
    threadId: `T0ACMEHQ1/C0LAUNCH01/${root}`,
    permalink: `https://acme.slack.com/archives/C0LAUNCH01/p1795000000000100?thread_ts=${root}&cid=C0LAUNCH01`,
    title: expect.stringMatching(/Words 0$/),
  });
  expect(page.scroller.scrollTop).toBe(before);
  expect(told.at(-1)).toBe('61 of 61');
  expect(told.length).toBeGreaterThan(5);
});

test('followers of a group keep their author, though its head is far above the view they were first seen in', async () => {
  const thread = await read(openThread({ replies: 60, grouped: true }));
  expect(new Set(thread?.messages.map(({ author }) => author?.value))).toEqual(
    new Set(Array.from({ length: 7 }, (_, at) => `U0P${at}00001`)),
  );
  expect(thread?.participants).toHaveLength(7);
});

test('older replies are loaded by the button that stands there', async () => {
  const page = openThread({ replies: 40, stated: 40, older: 25 });
  const thread = await read(page);
  expect(thread?.messages).toHaveLength(41);
  expect(thread?.notRead).toEqual([]);
});

test('replies that come while the top is looked at are waited for, as often as more are to come', async () => {
  const page = openThread({ replies: 90, late: { count: 62, after: 200 } });
  const thread = await read(page);
  expect(wordsOf(thread)).toEqual(Array.from({ length: 91 }, (_, at) => `Words ${at}`));
  expect(thread?.notRead).toEqual([]);
});

test('replies that never come are counted, and those that are there are read', async () => {
  const page = openThread({ replies: 40, late: { count: 12, after: 'never' } });
  const thread = await read(page);
  expect(thread?.messages).toHaveLength(29);
  expect(thread?.notRead).toEqual([{ count: 12, why: 'unloaded' }]);
  const uncounted = await read(
    openThread({ replies: 40, stated: null, late: { count: 12, after: 'never' } }),
  );
  expect(uncounted?.notRead).toEqual([{ count: 1, why: 'maybe' }]);
});

test('what could not be read is counted; where Slack does not count, both ends are proof', async () => {
  const missing = await read(openThread({ replies: 30, stated: 33 }));
  expect(missing?.messages).toHaveLength(31);
  expect(missing?.notRead).toEqual([{ count: 3, why: 'unloaded' }]);
  const uncounted = await read(openThread({ replies: 30, stated: null }));
  expect(uncounted?.messages).toHaveLength(31);
  expect(uncounted?.notRead).toEqual([]);
});

test('cancelled half-way it scrolls back and says nothing', async () => {
  const page = openThread({ replies: 200 });
  const before = page.scroller.scrollTop;
  const stop = new AbortController();
  const reading = read(page, stop).catch((error: unknown) => error);
  await vi.waitFor(() => expect(page.scroller.scrollTop).toBeGreaterThan(0));
  await vi.waitFor(() => expect(page.scroller.scrollTop).toBeLessThan(before / 2));
  stop.abort(new Error('cancelled'));
  expect(await reading).toEqual(new Error('cancelled'));
  expect(page.scroller.scrollTop).toBe(before);
});

test('a thread that is closed meanwhile ends it', async () => {
  const page = openThread({ replies: 100 });
  const reading = read(page).catch((error: unknown) => error);
  setTimeout(() => page.document.querySelector('[data-qa="threads_flexpane"]')?.remove(), 100);
  expect(await reading).toEqual(new Error('The thread was closed while it was read.'));
});

test('a short thread needs no scrolling', async () => {
  const page = openThread({ replies: 3 });
  const thread = await read(page);
  expect([thread?.messages.length, thread?.notRead, page.scroller.scrollTop]).toEqual([4, [], 0]);
});
