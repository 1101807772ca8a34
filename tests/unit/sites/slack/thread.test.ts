import { describe, expect, test } from 'vitest';
import { openFixture } from '@/tests/fixtures/slack/open';
import { readMessage } from '@/utils/sites/slack/message';
import { readThread } from '@/utils/sites/slack/thread';

const thread = (edit?: (html: string) => string) => openFixture('thread', 'C0LAUNCH01', edit);
const select = (document: Document, from: Node | null | undefined, to: Node | null | undefined) => {
  const range = document.createRange();
  if (from == null || to == null) throw new Error('nothing to select');
  range.setStart(from, 0);
  range.setEnd(to, to.textContent?.length ?? 0);
  document.getSelection()?.addRange(range);
};
const section = (row: Element) => row.querySelector('.p-rich_text_section')?.firstChild;

describe('the open thread', () => {
  test('words, emoji, mentions, lists, quotes and code; not previews, marks or replies', () => {
    const message = readThread(thread().context)?.messages[1];
    expect(message?.body).toEqual([
      {
        tag: 'div',
        children: [
          {
            tag: 'div',
            children: [
              'Two things 🚀:acme:',
              { tag: 'br', children: [] },
              { tag: 'br', children: [] },
              { tag: 'b', children: ['before'] },
              ' we ship, @Ana Sousa:',
            ],
          },
          {
            tag: 'ul',
            children: [
              {
                tag: 'li',
                children: [
                  'read the ',
                  { tag: 'a', href: 'https://docs.example/launch', children: ['plan'] },
                ],
              },
              { tag: 'li', children: ['run ', { tag: 'code', children: ['npm test'] }] },
            ],
          },
          { tag: 'blockquote', children: ['move the launch'] },
          { tag: 'pre', children: ['exit 0\n'] },
        ],
      },
    ]);
    expect(message).toMatchObject({
      sentAt: Date.UTC(2026, 10, 20, 10, 0),
      sentText: 'Today at 10:00 AM',
      links: [{ label: 'plan', href: 'https://docs.example/launch' }],
      files: [{ label: 'plan.pdf', href: 'https://acme.slack.com/files/U0BEN00001/F0PLAN0001/plan.pdf' }],
    });
  });

  test('its address is that of the first message, in its thread', () => {
    const { context } = thread();
    expect(readThread(context)?.permalink).toBe(
      'https://acme.slack.com/archives/C0LAUNCH01/p1795165500005459?thread_ts=1795165500.005459&cid=C0LAUNCH01',
    );
    const bare = thread((html) => html.replaceAll('https://acme.slack.com/archives', ''));
    expect(readThread(bare.context)?.permalink).toBe(
      'https://app.slack.com/client/T0ACMEHQ1/C0LAUNCH01/thread/C0LAUNCH01-1795165500.005459',
    );
  });

  test('the first message may be scrolled away: replies tell whose thread it is', () => {
    const { context, row } = thread();
    row('Shall we move').closest('[data-qa="virtual-list-item"]')?.remove();
    expect(readThread(context)).toMatchObject({
      threadId: 'T0ACMEHQ1/C0LAUNCH01/1795165500.005459',
      notRead: [{ count: 3, why: 'unloaded' }],
    });
  });

  test.each([
    ['1,204 Antworten', 1200],
    ['返信 12 件', 8],
    ['4 replies', 0],
  ])('"%s"', (text, missing) => {
    const { context } = thread((html) => html.replace('6 replies', text));
    expect(readThread(context)?.notRead).toEqual(missing === 0 ? [] : [{ count: missing, why: 'unloaded' }]);
  });

  test('without a count, the bar in the channel tells it; without both, the lines must reach the end', () => {
    const noCount = (html: string) => html.replace('6 replies', '');
    const fromBar = thread((html) => noCount(html).replace('separator_count', ''));
    expect(readThread(fromBar.context)?.notRead).toEqual([]);
    const { context, row } = thread((html) => noCount(html).replace('3 replies', ''));
    expect(readThread(context)?.notRead).toEqual([]);
    row('And the price list').closest('[data-qa="virtual-list-item"]')?.remove();
    expect(readThread(context)?.notRead).toEqual([{ count: 1, why: 'maybe' }]);
  });
});

