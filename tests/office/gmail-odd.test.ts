import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, startVisit, type Visit } from './visit.ts';

describe.skipIf(!chromium)('what a mailbox has beside the talk of a team', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit();
  });
  afterAll(async () => {
    await visit?.close();
  });

  const openInbox = () => visit.open('gmail', '/mail/u/0/?odd=on#inbox', '[role=main] tr.zA');
  async function openThread(key: string): Promise<Page> {
    const page = await openInbox();
    await page.evaluate((one) => window.officeGmail.openThread(one), key);
    await page.waitForSelector('[role=main] .h7 .a3s');
    return page;
  }

  test('a group’s mail has the writer’s name, the group’s address, and says so in row and header', async () => {
    const page = await openInbox();
    const row = page.locator('[role=main] tr.zA', { hasText: 'via Support' }).first();
    expect(await row.locator('.yW [email]').getAttribute('email')).toBe('support@fernhill.example');
    expect(await row.locator('.yW [email]').innerText()).toMatch(
      /^'(Francis Tamer|Tom Becker)' via Support$/,
    );
    await page.evaluate(() => window.officeGmail.openThread('via-teammate'));
    const sender = page.locator('.h7 .adn .gD');
    await sender.waitFor();
    expect([await sender.getAttribute('name'), await sender.innerText()]).toEqual([
      'Tom Becker',
      "'Tom Becker' via Support",
    ]);
    await page.close();
  });

  test('the inbox holds a name of 1,001 characters, an address of 321, a namesake and foreign rows', async () => {
    const page = await openInbox();
    const seen = await page.evaluate(() => {
      const rows = [...document.querySelectorAll('[role=main] tr.zA')];
      const people = rows.flatMap((row) => row.querySelector('.yW [email]') ?? []);
      const lengths = (name: string) =>
        Math.max(...people.map((person) => person.getAttribute(name)?.length ?? 0));
      return {
        name: lengths('name'),
        email: lengths('email'),
        toms: people.flatMap((el) =>
          el.getAttribute('name') === 'Tom Becker' ? (el.getAttribute('email') ?? '') : [],
        ),
        foreign: rows.flatMap(
          (row) => row.className.match(/inboxsdk__ignore_row|bundled-message|bundle(?!\S)/g)?.[0] ?? [],
        ),
        height: new Set(rows.map((row) => row.getBoundingClientRect().height).filter((tall) => tall > 0))
          .size,
      };
    });
    expect(seen).toMatchObject({ name: 1001, email: 321, height: 1 });
    expect(seen.toms).toEqual(
      expect.arrayContaining(['tom@fernhill.example', 'tom@evil.example', 'support@fernhill.example']),
    );
    expect(new Set(seen.foreign)).toEqual(new Set(['inboxsdk__ignore_row', 'bundle', 'bundled-message']));
    await page.close();
  });

  test.each([
    ['row-in-mail', '.a3s div[gh=tl] tr.zA [email="ananya@fernhill.example"]'],
    ['thread-in-mail', '.a3s [role=listitem] .gD[email="tom@fernhill.example"]'],
    ['form-in-mail', '.a3s form[role=listitem] input[name=closest]'],
  ])('%s: its markup stands in the body as it came', async (key, selector) => {
    const page = await openThread(key);
    // Not by a locator: a form that hides its own members stops those, too.
    expect(await page.evaluate((one) => document.querySelectorAll(one).length, selector)).toBe(1);
    await page.close();
  });

  test('a form in a mail takes the place of what scripts ask it for', async () => {
    const page = await openThread('form-in-mail');
    const kinds = await page.evaluate(() => {
      const form = document.querySelector('.a3s form');
      return [typeof form?.closest, typeof form?.matches, typeof form?.querySelector];
    });
    expect(kinds).toEqual(['object', 'object', 'object']);
    await page.close();
  });

  test.each([
    ['outlook', '[style*="border-top:solid"] .MsoNormal', 'Both days, the second one is sold out.'],
    ['owa', '#m_42appendonsend ~ #m_42divRplyFwdMsg', 'The second day only, please.'],
    ['apple', 'blockquote[type=cite] > div:first-child', 'Both, we have paid for it.'],
    ['thunderbird', '.m_44moz-cite-prefix + blockquote[cite]', 'Both days from my side.'],
    ['thunderbirdForward', '.m_45moz-forward-container table', 'For the books.'],
    ['gmx', '[name=m_46quote]', 'Ich nehme beide Tage.'],
    ['zoho', '.m_47zmail_extra blockquote', 'Both days are in the budget.'],
    ['gmailForward', '.gmail_quote .gmail_attr .gmail_sendername', 'See what was asked.'],
  ])('%s marks what it quotes or forwards, beside the writer’s own words', async (client, mark, own) => {
    const page = await openThread(`client-${client}`);
    const body = page.locator('.h7 .a3s').last();
    expect(await body.locator(mark).count()).toBeGreaterThan(0);
    const text = await body.innerText();
    expect(text).toContain(own);
    expect(text).toContain('Do we keep the stage for both days?');
    await page.close();
  });

  test('a mail without markup quotes by signs alone, and goes on below', async () => {
    const page = await openThread('client-plain');
    const body = page.locator('.h7 .a3s').last();
    expect(await body.locator('blockquote, .gmail_quote, [class*=m_]').count()).toBe(0);
    const lines = (await body.innerText()).split('\n').filter((line) => line !== '');
    expect(lines.map((line) => line.slice(0, 4))).toEqual(['Hell', 'On M', '> Do', 'That']);
    await page.close();
  });

  test('a popped-out window may be without role=main', async () => {
    const page = await visit.open('gmail', '/mail/u/0/?view=btop&th=vendor&main=off', '.h7 .a3s');
    expect(await page.locator('[role=main]').count()).toBe(0);
    expect(await page.locator('body.aAU .a98.iY [role=listitem]').count()).toBe(3);
    await page.close();
  });

  test('a new mail to somebody else beside a thread without a reply is the only composer', async () => {
    const page = await openThread('namesake');
    await page.evaluate(() => window.officeGmail.compose('popup', { to: ['helena@northquay.example'] }));
    await page.waitForSelector('.dw [g_editable=true]');
    expect(await page.locator('[g_editable=true]').count()).toBe(1);
    expect(await page.locator('[role=main] .ip, [role=main] [g_editable=true]').count()).toBe(0);
    await page.close();
  });

  test('the page may style and move what an extension put in, and leaves its own as it was', async () => {
    const page = await openInbox();
    const seen = await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('x-guest'));
      const row = document.querySelector('tr.zA');
      const before = row?.getBoundingClientRect().left;
      window.officeGmail.restyle('--ink: transparent; opacity: 0.01 !important');
      window.officeGmail.moveHosts(200);
      const { opacity, translate } = getComputedStyle(host);
      return {
        opacity,
        translate,
        ink: getComputedStyle(host).getPropertyValue('--ink'),
        moved: row?.getBoundingClientRect().left !== before,
      };
    });
    expect(seen).toEqual({ opacity: '0.01', translate: '200px', ink: 'transparent', moved: false });
    await page.close();
    expect(visit.errors).toEqual([]);
  });
});
