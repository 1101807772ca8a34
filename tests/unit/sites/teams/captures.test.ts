import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ContractPage, describeAdapter } from '@/tests/kits/site/contract';
import { openPage } from '@/tests/kits/site/page';
import { readSpots } from '@/tests/kits/site/spots';
import { treeText } from '@/utils/sites/read/tree-text';
import { teams } from '@/utils/sites/teams/adapter';
import { teamsReader } from '@/utils/sites/teams/reader';

/** Saved pages of the real Teams; never part of the project. */
const folder = new URL('../../../../../shared/captures/teams/', import.meta.url);
const missing = existsSync(folder) ? false : 'no saved pages beside the project (../shared/captures/teams)';
if (missing) console.log(`skipped: ${missing}`);

/** Fragments stand in a client. */
const read = (file: string) => {
  const html = missing ? '' : readFileSync(new URL(file, folder), 'utf8');
  return html.includes('app-layout-area--main')
    ? html
    : `<div data-tid="app-layout-area--main">${html}</div>`;
};
const url = 'https://teams.microsoft.com/v2/';
const [ines, kenji, lena] = [1, 2, 9].map((n) => `8:orgid:0a11ce00-0000-4000-8000-00000000000${n}`);
const channel = '19:0123456789abcdef0123456789abcdef@thread.tacv2';
const chat = '19:abcdefabcdefabcdefabcdefabcdef01@thread.v2';

const pages: readonly ContractPage[] = [
  {
    name: 'channel-post-2026-08: a post and three of its replies',
    html: read('channel-post-2026-08.html'),
    url,
    expect: {
      people: { 'message-author': [ines ?? '', ines ?? '', kenji ?? '', ines ?? ''] },
      thread: {
        threadId: `${channel}/1783640649059`,
        title: 'Where the release notes live',
        authors: [ines ?? '', ines ?? '', kenji ?? '', ines ?? ''],
        notRead: [{ count: 11, why: 'unloaded' }],
      },
    },
    reuse: (document) => {
      const [avatar] = document.querySelectorAll('[data-tid="post-message-header-avatar"][data-person-mri]');
      const other = avatar?.outerHTML.replaceAll('000000000001', '000000000002') ?? '';
      if (avatar) avatar.outerHTML = other;
      return document.querySelector('#author-1783640649059') ?? document.body;
    },
  },
  {
    name: 'chat-messages-2026-08: two of others, two of the reader’s',
    html: read('chat-messages-2026-08.html'),
    url,
    expect: {
      people: { 'message-author': [ines ?? '', kenji ?? ''] },
      thread: {
        threadId: chat,
        title: 'Field sync',
        authors: [ines ?? '', kenji ?? '', lena ?? '', lena ?? ''],
        notRead: [
          { count: 1, why: 'earlier' },
          { count: 1, why: 'unloaded' },
        ],
      },
    },
  },
  {
    name: 'chat-2026-09: nothing says which account wrote, so nobody is named',
    html: read('chat-2026-09.html'),
    url,
    expect: { people: {}, thread: null },
  },
];

if (!missing) describeAdapter(teams, pages);

describe.skipIf(missing)('saved pages of the real Teams', () => {
  const open = (file: string) => openPage(read(file), url).context;

  test('times are those of the ids, and the summary of replies is no time of the message', () => {
    const { document } = open('chat-messages-2026-08.html');
    const thread = teamsReader.readThread(open('chat-messages-2026-08.html'));
    const stated = [...document.querySelectorAll('time[class*="__timestamp"]')].map((el) =>
      Date.parse(el.getAttribute('datetime') ?? ''),
    );
    expect(stated).toHaveLength(4);
    expect(thread?.messages.map(({ sentAt }) => sentAt)).toEqual(stated.map((at) => at - (at % 60_000)));
    expect(thread?.messages[2]?.sentText).toBe('今日の 14:50');
  });

  test('words, files and the forms of the links', () => {
    const thread = teamsReader.readThread(open('chat-messages-2026-08.html'));
    const texts = thread?.messages.map(({ body }) => treeText(body));
    expect(texts?.[0]).toContain('Can we move the sync to Thursday?');
    expect(texts?.[0]).toMatch(/Kenji\sArai/);
    expect(thread?.messages[3]?.files).toEqual([
      {
        label: 'plan_v5.xlsx',
        href: 'https://example-my.sharepoint.example/personal/lena/Documents/plan_v5.xlsx',
      },
    ]);
    expect(decodeURIComponent(thread?.permalink ?? '')).toBe(
      `https://teams.microsoft.com/l/message/${chat}/1785994504469?context={"contextType":"chat"}`,
    );
    expect(teamsReader.readThread(open('channel-post-2026-08.html'))?.permalink).toBe(
      `https://teams.microsoft.com/l/message/${channel}/1783640649059?parentMessageId=1783640649059&createdTime=1783640649059`,
    );
  });

  test('one person in two neighbours is one, a tag is nobody; the reader is known', () => {
    const { document, context } = openPage(read('channel-post-2026-08.html'), url);
    const [post] = readSpots(teams, document, context);
    expect(post?.message).toMatchObject({
      threadId: `${channel}/1783640649059`,
      others: [{ value: kenji, label: 'Kenji Arai' }],
    });
    expect(teams.me(document)).toEqual([{ kind: 'teams-user', value: lena, label: '' }]);
  });

  test('a clock stands behind the time, in its line and in no link or button', () => {
    for (const file of ['channel-post-2026-08.html', 'chat-messages-2026-08.html']) {
      const { document, context } = openPage(read(file), url);
      const found = readSpots(teams, document, context);
      expect(found.length).toBeGreaterThan(1);
      for (const { slot, el } of found) {
        expect(slot?.parent.querySelector('time')).not.toBeNull();
        expect(slot?.parent.contains(el)).toBe(true);
        expect(slot?.parent.closest('a, button, [data-message-content]')).toBeNull();
      }
    }
  });
});
