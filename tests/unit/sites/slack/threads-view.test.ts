import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openFixture } from '@/tests/fixtures/slack/open';
import { openPage } from '@/tests/kits/site/page';
import { readSpots } from '@/tests/kits/site/spots';
import { slack } from '@/utils/sites/slack/adapter';
import { authorOf } from '@/utils/sites/slack/author';
import { readMessage } from '@/utils/sites/slack/message';
import { putBack } from '@/utils/sites/slack/put-back';
import { readThread } from '@/utils/sites/slack/thread';

const launch = 'T0ACMEHQ1/C0LAUNCH01/1795165500.005459';
const hiring = 'T0ACMEHQ1/C0HIRING01/1795154400.003609';
type Edit = (html: string) => string;
const open = (edit?: Edit) => openFixture('threads-view', 'threads', edit);
const lineOf = (row: Element) => {
  const line = row.closest<HTMLElement>('[data-qa="virtual-list-item"]');
  if (line === null) throw new Error('the message is in no line');
  return line;
};
const editorIn = (document: Document, channel: string) => {
  const editor = document.querySelector<HTMLElement>(`[data-channel-id="${channel}"] .ql-editor`);
  if (editor === null) throw new Error('no composer');
  return editor;
};
const words = (row: Element) => row.querySelector('.p-rich_text_section')?.firstChild;
function select(document: Document, from: Element, to: Element): void {
  const [start, end] = [words(from), words(to)];
  if (start == null || end == null) throw new Error('nothing to select');
  const range = document.createRange();
  range.setStart(start, 0);
  range.setEnd(end, end.textContent?.length ?? 0);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

describe('the open thread of the threads view', () => {
  test('is the one whose composer has the focus, with all its messages', () => {
    const { document, context } = open();
    editorIn(document, 'C0HIRING01').focus();
    expect(readThread(context)).toMatchObject({
      threadId: hiring,
      title: 'Thread in #hiring: Who meets the candidate?',
      permalink:
        'https://acme.slack.com/archives/C0HIRING01/p1795154400003609?thread_ts=1795154400.003609&cid=C0HIRING01',
      selection: null,
      messages: [
        { id: '1795154400.003609', author: { value: 'U0MIRA0001' } },
        { id: '1795155000.003709', author: { value: 'U0DEE00001' } },
        { id: '1795156200.003909', author: { value: 'U0MIRA0001' } },
      ],
    });
  });

  test('is the one that was clicked: its line has the focus, or the caret is in its words', () => {
    const focused = open();
    lineOf(focused.row('Yes.')).focus();
    expect(readThread(focused.context)?.threadId).toBe(launch);
    const caret = open();
    caret.document.getSelection()?.collapse(words(caret.row('I can.')) ?? null, 2);
    expect(readThread(caret.context)).toMatchObject({ threadId: hiring, selection: null });
  });

  test('is the one that is selected, also against a focus elsewhere; all selected messages are read', () => {
    const { document, context, row } = open();
    editorIn(document, 'C0LAUNCH01').focus();
    select(document, row('Who meets'), row('Thanks. Friday?'));
    const capture = readThread(context);
    expect(capture?.threadId).toBe(hiring);
    expect(capture?.messages).toHaveLength(3);
    expect(capture?.selection).toHaveLength(3);
  });

  test('a selection of two messages leaves the third out, and says so', () => {
    const { document, context, row } = open();
    select(document, row('I can.'), row('Thanks. Friday?'));
    const capture = readThread(context);
    expect(capture?.messages.map(({ id }) => id)).toEqual(['1795155000.003709', '1795156200.003909']);
    expect(capture?.notRead).toEqual([{ count: 1, why: 'unselected' }]);
  });

  test('before one is chosen, none of several is; a single one is', () => {
    const { document, context } = open();
    expect(readThread(context)).toBeNull();
    for (const line of document.querySelectorAll('[id*="C0HIRING01"]')) line.remove();
    expect(readThread(context)?.threadId).toBe(launch);
  });

  describe('asked for by its id, as a card does', () => {
    test('is read though none is chosen, or another one is', () => {
      const { document, context } = open();
      expect(readThread({ ...context, threadId: hiring })?.messages).toHaveLength(3);
      expect(readThread({ ...context, threadId: launch })?.threadId).toBe(launch);
      editorIn(document, 'C0LAUNCH01').focus();
      expect(readThread({ ...context, threadId: hiring })?.threadId).toBe(hiring);
    });

    test('of every badge it is the thread that the badge is in', () => {
      const { document, context } = open();
      const asked = readSpots(slack, document, context).map(({ message }) => message.threadId);
      expect(asked).toEqual([launch, launch, hiring]);
      expect(asked.map((threadId) => readThread({ ...context, threadId })?.threadId)).toEqual(asked);
    });

    test('a selection in it limits it, one in another thread does not', () => {
      const { document, context, row } = open();
      select(document, row('I can.'), row('Thanks. Friday?'));
      expect(readThread({ ...context, threadId: hiring })?.messages).toHaveLength(2);
      const other = readThread({ ...context, threadId: launch });
      expect([other?.threadId, other?.messages.length, other?.selection]).toEqual([launch, 2, null]);
    });

    test('one that is not in view leaves all as it is without', () => {
      const { document, context } = open();
      const threadId = launch.replace('5459', '5460');
      expect(readThread({ ...context, threadId })).toBeNull();
      editorIn(document, 'C0HIRING01').focus();
      expect(readThread({ ...context, threadId })?.threadId).toBe(hiring);
    });
  });

  test('the name over it serves where the sidebar does not show the conversation', () => {
    const { document, context } = open();
    editorIn(document, 'C0HIRING01').focus();
    expect(readThread(context)?.title).toMatch(/^Thread in #hiring: /);
    document.querySelector('.p-threads_view_header__channel_name:not(#x)')?.remove();
    for (const el of document.querySelectorAll('.p-threads_view_header__channel_name')) el.remove();
    expect(readThread({ ...context })?.title).toMatch(/^Thread: /);
  });

  test('a first message that is scrolled away is still the thread’s, and counted', () => {
    const { document, context, row } = open();
    lineOf(row('Who meets')).remove();
    editorIn(document, 'C0HIRING01').focus();
    expect(readThread(context)).toMatchObject({
      threadId: hiring,
      notRead: [{ count: 1, why: 'at-least-one' }],
    });
  });

  test('what Slack says is folded away is counted; below lines that are not drawn there may be more', () => {
    const fold = (html: string) =>
      html.replace(
        '<div class="c-virtual_list__item" tabindex="-1" role="listitem" id="threads_view-C0HIRING01-1795154400.003609-1795155000.003709"',
        '<div class="c-virtual_list__item" id="threads_view_load_more-C0HIRING01-1795154400.003609" data-qa="virtual-list-item"><button data-qa="load_older_message">Show 4 more replies</button></div>$&',
      );
    const { document, context } = open(fold);
    const folded = { count: 4, why: 'unloaded' };
    const asked = { ...context, threadId: hiring };
    expect(readThread(asked)?.notRead).toEqual([folded]);
    document.querySelector('[id^="threads_view_footer-C0HIRING01"]')?.remove();
    const below = { count: 1, why: 'maybe' };
    expect(readThread({ ...asked })?.notRead).toEqual([folded, below]);
  });

  test('a message that names another conversation than its line is in no thread', () => {
    const { context, row } = open();
    const el = row('I can.');
    el.setAttribute('data-msg-channel-id', 'C0LAUNCH01');
    lineOf(el).focus();
    expect(readMessage(el, context).threadId).not.toBe(hiring);
    expect(readMessage(el, context).channel).toBe('channel');
  });
});

describe('badges in the threads view', () => {
  test('are of a mention where I took part, and of the channel where I only read', () => {
    const { context, row } = open();
    expect(readMessage(row('I can.'), context).channel).toBe('mention');
    expect(readMessage(row('Yes.'), context).channel).toBe('channel');
    expect(readMessage(row('Shall we'), context).channel).toBe('channel');
  });

  test.each([
    ['the footer', 'threads_view_footer-C0HIRING01'],
    ['my own message', '1795156200.003909'],
  ])('say nothing of a wait while %s is not in the page', (_, id) => {
    const { document, context, row } = open();
    expect(readMessage(row('I can.'), context).unanswered?.text).toBe('Thanks. Friday?');
    const next = open();
    next.document.querySelector(`[id*="${id}"]`)?.remove();
    expect(readMessage(next.row('I can.'), next.context).unanswered).toBeNull();
    expect(document).not.toBe(next.document);
  });

  test('a line that does not follow the one before proves nothing', () => {
    const { context, row } = open((html) => html.replace('top: 350px', 'top: 700px'));
    expect(readMessage(row('I can.'), context).unanswered).toBeNull();
  });

  test('a follow-up is of the row above in its own thread, never of another thread’s last writer', () => {
    const bare = (row: Element) => row.querySelector('[data-qa="message_sender"]')?.remove();
    const inside = open();
    bare(inside.row('Thanks. Friday?'));
    const author = authorOf(inside.row('Thanks. Friday?'));
    expect(author).toMatchObject({ id: 'U0DEE00001' });
    const across = open((html) => html.replace('1795154400.003609" data-msg', '1795200000.000100" data-msg'));
    lineOf(across.row('Who meets')).querySelector('[data-qa="message_sender"]')?.remove();
    expect(authorOf(across.row('Who meets'))).toBeNull();
  });

  test('stand beside each sender but me, also where only the class says which wrapper it is', () => {
    const { document, context } = open((html) => html.replaceAll(' data-qa="multi_thread_background"', ''));
    expect(readSpots(slack, document, context).map(({ person }) => person.value)).toEqual([
      'U0ANA00001',
      'U0BEN00001',
      'U0DEE00001',
    ]);
    expect(
      readMessage(document.querySelector('[data-msg-ts="1795155000.003709"]') ?? document.body, context),
    ).toMatchObject({
      channel: 'mention',
      threadId: hiring,
    });
  });
});

describe('Insert link in the threads view', () => {
  const typed = (document: Document) => {
    Object.defineProperty(Object.getPrototypeOf(Object.getPrototypeOf(document)), 'execCommand', {
      configurable: true,
      value: (_: string, __: boolean, text: string) => {
        const at = document.activeElement;
        if (at !== null) at.textContent = `${at.textContent ?? ''}${text}`;
        return true;
      },
    });
  };

  test('goes into the composer of this very thread, whichever has the caret', () => {
    const { document, context } = open();
    typed(document);
    editorIn(document, 'C0LAUNCH01').focus();
    expect(putBack({ text: 'Decision logged', threadId: hiring }, context)).toBe('done');
    expect(editorIn(document, 'C0HIRING01').textContent).toContain('Decision logged');
    expect(editorIn(document, 'C0LAUNCH01').textContent).toBe('');
  });

  test.each([
    [
      'no footer',
      (html: string) => html.replaceAll('data-qa="message_input" data-channel-id="C0HIRING01"', ''),
    ],
    [
      'a composer of another thread',
      (html: string) =>
        html.replaceAll('data-thread-ts="1795154400.003609"', 'data-thread-ts="1795154400.999999"'),
    ],
    [
      'a line that says another thread',
      (html: string) =>
        html.replaceAll(
          'threads_view_footer-C0HIRING01-1795154400.003609',
          'threads_view_footer-C0HIRING01-1795154400.999999',
        ),
    ],
  ])('%s: nowhere', (_, edit) => {
    const { document, context } = open(edit);
    typed(document);
    expect(putBack({ text: 'Decision logged', threadId: hiring }, context)).toBe('no-composer');
    expect(document.body.textContent).not.toContain('Decision logged');
  });
});

const saved = new URL('../../../../../shared/cases/pages/slack-threads-view-flat.html', import.meta.url);
if (!existsSync(saved)) console.log('skipped: no saved cases beside the project (../shared/cases)');
test.skipIf(!existsSync(saved))('the live page’s form: thread, badges, channel', () => {
  const url = 'https://app.slack.com/client/T0WORKSPACE/threads';
  const page = () => openPage(readFileSync(saved, 'utf8'), url);
  const { document, context } = page();
  const found = readSpots(slack, document, context);
  expect(found.map(({ person, message }) => [person.value, person.team, message.channel])).toEqual([
    ['U0LENAITO1', 'T0WORKSPACE', 'mention'],
    ['U0BENGRYN1', 'T0WORKSPACE', 'mention'],
    ['U0DEELARSN', 'T0WORKSPACE', 'mention'],
  ]);
  expect(readThread(context)).toBeNull();
  editorIn(document, 'C0LAUNCH01').focus();
  const capture = readThread(context);
  expect(capture?.threadId).toBe('T0WORKSPACE/C0LAUNCH01/1785000000.000100');
  expect(capture?.title).toBe('Thread in #launch: Ship on Monday?');
  expect(capture?.messages.map(({ author }) => author?.label)).toEqual(['Lena Ito', 'Nora Vega', 'Ben Gryn']);
});
