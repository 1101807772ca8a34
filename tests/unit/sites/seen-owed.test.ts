import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFixture } from '@/tests/fixtures/slack/open';
import { openPage } from '@/tests/kits/site/page';
import type { PersonHint } from '@/utils/domain/people/hint';
import { seenOwedInGmail } from '@/utils/sites/gmail/seen-owed';
import { seenOwedInSlack } from '@/utils/sites/slack/seen-owed';

const html = readFileSync(new URL('../../fixtures/gmail/thread.html', import.meta.url), 'utf8');
const mail = (value: string): PersonHint => ({ kind: 'email', value, label: value });
const gmail = (me: string, page = html) =>
  seenOwedInGmail(openPage(page, 'https://mail.google.com/mail/u/3/#inbox/FMfcgzQXKabc', [mail(me)]).context);
const second = ', <span email="yuki@team.example" name="Yuki Abe" class="g2">Yuki</span>';
/** The thread without what Mara, whom a message is to, wrote after it. */
const untilMara = html.replace(
  /<div class="h7 nH" role="listitem" aria-expanded="true"><div class="adn ads" data-message-id="#msg-a:r5">[\s\S]*/,
  '',
);

test('in Gmail: a message to me alone that is newer than my last; not one to several, nor once I replied', () => {
  expect(untilMara).not.toBe(html);
  const alone = untilMara.replace(second, '');
  expect(alone).not.toBe(untilMara);
  const [seen] = gmail('mara@team.example', alone);
  expect(seen?.toMe.map(({ author, channel }) => [author.label, channel])).toEqual([
    ['Ines Duarte', 'e-mail'],
  ]);
  expect(seen).toMatchObject({ threadId: '18c2f000000000aa' });
  expect(seen?.mine).toBeLessThan(seen?.toMe[0]?.at ?? 0);
  expect(gmail('mara@team.example', untilMara)[0]?.toMe).toEqual([]);
  expect(gmail('yuki@team.example', untilMara)[0]?.toMe).toEqual([]);
  const replied = gmail('mara@team.example', html.replace(second, ''))[0];
  expect(replied?.toMe).toEqual([]);
  expect(replied?.mine).toBeGreaterThan(seen?.toMe[0]?.at ?? Number.POSITIVE_INFINITY);
});

test('in Gmail nothing is said where a later author is not certain, or it is not known who I am', () => {
  const alone = untilMara.replace(second, '');
  const hidden = alone.replaceAll('email="ines@team.example"', '');
  expect(gmail('mara@team.example', hidden)[0]?.toMe).toEqual([]);
  expect(seenOwedInGmail(openPage(alone, 'https://mail.google.com/mail/u/3/#inbox/x', []).context)).toEqual(
    [],
  );
});

/** Ines's message to Mara and Yuki with this in its body. */
const withBody = (inner: string) => {
  const page = untilMara.replace('<p>Week <b>49</b>', `${inner}<p>Week <b>49</b>`);
  if (page === untilMara) throw new Error('The body is another one');
  return gmail('mara@team.example', page)[0]?.toMe.length;
};
const at = (href: string, name = '@Mara') =>
  `<a class="gmail_plusreply" id="m_-129plusReplyChip-1" href="${href}" target="_blank">${name}</a>&nbsp;`;
const mara = at('mailto:mara@team.example');

test.each([
  ['@', mara],
  ['+, as until 2021', at('mailto:Mara@team.example', '+Mara Voss')],
  ['an address as links write it', at('mailto:mara%40team.example?subject=')],
])('in Gmail: a message to several that mentions me, by %s', (_, inner) => {
  expect(withBody(inner)).toBe(1);
});

test.each([
  ['another one', at('mailto:yuki@team.example')],
  ['a word with an at sign', '<a class="gmail_plusreply" id="plusReplyChip-0">@Mara</a>'],
  ['my address, written down', '<a href="mailto:mara@team.example">mara@team.example</a>'],
  ['me in a quote', `<div class="gmail_quote"><blockquote class="gmail_quote">${mara}</blockquote></div>`],
  ['me in any quote', `<blockquote>${mara}</blockquote>`],
  ['me in what Gmail folds', `<div class="adL"><div class="h5">${mara}</div></div>`],
  ['me in a signature', `<div class="gmail_signature">${mara}</div>`],
  ['me behind the mark of an old mail', `<div id="m_42divRplyFwdMsg">From: Tom</div><p>${mara}</p>`],
  ['me where nobody sees it', `<div style="display:none">${mara}</div>`],
  ['what cannot be an address', at('mailto:%E0%A4%A')],
])('in Gmail: no message to several that mentions %s', (_, inner) => {
  expect(withBody(inner)).toBe(0);
});

test('in Gmail a mention asks for nothing once I replied', () => {
  const page = html.replace('<p>Week <b>49</b>', `${mara}<p>Week <b>49</b>`);
  expect(gmail('mara@team.example', page)[0]?.toMe).toEqual([]);
});

const said = (name: string, path: string, edit?: (page: string) => string) =>
  seenOwedInSlack(openFixture(name, path, edit).context);
const who = (seen: ReturnType<typeof said>) =>
  seen.flatMap(({ toMe }) => toMe.map(({ author, channel }) => `${author.label} ${channel}`));

test('in Slack: what names me in a channel and is newer than my last there; the open thread where I wrote last is done', () => {
  const seen = said('thread', 'C0LAUNCH01');
  expect(who(seen)).toEqual(['Ana Sousa mention']);
  const open = seen.find(({ threadId }) => threadId.endsWith('/1795165500.005459'));
  expect(open).toMatchObject({ toMe: [] });
  expect(open?.mine).toBeGreaterThan(0);
  expect(who(said('channel', 'C0LAUNCH01'))).toEqual(['Chidi Eze mention']);
  const unnamed = (page: string) =>
    page.replaceAll('data-member-id="U0MIRA0001"', 'data-member-id="U0ELSE0001"');
  expect(who(said('channel', 'C0LAUNCH01', unnamed))).toEqual([]);
});

test('in Slack: a reply in the channel is said of each message there that named me before it', () => {
  const [before] = said('channel', 'C0LAUNCH01');
  if (before === undefined) throw new Error('Nothing names the reader');
  // Whoever wrote last in the channel is the reader now.
  const mine = said('channel', 'C0LAUNCH01', (page) => page.replaceAll('W0CHI00001', 'U0MIRA0001'));
  expect(who(mine)).toEqual([]);
});

test('in Slack: direct messages, none once I replied', () => {
  expect(who(said('direct', 'D0CHIDI001'))).toEqual([]);
  const row = 'data-qa="message_container"';
  const theirs = said('direct', 'D0CHIDI001', (page) => {
    const [head = '', first = '', second = '', ...last] = page.split(row);
    return [head, first, second, ...last.map((one) => one.replaceAll('U0MIRA0001', 'W0CHI00001'))].join(row);
  });
  expect(theirs[0]?.toMe.map(({ channel }) => channel)).toContain('direct');
  for (const { at } of theirs[0]?.toMe ?? []) expect(at).toBeGreaterThan(theirs[0]?.mine ?? 0);
});
