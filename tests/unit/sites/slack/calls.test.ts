import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clientUrl, openFixture } from '@/tests/fixtures/slack/open';
import { openPage } from '@/tests/kits/site/page';
import { readSpots } from '@/tests/kits/site/spots';
import { treeText } from '@/utils/sites/read/tree-text';
import { slack } from '@/utils/sites/slack/adapter';
import { readMessage } from '@/utils/sites/slack/message';
import { isNotice } from '@/utils/sites/slack/message-row';
import { readThread } from '@/utils/sites/slack/thread';

const text = (automated: string) =>
  `<div class="c-message__body c-message__body--automated">${automated}</div>`;
const call = text('Call<button>v</button><div class="p-call_subtype">Lasted 12 min</div>');

/** The DM in which Chidi's last message is replaced by what Slack draws in its place. */
function withLast(markup: string) {
  const page = openFixture('direct', 'D0CHIDI001');
  const body = page.row('Thanks, Mira').querySelector('[data-qa="message-text"]');
  const row = page.row('Thanks, Mira');
  if (body === null) throw new Error('the fixture has no such message');
  body.innerHTML = markup;
  return { ...page, row: () => row };
}
const isRead = (markup: string) => {
  const { document, context, row } = withLast(markup);
  const badge = readSpots(slack, document, context).some(({ el }) => el === row());
  const captured = readThread(context)?.messages.some(({ id }) => id === row().getAttribute('data-msg-ts'));
  expect(badge).toBe(captured);
  return badge;
};

describe('what Slack draws as its own words', () => {
  test.each([
    ['a call', `<div class="p-call_block"><div class="c-message__call">${call}</div></div>`],
    ['a call in older markup', `<div class="c-message__call">${call}</div>`],
    ['a call around which the words are', text('<div class="c-message__call">Call</div>')],
    ['a huddle', `<div class="p-huddle_message_block">${text('A huddle happened. 12 min')}</div>`],
    ['a huddle within the words', text('<span class="c-huddle__title">A huddle started</span>')],
    [
      'a message with a preview of a notice',
      `Look: <div class="c-message_attachment">${text('joined #launch')}</div>`,
    ],
  ])('%s in a person’s name is their message', (_, markup) => {
    expect(isRead(markup)).toBe(true);
  });

  test.each([
    ['somebody joined', text('joined #launch.')],
    ['a topic', text('set the channel topic: Call before noon')],
    ['a channel named after calls', text('joined <a class="c-link">#huddle-notes</a>')],
    [
      'a name was changed',
      `<div class="p-block_kit_renderer">${text('has renamed the channel from “call” to “huddle”')}</div>`,
    ],
  ])('%s: a notice', (_, markup) => {
    expect(isRead(markup)).toBe(false);
  });

  test('a call that a bot announces is the bot’s', () => {
    const { document, context, row } = withLast(`<div class="p-call_block">${call}</div>`);
    row()
      .querySelector('[data-qa="message_sender"]')
      ?.insertAdjacentHTML('afterend', '<span class="c-app_badge">APP</span>');
    expect(readSpots(slack, document, context).some(({ el }) => el === row())).toBe(false);
    expect(isNotice(row())).toBe(false);
  });
});

test('a call is read with its words, without its buttons', () => {
  const { context, row } = withLast(
    `<div class="p-call_block"><div class="c-message__call">${call}</div></div>`,
  );
  const message = readThread(context)?.messages.find(({ id }) => id === row().getAttribute('data-msg-ts'));
  expect(treeText(message?.body ?? [])).toBe('Call\nLasted 12 min');
});

const saved = new URL('../../../../../shared/cases/pages/slack-call-after.html', import.meta.url);
if (!existsSync(saved)) console.log('skipped: no saved cases beside the project (../shared/cases)');
test.skipIf(!existsSync(saved))('a saved call: Ana answered by it, so nothing of mine waits', () => {
  const url = clientUrl.replace(/[^/]*$/, 'T0ACMEHQ1/D0ANA00001');
  const { document, context } = openPage(readFileSync(saved, 'utf8'), url);
  const found = readSpots(slack, document, context);
  expect(found.map(({ spot, person }) => [spot, person.value])).toEqual([
    ['message-sender', 'U0ANA00001'],
    ['message-sender', 'U0ANA00001'],
  ]);
  const last = found.at(-1);
  expect(last && readMessage(last.el, context).unanswered).toBeNull();
  const messages = readThread(context)?.messages ?? [];
  expect(messages.map(({ body }) => treeText(body))).toEqual(['Morning', 'Can you join now?', 'Call']);
});
