import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, openChromium } from './browser.ts';
import type { Office } from './server.ts';
import { startOffice } from './server.ts';

const chromium = findChromium();
if (!chromium) console.log('skipped: the office needs Chromium, set CHROMIUM_PATH');

describe.skipIf(!chromium)('the simulated office', () => {
  let office: Office;
  let browser: Browser;
  let context: BrowserContext;
  const errors: string[] = [];

  beforeAll(async () => {
    office = await startOffice({ now: '2026-11-25T15:10:00Z' });
    browser = await openChromium(chromium ?? '', office);
    context = await browser.newContext({ ignoreHTTPSErrors: true, timezoneId: 'Europe/Berlin' });
  });
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  async function open(site: 'gmail' | 'slack', path?: string): Promise<Page> {
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(office.url(site, path));
    await page.waitForSelector(site === 'gmail' ? '[gh=tl] tr.zA, .h7 .adn' : '[data-qa=message_container]');
    return page;
  }

  test('Gmail lists fifty rows, each person twice, dates with U+202F, and rows to skip', async () => {
    const page = await open('gmail');
    const seen = await page.evaluate(() => {
      const rows = [...document.querySelectorAll('[role=main] [gh=tl] .ae4.aDM tr.zA')];
      const first = rows[0];
      return {
        rows: rows.length,
        bare: rows.filter((row) => row.id === '').length,
        skip: rows.filter((row) => row.matches('.am0, .inboxsdk__ignore_row')).length,
        hidden: [...document.querySelectorAll('tr.zA')].length - rows.length,
        emails: [...(first?.querySelectorAll('[email]') ?? [])].map((el) => el.getAttribute('email')),
        ids: [...(first?.querySelectorAll('[data-legacy-thread-id]') ?? [])].map((el) => {
          const { threadId = '', legacyThreadId = '' } = el instanceof HTMLElement ? el.dataset : {};
          return BigInt(threadId.split(':')[1] ?? 0).toString(16) === legacyThreadId;
        }),
        date: first?.querySelector('td.xW span')?.getAttribute('title'),
        title: document.title,
        account: document.querySelector('a[href*="accounts.google.com/SignOutOptions"]')?.ariaLabel,
      };
    });
    expect(seen).toMatchObject({ rows: 50, bare: 1, skip: 2, ids: [true, true] });
    expect(seen.hidden).toBeGreaterThan(0);
    expect(seen.emails).toHaveLength(6);
    expect(seen.date).toBe('Wed, Nov 25, 2026, 3:23\u202fPM');
    expect(seen.title).toBe('Inbox (6) - mara@fernhill.example - Gmail');
    expect(seen.account).toContain('(mara@fernhill.example)');
    await page.close();
  });

  test('an open thread leaves the list in the page: hidden, no main, no gh', async () => {
    const page = await open('gmail');
    const before = await page.evaluate(() => document.querySelectorAll('tr.zA').length);
    await page.click('[role=main] tr.zA >> nth=0');
    await page.waitForSelector('[role=main] .a98.iY .h7 .adn');
    const seen = await page.evaluate(() => ({
      rows: document.querySelectorAll('tr.zA').length,
      mains: document.querySelectorAll('[role=main]').length,
      lists: document.querySelectorAll('[gh=tl]').length,
      visible: document.querySelector('tr.zA')?.checkVisibility(),
      states: [...document.querySelectorAll('[role=listitem]')].map((item) => item.className.split(' ')[0]),
      pile: document.querySelector('.adv')?.textContent,
      quoted: document.querySelectorAll('.a3s .gmail_quote').length > 0,
    }));
    expect(seen).toMatchObject({ rows: before, mains: 1, lists: 0, visible: false, pile: '3', quoted: true });
    expect(seen.states).toEqual(['kv', 'kx', 'kQ', 'kQ', 'kv', 'h7']);
    await page.goBack();
    await page.waitForSelector('[role=main] [gh=tl] tr.zA');
    expect(await page.locator('.a98.iY').count()).toBe(0);
    await page.close();
  });

  test('a collapsed message has no id and no body until it is opened', async () => {
    const page = await open('gmail');
    await page.evaluate(() => window.officeGmail.openThread('rollout'));
    const item = page.locator('[role=listitem]').first();
    await item.waitFor();
    expect(await item.locator('[data-legacy-message-id], .a3s').count()).toBe(0);
    await item.click();
    expect(await item.getAttribute('aria-expanded')).toBe('true');
    await item.locator('.a3s').waitFor();
    expect(await item.locator('.a3s li').count()).toBe(3);
    expect(await item.locator('.g3').last().getAttribute('title')).toBe('Nov 22, 2026, 11:10\u202fAM');
    await page.close();
  });

  test('a row is used again for another thread, and Sent names recipients', async () => {
    const page = await open('gmail');
    const same = await page.evaluate(() => {
      const row = document.querySelector('tr.zA');
      row?.classList.add('foreign-mark');
      window.officeGmail.reuseRow(0, 'stand-up');
      return {
        kept: row?.isConnected,
        mark: row?.matches('.foreign-mark'),
        text: row?.querySelector('.y6')?.textContent,
      };
    });
    expect(same).toEqual({ kept: true, mark: false, text: 'Moving the weekly call: who can do what' });
    await page.evaluate(() => window.officeGmail.go('#sent'));
    await page.waitForSelector('[role=main] [gh=tl] tr.zA');
    expect(await page.locator('[role=main] tr.zA .yW').first().innerText()).toBe('To: Mei, Tom');
    expect(await page.locator('[role=main]').count()).toBe(1);
    await page.close();
  });

  test.each([
    ['default', 40],
    ['comfortable', 34],
    ['compact', 26],
  ])('rows are as tall as the %s density says', async (density, height) => {
    const page = await open('gmail', `/mail/u/0/?density=${density}&lang=ru#inbox`);
    const tall = await page.evaluate(() => document.querySelector('tr.zA')?.getBoundingClientRect().height);
    expect(tall).toBe(height);
    expect(await page.locator('td.xW span').first().getAttribute('title')).toBe(
      'ср, 25 нояб. 2026 г., 15:23',
    );
    await page.close();
  });

  test('Slack draws few of many messages and uses their nodes again', async () => {
    const page = await open('slack', '/client/T0FERNHILL/C0LAUNCH1?messages=2000');
    const seen = await page.evaluate(async () => {
      const items = () => [...document.querySelectorAll('#message-list [data-qa=virtual-list-item]')];
      const before = items();
      const keys = before.map((item) => item.getAttribute('data-item-key'));
      window.officeSlack.scrollTo(0.5);
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
      const after = items();
      const tops = after.map((item) => item.getBoundingClientRect().top);
      return {
        all: window.officeSlack.posts().length,
        unique: new Set(window.officeSlack.posts()).size,
        drawn: after.length,
        again: after.filter((item) => before.includes(item)).length,
        sameKeys: after.filter((item) => keys.includes(item.getAttribute('data-item-key'))).length,
        inOrder: tops.every((top, at) => at === 0 || top >= (tops[at - 1] ?? 0)),
      };
    });
    expect(seen).toMatchObject({ all: 2000, unique: 2000, sameKeys: 0, inOrder: true });
    expect(seen.drawn).toBeLessThan(60);
    expect(seen.again).toBeGreaterThan(5);
    await page.close();
  });

  test('a grouped message has no sender, a bot has a B id, a sender is a button before its time', async () => {
    const page = await open('slack');
    const seen = await page.evaluate(() => {
      const rows = [...document.querySelectorAll('[data-qa=message_container]')];
      const sender = (row: Element) =>
        row.querySelector('[data-message-sender]')?.getAttribute('data-message-sender');
      const grouped = rows.filter((row) => row.querySelector('[class*="--adjacent"]'));
      const line = document.querySelector('[data-qa=message_sender]');
      return {
        grouped: grouped.length,
        groupedSenders: grouped.filter((row) => row.querySelector('[data-qa=message_sender]')).length,
        bots: rows.map(sender).filter((id) => id?.startsWith('B')).length,
        team: line?.parentElement?.querySelector(':scope > a.c-timestamp')?.getAttribute('href'),
        between: line?.parentElement?.querySelector(':scope > a.c-timestamp')?.previousSibling?.nodeValue,
      };
    });
    expect(seen.grouped).toBeGreaterThan(0);
    expect(seen).toMatchObject({ groupedSenders: 0, bots: 1, between: '\u00a0\u00a0' });
    expect(seen.team).toMatch(/^https:\/\/fernhill\.slack\.com\/archives\/C0LAUNCH1\/p\d{16}$/);
    await page.close();
  });

  test('a thread opens beside the channel with the same message in both panes', async () => {
    const page = await open('slack');
    await page.click('[data-qa=reply_bar] >> nth=-1');
    await page.waitForSelector('[data-qa=threads_flexpane] .c-message_kit__thread_message--root');
    const seen = await page.evaluate(() => {
      const root = document
        .querySelector('.c-message_kit__thread_message--root')
        ?.getAttribute('data-msg-ts');
      const items = [...document.querySelectorAll('[data-qa=threads_flexpane] [data-qa=virtual-list-item]')];
      return {
        twice: document.querySelectorAll(`[data-msg-ts="${root}"]`).length,
        items: items.length,
        messages: items.filter((item) => item.querySelector('[data-qa=message_container]')).length,
        composer:
          document
            .querySelector('[data-qa=threads_flexpane] [data-qa=message_input]')
            ?.getAttribute('data-thread-ts') === root,
      };
    });
    expect(seen).toEqual({ twice: 2, items: 7, messages: 5, composer: true });
    await page.evaluate(() => window.officeSlack.switchChannel('D0ANANYA1'));
    await page.waitForSelector('.p-view_header__big_button--dm .p-view_header__member_name');
    expect(new URL(page.url()).pathname).toBe('/client/T0FERNHILL/D0ANANYA1');
    expect(await page.locator('[data-qa=threads_flexpane]').count()).toBe(0);
    expect(await page.locator('[data-msg-channel-id=D0ANANYA1]').count()).toBe(4);
    await page.close();
  });

  test('a node in Slack is drawn again in place for someone else', async () => {
    const page = await open('slack', '/client/T0FERNHILL/D0ANANYA1?theme=dark');
    const seen = await page.evaluate(() => {
      const [, mine = '', , last = ''] = window.officeSlack.posts();
      const row = document.querySelector(`[data-msg-ts="${mine}"]`);
      const button = row?.querySelector('[data-message-sender]');
      window.officeSlack.reuse(mine, last);
      return {
        ts: row?.getAttribute('data-msg-ts') === last,
        same: button?.isConnected,
        dark: document.querySelector('.sk-client-theme--dark') !== null,
      };
    });
    expect(seen).toEqual({ ts: true, same: true, dark: true });
    await page.close();
  });

  test('other hosts get a quiet 404, and no page threw', async () => {
    const page = await context.newPage();
    const answer = await page.goto('https://elsewhere.example/service/update2');
    expect(answer?.status()).toBe(404);
    expect(errors).toEqual([]);
    expect(
      office.requests.some((request) => request.host === 'mail.google.com' && request.status === 200),
    ).toBe(true);
    await page.close();
  });
});
