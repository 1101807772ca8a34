import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { makeReport } from '@/utils/page/report/report';
import { gmail } from '@/utils/sites/gmail/adapter';
import type { SiteAdapter } from '@/utils/sites/site';
import { slack } from '@/utils/sites/slack/adapter';

const read = (path: string) => readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url), 'utf8');
const inbox = read('gmail/inbox.html');
const thread = read('gmail/thread.html');
const channel = read('slack/channel.html');
const threads = read('slack/threads-view.html');
const gmailUrl = 'https://mail.google.com/mail/u/0/#inbox/SecretToken';
const slackUrl = 'https://app.slack.com/client/T0ACMEHQ1/C0LAUNCH01';
const report = (adapter: SiteAdapter, html: string, url: string, change?: (document: Document) => void) => {
  const { document, context } = openPage(html, url);
  change?.(document);
  return makeReport(adapter, context, '1.2.3');
};

describe('which selector it was', () => {
  test('a sender that is called otherwise now', () => {
    const text = report(gmail, thread.replaceAll('"gD"', '"Xy"'), gmailUrl);
    expect(text).toContain('Meantime 1.2.3, gmail');
    expect(text).toMatch(/spot message-header: found 0|spot message-header: found \d+, known 0, read 0/);
    expect(text).toMatch(/found nothing \d+ times: \.gD/);
    expect(text).toMatch(/around message-header: .*div\[role=list\]/);
    expect(text).toMatch(/span\.\?[0-9a-f]{4}\[email\]/);
  });

  test('rows that are called otherwise now: which part of the selector is gone', () => {
    const text = report(gmail, inbox.replaceAll('class="zA', 'class="zQ'), gmailUrl);
    expect(text).toMatch(/spot thread-row: found 0/);
    expect(text).toContain('.zA: 0 in the page');
    expect(text).toContain('the page:');
  });

  test('a view that is not there: what was looked for', () => {
    const text = report(gmail, inbox.replaceAll('role="main"', 'role="region"'), gmailUrl);
    expect(text).toContain('root: not found');
    expect(text).toMatch(/found nothing \d+ times: \[role="main"\]/);
  });

  test('Slack’s senders without the id that they had', () => {
    const text = report(
      slack,
      channel.replaceAll(/data-qa="message_sender"|c-message_kit__sender|c-message__sender\b/g, 'x'),
      slackUrl,
    );
    expect(text).toMatch(/spot message-sender: found \d+, known 0, read 0/);
    expect(text).toMatch(/found nothing \d+ times: \[data-qa="message_sender"\]/);
    expect(text).toMatch(/div\.c-message_kit__gutter__right/);
  });

  test('a page as it should be: nothing is around, since nothing is wrong', () => {
    const text = report(gmail, inbox, gmailUrl);
    expect(text).toMatch(/spot thread-row: found \d+, known \d+, read [1-9]/);
    expect(text).not.toContain('around');
  });
});

describe('nothing private is in it', () => {
  const planted = [
    'Zebedee',
    'Quirke',
    'zebedee.quirke@private.example',
    'plan-xylophone',
    'xylophone_budget',
    'U0ZEBEDEE1',
    'https://private.example/xylophone',
  ];
  const forms: readonly (readonly [string, SiteAdapter, string, string])[] = [
    ['an inbox', gmail, inbox, gmailUrl],
    ['a thread', gmail, thread, gmailUrl],
    ['a channel', slack, channel, slackUrl],
    ['the threads view', slack, threads, slackUrl],
  ];
  const search = (text: string, words: readonly string[]) =>
    words.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

  /** Adds to every attribute, class, text and tag what nobody may see, and breaks every selector that could be read. */
  function plant(document: Document): void {
    const all = [...document.querySelectorAll('*')];
    for (const [i, el] of all.entries()) {
      const word = planted[i % planted.length] ?? '';
      for (const name of el.getAttributeNames()) {
        const value = el.getAttribute(name) ?? '';
        el.setAttribute(
          name,
          name === 'class'
            ? `${value} ${word.replace(/\W/g, '')} ${word.replace(/\s/g, '')}`
            : i % 2
              ? word
              : `${value} ${word}`,
        );
      }
      for (const name of ['title', 'alt', 'aria-label', 'data-qa', 'role', 'gh', 'data-zebedee', 'quirke-x'])
        el.setAttribute(name, word);
      el.append(
        document.createTextNode(word),
        document.createElement('zebedee-quirke'),
        document.createElement('xylophone'),
      );
    }
  }

  test.each(forms)(
    '%s: names, addresses and words in every text, tag and attribute',
    (_, adapter, html, url) => {
      const text = report(adapter, html, url, plant);
      expect(search(text, planted)).toEqual([]);
      expect(search(text, ['zebedee', 'quirke', 'xylophone', 'secrettoken'])).toEqual([]);
      expect(text.length).toBeGreaterThan(200);
    },
  );

  test.each(forms)('%s: of the page itself no name, address, link or text', (_, adapter, html, url) => {
    // Every selector of ours is broken in turn, so that everything there is gets drawn.
    const broken = html.replaceAll(/email=|data-message-sender=|class="gD|yW/g, 'data-x=');
    const { document } = openPage(html, url);
    const values = [...document.querySelectorAll('*')].flatMap((el) =>
      [
        'email',
        'name',
        'title',
        'href',
        'src',
        'aria-label',
        'data-msg-ts',
        'data-stringify-text',
        'data-legacy-thread-id',
        'id',
      ]
        .flatMap((name) => el.getAttribute(name) ?? [])
        .filter(
          (value) =>
            value.length > 3 && !/^(?:true|false|main|list|name|email|title|subjectbox)$/.test(value),
        ),
    );
    const texts = [...(document.body.textContent ?? '').matchAll(/\p{L}{5,}/gu)].map(([word]) => word);
    const text = report(adapter, broken, url);
    expect(text).toMatch(/known 0|found 0/);
    const selectors = adapter.spots.map(({ selector }) => selector).join(' ');
    // Words of our own report, or of our own selectors, are no secret of the page.
    const own =
      'around found nothing times known read placed failed these more page Meantime selector spot message thread threads header launch'.split(
        ' ',
      );
    const secret = [...new Set([...values, ...texts])].filter(
      (word) => !own.some((one) => one.toLowerCase() === word.toLowerCase()) && !selectors.includes(word),
    );
    const lines = text
      .split('\n')
      .filter((line) => !/found nothing|selector /.test(line))
      .join('\n');
    expect(
      secret.filter((word) =>
        new RegExp(`(?<![\\w-])${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\w-])`, 'u').test(lines),
      ),
    ).toEqual([]);
  });
});
