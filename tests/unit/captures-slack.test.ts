import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { readSpots } from '@/tests/kits/site/spots';
import { slack } from '@/utils/sites/slack/adapter';
import { authorOf } from '@/utils/sites/slack/author';
import { slackReader } from '@/utils/sites/slack/reader';
import { rowsIn } from '@/utils/sites/slack/scope';

/** Saved pages of the real Slack; never part of the project. */
const folder = new URL('../../../shared/captures/slack/', import.meta.url);
const missing = existsSync(folder) ? false : 'no saved pages beside the project (../shared/captures/slack)';
if (missing) console.log(`skipped: ${missing}`);

/** Fragments stand in a client and at the address that their own links name. */
function open(file: string, path = 'T0EXAMPLE1/C0EXAMPLE1') {
  const html = readFileSync(new URL(file, folder), 'utf8');
  const whole = html.includes('p-client_container') ? html : `<div class="p-client_container">${html}</div>`;
  const { document, context } = openPage(whole, `https://app.slack.com/client/${path}`);
  const found = readSpots(slack, document, context);
  return { document, context, found, people: found.map(({ person }) => person.value) };
}

describe.skipIf(missing)('saved pages of the real Slack', () => {
  test('channel-feed-2021-09: 13 of 17 messages show a sender, each is read with its team', () => {
    const { document, found, people } = open('channel-feed-2021-09.html');
    expect(document.querySelectorAll('[data-qa="message_container"]')).toHaveLength(17);
    expect(people).toEqual(
      ['01', '01', '05', '06', '06', '09', '01', '09', '24', '01', '36', '36', '52'].map(
        (n) => `U0EXAMPLE${n}`,
      ),
    );
    expect(new Set(found.map(({ person }) => person.team))).toEqual(new Set(['T0EXAMPLE1']));
    expect(found[8]?.person.label).toBe('Person 27');
    for (const { slot } of found) {
      expect(slot?.before?.previousSibling).toMatchObject({ nodeName: 'A' });
      expect(slot?.parent.closest('a, button')).toBeNull();
    }
  });

  test('channel-feed-2021-09: follow-ups belong to the row above, a deleted message to nobody', () => {
    const { document } = open('channel-feed-2021-09.html');
    const authors = rowsIn([document.documentElement]).map(({ row }) => {
      const author = authorOf(row);
      return author === null || author === 'bot' ? author : author.id.slice(-2);
    });
    expect(authors.join(' ')).toBe('01 01 05 06 06 09 01 01 09 24 01 01 36 36 52 52');
  });

  test('channel-feed-2021-09: sixteen people named in one message; a reply shown in the channel keeps its thread', () => {
    const { found } = open('channel-feed-2021-09.html');
    expect(found[5]?.message.others).toHaveLength(16);
    expect(found[5]?.message.threadId).toBe('T0EXAMPLE1/C0EXAMPLE1/1628278472.081300');
    expect(found[8]?.message.threadId).toBe('T0EXAMPLE1/C0EXAMPLE1/1629377901.206000');
  });

  test('channel-and-thread-2026-09: no senders drawn, so no badge; the open thread is read', () => {
    const { context, people } = open('channel-and-thread-2026-09.html', 'T0EXAMPLE1/C1755B8LV');
    expect(people).toEqual([]);
    expect(slackReader.readThread(context)).toMatchObject({
      threadId: 'T0EXAMPLE1/C1755B8LV/1788402687.118899',
      title: 'Thread in #career-talk: root message with replies',
      permalink: 'https://app.slack.com/client/T0EXAMPLE1/C1755B8LV/thread/C1755B8LV-1788402687.118899',
      messages: [
        { id: '1788402687.118899', author: null, body: ['root message with replies'] },
        { id: '1788403624.508949', author: null, body: ['a reply'] },
      ],
    });
  });

  test('one item each: a post, a notice, a follow-up, a divider', () => {
    const post = open('valid-post.html', 'T0EXAMPLE1/C02LL6MHBH8');
    expect(post.found.map(({ person }) => person)).toEqual([
      { kind: 'slack-user', value: 'U01GEAKM2C8', label: 'John Doe', team: 'T0EXAMPLE1' },
    ]);
    expect(post.found[0]?.identity).toContain('1636407146.006200');
    for (const file of ['invalid-post-1', 'grouped-followup-2021-09', 'valid-date-divider-line']) {
      expect(open(`${file}.html`).people, file).toEqual([]);
    }
  });

  test('fragments without a whole message give nothing and do no harm', () => {
    for (const file of ['message-open-tags-2025-12', 'thread-skeleton-2026-02', 'channel-composer-2021-02']) {
      const { context, people } = open(`${file}.html`);
      expect(people, file).toEqual([]);
      expect(slackReader.readThread(context), file).toBeNull();
    }
    const { document } = open('channel-composer-2021-02.html');
    const line = document.querySelector('.ql-editor p');
    expect(line && slack.ignores(line)).toBe(true);
  });

  test('synthetic-4.51: knows the reader and the words; without a name there is no badge', () => {
    const { document, context, people } = open('synthetic-4.51.html', 'T0EXAMPLE1/C0BFQCYBRAB');
    expect(slack.me(document)).toEqual([
      { kind: 'slack-user', value: 'U0EXAMPLE1', label: '', team: 'T0EXAMPLE1' },
    ]);
    expect(people).toEqual([]);
    expect(slackReader.readThread(context)?.permalink).toBe(
      'https://acme.slack.com/archives/C0BFQCYBRAB/p1786386808130969',
    );
  });
});
