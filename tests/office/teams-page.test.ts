import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timesOf } from './teams/times.ts';
import { linesOfHtml, markupOf } from './teams/written.ts';
import { chromium, startVisit, type Visit } from './visit.ts';

const captures = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/captures/teams');
const hasCaptures = existsSync(captures);
if (!hasCaptures) console.log('skipped: the saved pages of Teams are not beside the repository');

test.each([
  ['en', ['Today at 4:00 PM', 'Yesterday 4:00 PM', 'Friday 4:00 PM', '10/26 4:00 PM']],
  ['de', ['Heute um 16:00', 'Gestern 16:00', 'Freitag 16:00', '26.10. 16:00']],
  ['ja', ['今日の 16:00', '昨日の 16:00', '金曜日 16:00', '10/26 16:00']],
])('a channel shows a moment in words alone, in %s', (lang, words) => {
  const now = new Date(2026, 10, 25, 17, 0).getTime();
  const { shown } = timesOf(lang, now);
  const at = (month: number, day: number) => shown(`${new Date(2026, month, day, 16, 0).getTime()}`);
  expect([at(10, 25), at(10, 24), at(10, 20), at(9, 26)]).toEqual(words);
});

test('of pasted HTML the editor keeps links and line ends', () => {
  const html = '<p>See <a href="https://a.example/?b=1&amp;c">the <b>note</b></a>.</p><p>Tom &amp; Mei</p>';
  expect(linesOfHtml(html).map(markupOf)).toEqual(['See [the note](https://a.example/?b=1&c).', 'Tom & Mei']);
});

