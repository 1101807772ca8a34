import { describe, expect, test } from 'vitest';
import { openFixture } from '@/tests/fixtures/slack/open';
import { readMessage } from '@/utils/sites/slack/message';

const minute = (hour: number, minutes: number) => Date.UTC(2026, 10, 20, hour, minutes);
const channel = (edit?: (html: string) => string) => openFixture('channel', 'C0LAUNCH01', edit);
const direct = (edit?: (html: string) => string) => openFixture('direct', 'D0CHIDI001', edit);

describe('direct messages', () => {
  test('wait from my oldest message since their last one, by its own words', () => {
    const { row, context } = direct();
    expect(readMessage(row('Thanks, Mira'), context)).toEqual({
      channel: 'direct',
      threadId: 'T0ACMEHQ1/D0CHIDI001',
      title: 'Chidi Eze',
      unanswered: { sentAt: minute(7, 40), text: 'Can you check the invoice? [urgent]' },
      others: [],
    });
  });

  test.each(['No hurry after all', 'Can you check'])(
    'say nothing of the time without the line "%s"',
    (words) => {
      const { row, context } = direct();
      row(words).closest('[data-qa="virtual-list-item"]')?.remove();
      expect(readMessage(row('Thanks, Mira'), context).unanswered).toBeNull();
    },
  );

  test('say nothing of the time where the answer may stand in a thread', () => {
    const bar = '<div data-qa="reply_bar" class="c-message__reply_bar"></div>';
    const { row, context } = direct((html) => html.replace('Can you check', `${bar}Can you check`));
    expect(readMessage(row('Thanks, Mira'), context).unanswered).toBeNull();
  });

  test('a group is told by the header or by the sidebar', () => {
    const asGroup = (html: string) => html.replaceAll('D0CHIDI001', 'C0GROUP001');
    const open = (edit: (html: string) => string) => {
      const { row, context } = openFixture('direct', 'C0GROUP001', (html) => edit(asGroup(html)));
      return readMessage(row('Thanks, Mira'), context).channel;
    };
    const plain = (html: string) => html.replace('--dm"', '--channel"').replace('="im"', '="channel"');
    expect(open(plain)).toBe('channel');
    expect(open((html) => plain(html).replace('--channel"', '--mpdm"'))).toBe('direct');
    expect(open((html) => html.replace('--dm"', '--channel"').replace('="im"', '="mpim"'))).toBe('direct');
  });
});

describe('a channel', () => {
  test('waits only for whom I named after their last message', () => {
    const { row, context } = channel();
    const waited = { sentAt: minute(9, 12), text: '@Ben Tanaka and @Dee Larsen: please read the notes.' };
    expect(readMessage(row('Docs are ready'), context)).toEqual({
      channel: 'mention',
      title: '#launch',
      threadId: 'T0ACMEHQ1/C0LAUNCH01/1795165800.005509',
      unanswered: waited,
      others: [],
    });
    expect(readMessage(row('Good morning'), context).unanswered).toEqual(waited);
    expect(readMessage(row('Shall we move'), context)).toMatchObject({
      channel: 'channel',
      unanswered: null,
    });
  });

  test('a message that names me is a mention; others named stand on the card', () => {
    const { row, context } = channel();
    expect(readMessage(row('see you there'), context)).toMatchObject({
      channel: 'mention',
      unanswered: null,
      others: [{ value: 'U0DEE00001', label: 'Dee Larsen' }],
    });
  });

  test('an author whom the page does not tell may be the one I wait for', () => {
    const { row, context } = channel((html) =>
      html.replace(
        'U0MIRA0001-0123456789ab-48" alt=""></button></span></div>',
        'U0DEE00001-0-48"></button></span></div>',
      ),
    );
    expect(readMessage(row('Docs are ready'), context).unanswered).toBeNull();
  });

  test('nothing is mine on a page that does not say who I am', () => {
    const { row, context } = channel((html) => html.replace('data-qa="user-button"', ''));
    expect(readMessage(row('Docs are ready'), context)).toMatchObject({
      channel: 'channel',
      unanswered: null,
    });
    const known = { ...context, me: [{ kind: 'slack-user', value: 'U0MIRA0001', label: '' }] as const };
    expect(readMessage(row('Docs are ready'), known).channel).toBe('mention');
  });
});

describe('a thread', () => {
  test('both took part: their last message, then mine', () => {
    const { row, context } = openFixture('thread', 'C0LAUNCH01');
    const view = {
      channel: 'mention',
      threadId: 'T0ACMEHQ1/C0LAUNCH01/1795165500.005459',
      unanswered: { sentAt: minute(10, 30), text: 'Yes to Thursday.' },
    };
    expect(readMessage(row('Two things'), context)).toMatchObject(view);
    expect(readMessage(row('Shall we move'), context)).toMatchObject(view);
  });

  test.each(['threads-view', 'threads-view-nested'])(
    'a thread that I only read is the channel’s (%s)',
    (form) => {
      const { row, context } = openFixture(form, 'threads');
      expect(readMessage(row('Yes.'), context)).toMatchObject({ channel: 'channel', unanswered: null });
      expect(readMessage(row('I can.'), context)).toMatchObject({
        channel: 'mention',
        threadId: 'T0ACMEHQ1/C0HIRING01/1795154400.003609',
        unanswered: { sentAt: minute(6, 30), text: 'Thanks. Friday?' },
      });
    },
  );

  test('a card that may fold replies away behind its first message proves nothing about that one', () => {
    const fold = (html: string) =>
      html.replaceAll('<div class="p-threads_view__card"', '<div class="c-virtual_list__item">$&');
    const { row, context } = openFixture('threads-view-nested', 'threads', fold);
    row('I can.').remove();
    expect(readMessage(row('Who meets'), context).unanswered).toBeNull();
    expect(readMessage(row('Shall we'), context).unanswered).toBeNull();
  });
});