describe('a selection', () => {
  test('goes before the open thread, and only its messages are read', () => {
    const { document, context, row } = thread();
    const channelRow = [...document.querySelectorAll('.p-message_pane [data-qa="message_container"]')].at(-1);
    const words = channelRow && section(channelRow);
    select(document, words, words);
    expect(readThread(context)).toMatchObject({
      selection: [{ tag: 'div', children: [{ tag: 'div', children: ['Docs are ready.'] }] }],
      messages: [{ author: { value: 'U0BEN00001' } }],
      threadId: 'T0ACMEHQ1/C0LAUNCH01/1795165800.005509',
      permalink: 'https://acme.slack.com/archives/C0LAUNCH01/p1795165800005509',
      notRead: [{ count: 2, why: 'unselected' }],
    });
    expect(row('Docs are ready')).toBe(channelRow);
  });

  test('over several messages of the thread keeps who wrote what', () => {
    const { document, context, row } = thread();
    select(document, section(row('And the price list')), section(row('Yes to Thursday')));
    const capture = readThread(context);
    expect(capture?.messages.map(({ author }) => author?.label)).toEqual(['Ben Tanaka', 'Mira Okafor']);
    expect(capture?.selection).toHaveLength(2);
    expect(capture?.notRead).toEqual([{ count: 5, why: 'unselected' }]);
  });

  test('outside messages does not count', () => {
    const { document, context } = thread();
    const title = document.querySelector('[data-qa="flexpane-title-container"]')?.firstChild;
    select(document, title, title);
    expect(readThread(context)?.selection).toBeNull();
  });

  test('a card of the threads view counts what it folds away, or says that it may', () => {
    const words = (page: ReturnType<typeof openFixture>) => {
      const text = page.row('I can.').querySelector('.p-rich_text_section')?.firstChild;
      select(page.document, text, text);
      return readThread(page.context)?.notRead;
    };
    const fold = (text: string) => (html: string) =>
      html.replaceAll(
        '<div class="p-threads_view_header',
        `<button data-qa="load_older_message">${text}</button>$&`,
      );
    expect(words(openFixture('threads-view-nested', 'threads', fold('他 4 件の返信')))).toEqual([
      { count: 6, why: 'unselected' },
    ]);
    const written = openFixture('threads-view-nested', 'threads', fold('Ещё 4 ответа'));
    const box = written.row('I can.').parentElement?.appendChild(written.document.createElement('button'));
    box?.focus();
    expect(readThread(written.context)?.notRead).toEqual([{ count: 4, why: 'unloaded' }]);
    written.document.querySelectorAll('[data-qa="load_older_message"]').forEach((el) => {
      el.remove();
    });
    expect(readThread(written.context)?.notRead).toEqual([{ count: 1, why: 'maybe' }]);
  });
});

describe('where a conversation and one of its threads are open, the card’s own is read', () => {
  const idOf = (row: Element | null, context: Parameters<typeof readThread>[0]) =>
    row === null ? null : readMessage(row, context).threadId;
  const inChannel = (ts: string) => `[data-qa="message_pane"] [data-msg-ts="${ts}"]`;

  test('a message of the thread, there or in the channel: the thread', () => {
    const { document, context } = thread();
    for (const selector of [
      '[data-qa="threads_flexpane"] [data-msg-ts="1795168800.006009"]',
      inChannel('1795165500.005459'),
    ]) {
      const threadId = idOf(document.querySelector(selector), context);
      expect(readThread({ ...context, threadId })?.threadId).toBe('T0ACMEHQ1/C0LAUNCH01/1795165500.005459');
    }
  });

  test('another message of the channel: the conversation, never that thread', () => {
    const { document, context } = thread();
    const threadId = idOf(document.querySelector(inChannel('1795165800.005509')), context);
    expect(threadId).toBe('T0ACMEHQ1/C0LAUNCH01/1795165800.005509');
    expect(readThread({ ...context, threadId })?.threadId).toBe('T0ACMEHQ1/C0LAUNCH01');
    expect(readThread({ ...context, threadId: 'T0ACMEHQ1/C0LAUNCH01' })?.threadId).toBe(
      'T0ACMEHQ1/C0LAUNCH01',
    );
  });

  test('asked for nothing: the open thread, as before', () => {
    expect(readThread(thread().context)?.threadId).toBe('T0ACMEHQ1/C0LAUNCH01/1795165500.005459');
  });
});