describe.skipIf(!chromium)('Teams’ page', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit();
  });
  afterAll(async () => {
    await visit?.close();
    expect(visit.errors).toEqual([]);
  });
  /** The second post, which has 14 answers; it is drawn only where it is seen. */
  const goToPost = async (page: Page) => {
    const mid = await page.evaluate(() => {
      const [, second = ''] = window.officeTeams.posts();
      window.officeTeams.scrollTo(second);
      return second;
    });
    return page.locator(`#reply-chain-summary-${mid}`);
  };
  const tids = (page: Page) =>
    page.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll('[data-tid], [data-testid]')].flatMap((el) =>
          ['data-tid', 'data-testid'].flatMap((name) => el.getAttribute(name) ?? []),
        ),
      ),
    ]);
  const named = (text: string) =>
    [...text.matchAll(/data-(?:tid|testid)="([^"]+)"/g)].map(([, name = '']) => name.replace(/\d{10,}$/, ''));

  test('a channel: posts with their last replies; the earlier ones come when they are asked for', async () => {
    const page = await visit.open('teams', '/v2/?lang=ja&earlier=inline', '[data-tid=channel-pane-message]');
    const post = await goToPost(page);
    const replies = post.locator('[data-tid=response-surface] [data-mid]');
    expect(await replies.count()).toBe(3);
    const seen = await page.evaluate(() => ({
      dates: document.querySelectorAll('time[datetime]').length,
      names: document.querySelectorAll('[data-tid=message-author-name]').length,
      people: [...document.querySelectorAll('[data-tid=message-body] [data-mention-type=person]')].map(
        (el) => [el.textContent, el.getAttribute('data-person-mri')],
      ),
      groups: document.querySelectorAll('[data-mention-type=tag], [data-mention-type=channel]').length,
      gone: document.querySelectorAll('[id^=tombstone-]').length,
      folds: [...document.querySelectorAll<HTMLElement>('#see-more-container')].map(
        ({ style }) => style.display,
      ),
      own: document
        .querySelector('[data-tid=post-message-quick-reply-avatar]')
        ?.getAttribute('data-person-mri'),
      lang: document.documentElement.lang,
      title: document.title,
    }));
    expect(seen).toMatchObject({ dates: 0, names: 0, groups: 2, gone: 1, lang: 'ja-jp' });
    expect(seen.people.slice(0, 2)).toEqual([
      ['Jonas', '8:orgid:fe12ca11-0000-4000-8000-000000000003'],
      ['Weber', '8:orgid:fe12ca11-0000-4000-8000-000000000003'],
    ]);
    expect(seen.own).toBe('8:orgid:fe12ca11-0000-4000-8000-000000000001');
    expect(seen.folds.filter((display) => display === 'flex')).toHaveLength(1);
    expect(seen.folds.filter((display) => display === 'none').length).toBeGreaterThan(5);
    expect(seen.title).toBe('(3) チーム | Fernhill | Launch planning | Microsoft Teams');
    const more = post.locator('[data-tid=response-summary-button]');
    expect(await more.innerText()).toContain('返信 11 件');
    await more.click();
    await expect.poll(() => replies.count()).toBe(14);
    if (hasCaptures) {
      const known = named(readFileSync(join(captures, 'channel-post-2026-08.html'), 'utf8'));
      const unmade =
        /^(mention-badge|add-reaction-picker|reactions-summary-item|post-message-header-avatar$)/;
      const have = (await tids(page)).map((name) => name.replace(/\d{10,}$/, ''));
      expect([...new Set(known)].filter((name) => !have.includes(name) && !unmade.test(name))).toEqual([]);
    }
    await page.close();
  });

  test('a post’s own pane has the post and every answer, and a way back', async () => {
    const page = await visit.open('teams', '/v2/?l1=kept', '[data-tid=channel-pane-message]');
    await (await goToPost(page)).locator('[data-tid=quick-reply-placeholder-reply]').click();
    const items = page.locator('[data-tid=channel-replies-runway] li[role=none]');
    expect(await items.count()).toBe(15);
    const twice = await page.evaluate(() => {
      const mid = document
        .querySelector('[data-tid=channel-replies-runway] [data-mid]')
        ?.getAttribute('data-mid');
      return document.querySelectorAll(`[id="content-${mid}"]`).length;
    });
    expect(twice).toBe(2);
    await page.locator('[data-tid=close-l2-view-button]').click();
    expect(await items.count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/v2/');
    await page.close();
  });

  test('a chat: followers without a name, a time that has the id of another, a line of Teams’ own', async () => {
    const page = await visit.open('teamsCloud', '/v2/?open=dates&lang=de', '[data-tid=chat-pane-message]');
    const seen = await page.evaluate(() => {
      const rows = [
        ...document.querySelectorAll('[data-tid=chat-pane-item]:has([data-tid=chat-pane-message])'),
      ];
      return {
        rows: rows.length,
        nameless: rows.filter((row) => !row.querySelector('[data-tid=message-author-name]')).length,
        own: rows.filter((row) => row.querySelector('.fui-ChatMyMessage')).length,
        control: document.querySelector('[data-tid=control-message-renderer]')?.textContent,
        twice:
          [...document.querySelectorAll('time[id]')].length -
          new Set([...document.querySelectorAll('time[id]')].map(({ id }) => id)).size,
        right: rows.every((row) => {
          const mid = row.querySelector('[data-mid]')?.getAttribute('data-mid');
          return new Date(row.querySelector('time')?.dateTime ?? '').getTime() === Number(mid);
        }),
        thread: document.querySelector('[data-track-thread-id]')?.getAttribute('data-track-thread-id'),
      };
    });
    expect(seen).toMatchObject({ rows: 10, nameless: 3, own: 3, twice: 1, right: true });
    expect(seen.control).toBe('Mara Lindqvist hat Tom Becker zum Chat hinzugefügt.');
    expect(seen.thread).toMatch(/^19:[0-9a-f]{32}@thread\.v2$/);
    if (hasCaptures) {
      const known = named(readFileSync(join(captures, 'chat-messages-2026-08.html'), 'utf8'));
      const have = await tids(page);
      const unmade = /^(here|content-card-header)$/;
      expect([...new Set(known)].filter((name) => !have.includes(name) && !unmade.test(name))).toEqual([]);
    }
    await page.close();
  });

  test('another chat: the address stays, the title comes last, and rows far away lose their content', async () => {
    const page = await visit.open('teams', '/v2/?open=dates&theme=dark', '[data-tid=chat-pane-message]');
    const before = page.url();
    const title = await page.evaluate(async () => {
      await window.officeTeams.open('long');
      return document.title;
    });
    expect(title).toContain('Rollout dates');
    await expect.poll(() => page.title()).toContain('Daily talk');
    expect(page.url()).toBe(before);
    const counts = () =>
      page.evaluate(() => {
        const rows = [...document.querySelectorAll('.fui-unstable-ChatItem')];
        return { rows: rows.length, empty: rows.filter((row) => !row.firstChild).length };
      });
    expect((await counts()).rows).toBe(20);
    for (const rows of [40, 60]) {
      await page.evaluate(() =>
        document.querySelector('[data-tid=message-pane-list-viewport]')?.scrollTo(0, 0),
      );
      await expect.poll(async () => (await counts()).rows).toBe(rows);
    }
    await page.evaluate(() =>
      document.querySelector('[data-tid=message-pane-list-viewport]')?.scrollTo(0, 0),
    );
    await expect.poll(async () => (await counts()).empty).toBeGreaterThan(5);
    await page.close();
  });

  test('the editor takes what is typed and pasted and undoes the rest; what is sent stands in the chat', async () => {
    const page = await visit.open('teamsLive', '/v2/?open=ananya', '[data-tid=ckeditor]');
    const box = page.locator('[data-tid=ckeditor]');
    await page.evaluate(() => {
      const editor = document.querySelector('[data-tid=ckeditor]');
      if (editor) editor.textContent = 'forced';
    });
    await expect.poll(() => box.innerText()).toBe('\n');
    await box.click();
    await page.evaluate(() => document.execCommand('insertText', false, 'commanded'));
    await expect.poll(() => box.innerText()).toBe('\n');
    const button = await page.locator('[data-tid=sendMessageCommands-send]').elementHandle();
    await page.keyboard.type('One weeks');
    await page.keyboard.press('Backspace');
    // The bar of buttons was drawn anew by the first letter.
    expect(await button?.evaluate((el) => el.isConnected)).toBe(false);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/html', '. <a href="https://notes.example/1">Notes</a>');
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.querySelector('[data-tid=ckeditor]')?.dispatchEvent(paste);
    });
    expect(await box.innerText()).toBe('One week. Notes');
    await page.locator('[data-tid=sendMessageCommands-send]').click();
    const last = page.locator('.fui-ChatMyMessage [data-message-content]').last();
    await expect.poll(() => last.innerText()).toBe('One week. Notes');
    expect(await last.locator('a').getAttribute('href')).toBe('https://notes.example/1');
    expect(await page.locator('[data-person-mri^="8:live:"]').count()).toBeGreaterThan(0);
    expect(await page.locator('img[src*=profilepicturev2]').count()).toBe(0);
    await page.close();
  });

  test('the page’s own rules let no HTML be written as text', async () => {
    const page = await visit.open('teams', '/v2/', '[data-tid=channel-pane-message]');
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>x</p>';
        return null;
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toContain('TrustedHTML');
    await page.close();
  });
});
