import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { gmailReader } from '@/utils/sites/gmail/reader';
import { treeText } from '@/utils/sites/read/tree-text';

const html = readFileSync(new URL('../../../fixtures/gmail/thread.html', import.meta.url), 'utf8');
const me = [{ kind: 'email', value: 'mara@team.example', label: 'Mara Voss' }] as const;
const open = (page = html) => openPage(page, 'https://mail.google.com/mail/u/3/#inbox/FMfcgzQXKabc', me);

test('keeps the writing, its links, files and emoji, without quotes, signature or translation', () => {
  const thread = gmailReader.readThread(open().context);
  const [first, second] = thread?.messages ?? [];
  expect(first).toMatchObject({
    id: '18c2f00000000004',
    author: { value: 'ines@team.example', label: 'Ines Duarte' },
    sentText: 'Nov 18, 2026, 2:02\u202fPM',
    links: [{ label: 'the plan', href: 'https://plan.example/launch' }],
    files: [{ label: 'plan v2.pdf', href: 'https://mail.google.com/mail/u/0/?ui=2&attid=0.1' }],
  });
  expect(treeText(first?.body ?? [])).toBe('Week 49, see the plan. 🎉\nLisbon first\nAccra next');
  expect(second?.id).toBe('msg-a:r5');
  expect(treeText(second?.body ?? [])).toBe('[urgent] Can you confirm the venue?');
});

test('names the thread for any browser, and everyone in its headers once', () => {
  const thread = gmailReader.readThread(open().context);
  expect(thread?.permalink).toBe(
    'https://mail.google.com/mail/?authuser=mara%40team.example#all/18c2f000000000aa',
  );
  expect(thread?.participants.map(({ label }) => label)).toEqual([
    'Mara Voss',
    'Kofi Mensah',
    'Ines Duarte',
    'Yuki Abe',
  ]);
});

test('a selection keeps the words that were chosen and the messages it touches', () => {
  const { document, context } = open();
  const [first, , second] = document.querySelectorAll('.a3s');
  const range = document.createRange();
  range.setStart(first?.querySelector('li')?.firstChild ?? document, 7);
  range.setEnd(second?.querySelector('div')?.firstChild ?? document, 8);
  document.getSelection()?.addRange(range);
  const thread = gmailReader.readThread(context);
  expect(treeText(thread?.selection ?? [])).toContain('first\nAccra next');
  expect(treeText(thread?.selection ?? [])).toMatch(/\[urgent\]$/);
  expect(thread?.messages.map(({ id }) => id)).toEqual(['18c2f00000000004', 'msg-a:r5']);
  expect(thread?.notRead).toEqual([]);
});

test('a selection outside the messages means the whole thread', () => {
  const { document, context } = open();
  document.getSelection()?.selectAllChildren(document.querySelector('h2') ?? document);
  const thread = gmailReader.readThread(context);
  expect(thread?.selection).toBeNull();
  expect(thread?.messages).toHaveLength(3);
});

test('counts what Gmail cut', () => {
  const link =
    '<a href="https://mail.google.com/mail/u/0?view=lg&amp;permmsgid=msg-f:4">View entire message</a>';
  const { context } = open(html.replace('A nudge.', `A nudge. [Message clipped] ${link}`));
  expect(gmailReader.readThread(context)?.notRead).toContainEqual({ count: 1, why: 'clipped' });
});

test('what comes first in the page but is hidden, or is named within a mail, is passed over', () => {
  const stale =
    '<h2 class="hP" data-legacy-thread-id="18c2f000000000bb" style="display: none">Left over</h2>';
  const twin = '<div class="ii gt" style="display: none"><div class="a3s">A translation above</div></div>';
  const named = '<span class="gD" email="eve@else.example" name="Eve">Eve</span>';
  const page = html
    .replace('<div role="main">', `<div role="main" hidden>${stale}</div><div role="main">${stale}`)
    .replace('<div class="ii gt"><div class="a3s aiL"><div dir="ltr">[urgent]', `${twin}$&`)
    .replace('A nudge.', `A nudge. ${named}`);
  const thread = gmailReader.readThread(open(page).context);
  expect(thread?.title).toBe('Which week for the launch? 🚀');
  expect(thread?.threadId).toBe('18c2f000000000aa');
  expect(treeText(thread?.messages[1]?.body ?? [])).toBe('[urgent] Can you confirm the venue?');
  expect(thread?.participants.map(({ label }) => label)).not.toContain('Eve');
});
