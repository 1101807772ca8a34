import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFixture } from '@/tests/fixtures/slack/open';
import { openPage } from '@/tests/kits/site/page';
import { seenInGmail } from '@/utils/sites/gmail/seen-replies';
import { seenInSlack } from '@/utils/sites/slack/seen-replies';
import { readThread } from '@/utils/sites/slack/thread';
import { threadAddress } from '@/utils/sites/thread-address';

const html = readFileSync(new URL('../../fixtures/gmail/thread.html', import.meta.url), 'utf8');
const me = [{ kind: 'email', value: 'mara@team.example', label: 'Mara Voss' }] as const;
const gmail = (page = html) =>
  seenInGmail(openPage(page, 'https://mail.google.com/mail/u/3/#inbox/FMfcgzQXKabc', me).context);

const names = (thread?: { readonly replies: readonly { readonly author: { readonly label: string } }[] }) =>
  thread?.replies.map(({ author }) => author.label);

test('in Gmail’s open thread every message counts, a folded one, too, with the time that it shows', () => {
  const [thread, ...more] = gmail();
  expect(more).toEqual([]);
  expect(thread?.threadId).toBe('18c2f000000000aa');
  const [mara, kofi, ines] = ['Mara Voss', 'Kofi Mensah', 'Ines Duarte'];
  expect(names(thread)).toEqual([mara, kofi, kofi, ines, mara, mara]);
  const times = thread?.replies.map(({ at }) => at) ?? [];
  expect(times).toEqual(times.toSorted((one, other) => one - other));
});

test('in Gmail nothing counts whose author or time is not certain, and no thread without its id', () => {
  const count = (page: string) => gmail(page)[0]?.replies.length;
  const whole = count(html) ?? 0;
  expect(count(html.replaceAll('email="ines@team.example"', ''))).toBe(whole - 1);
  expect(count(html.replace(/(class="g3"[^>]*title=")[^"]*/, '$1soon'))).toBe(whole - 1);
  expect(gmail(html.replace('data-legacy-thread-id="18c2f000000000aa"', ''))).toEqual([]);
  expect(gmail(html.replace(/<h2 class="hP".*?<.h2>/, '').replaceAll('role="listitem"', ''))).toEqual([]);
});

test('in Slack the open thread is read, and of the channel beside it each message for itself', () => {
  const { context } = openFixture('thread', 'C0LAUNCH01');
  const seen = seenInSlack(context);
  const open = seen.find(({ threadId }) => threadId === readThread(context)?.threadId);
  expect(new Set(names(open))).toEqual(new Set(['Ana Sousa', 'Ben Tanaka', 'Mira Okafor']));
  for (const other of seen.filter((one) => one !== open)) expect(other.replies).toHaveLength(1);
});

test.each([
  ['gmail', '19aa000000000001', 'https://mail.google.com/mail/#all/19aa000000000001'],
  ['gmail', 'FMfcgzQXKabc', null],
  ['slack', 'T1A/C1A/1795165500.005459', 'https://app.slack.com/client/T1A/C1A/thread/C1A-1795165500.005459'],
  ['slack', 'T1A/D1A', 'https://app.slack.com/client/T1A/D1A'],
  ['slack', '-/D1A', null],
  ['slack', 'T1A/D1A/../x', null],
] as const)('%s %s: %s', (site, id, address) => {
  expect(threadAddress(site, id)).toBe(address);
});
