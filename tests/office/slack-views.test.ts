import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextFrames } from '../e2e/support/frames.ts';
import { slackOrg, slackTeam } from './people.ts';
import { chromium, startVisit, type Visit } from './visit.ts';

describe.skipIf(!chromium)('Slack: threads, calls, an organisation', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit();
  });
  afterAll(async () => {
    await visit?.close();
  });
  const open = (path: string) =>
    visit.open('slack', `/client/${slackTeam.id}/${path}`, '[data-qa=message_container]');
  const keysIn = (page: Page, list: string) =>
    page.evaluate(
      (selector) =>
        [...document.querySelectorAll<HTMLElement>(`${selector} [data-qa=virtual-list-item]`)].map(
          (item) => item.dataset.itemKey ?? '',
        ),
      list,
    );

  test('the view of all threads is one flat list: heading, first message, replies and footer are siblings', async () => {
    const page = await open('threads');
    const keys = await keysIn(page, '#threads_view');
    const kinds = keys.map((key) => key.replace(/-.*/, ''));
    const footer = kinds.indexOf('threads_view_footer');
    expect(kinds.slice(0, footer + 1)).toEqual([
      'threads_view_heading',
      'threads_view_root',
      'threads_view_load_more',
      ...['threads_view', 'threads_view', 'threads_view'],
      'threads_view_footer',
    ]);
    const seen = await page.evaluate(() => {
      const items = [...document.querySelectorAll('#threads_view [data-qa=virtual-list-item]')];
      return {
        siblings: new Set(items.map((item) => item.parentElement)).size,
        ids: items.every((item) => item.id === item.getAttribute('data-item-key')),
        wrapped: items.every((item) => item.firstElementChild?.matches('.p-multi_thread_background')),
        named: new Set(items.map((item) => item.firstElementChild?.getAttribute('data-qa') ?? '')).size,
        most: Math.max(...items.map((item) => item.querySelectorAll('[data-qa=message_container]').length)),
        composer: items
          .find((item) => item.id.startsWith('threads_view_footer'))
          ?.querySelector('[data-qa=reply_container] [data-qa=message_input]')
          ?.getAttribute('data-thread-ts'),
      };
    });
    expect(seen).toMatchObject({ siblings: 1, ids: true, wrapped: true, named: 2, most: 1 });
    expect(keys[0]).toBe(`threads_view_heading-C0LAUNCH1-${seen.composer}`);
    await page.close();
  });

  test('what is sent in a channel and in a thread stands there once, and is there after a change of channel', async () => {
    const page = await open('C0LAUNCH1');
    const box = page.locator('[data-view-context=message-pane] [role=textbox]');
    await box.fill('Go for the 29th.');
    await page.locator('[data-qa=message_pane] [data-qa=texty_send_button]').click();
    const sent = page.locator('[data-qa=message_pane] [data-qa=message-text]', {
      hasText: 'Go for the 29th.',
    });
    await sent.waitFor();
    expect(await box.innerText()).toBe('\n');
    await page.evaluate(() => window.officeSlack.openThread());
    const reply = page.locator('[data-view-context=threads-flexpane] [role=textbox]');
    await reply.fill('Noted, thanks.');
    await reply.press('Enter');
    const answer = page.locator('[data-qa=threads_flexpane] [data-qa=message-text]', {
      hasText: 'Noted, thanks.',
    });
    await answer.waitFor();
    await page.evaluate(async () => {
      await window.officeSlack.switchChannel('C0GENERAL');
      await window.officeSlack.switchChannel('C0LAUNCH1');
      window.officeSlack.openThread();
    });
    await answer.waitFor();
    expect([await answer.count(), await sent.count()]).toEqual([1, 1]);
    await page.close();
  });

  test('older replies of a thread come a while after they are asked for, in the same list', async () => {
    const page = await open('threads?load=200');
    // Asked and counted in one breath, before anything can come.
    const [before, after] = await page.evaluate(() => {
      const count = () =>
        document.querySelectorAll('#threads_view [data-item-key^="threads_view-C0LAUNCH1"]').length;
      const shown = count();
      document.querySelector<HTMLElement>('[data-qa=load_older_message]')?.click();
      return [shown, count()];
    });
    expect(before).toBeGreaterThan(0);
    expect(after).toBe(before);
    await expect
      .poll(async () => (await keysIn(page, '#threads_view'))[2])
      .toMatch(/^threads_view-C0LAUNCH1-/);
    await page.close();
  });

  test('a long thread holds what is on screen, and its older replies come late', async () => {
    const page = await open('C0ODDTALK?load=150');
    await page.evaluate(() => window.officeSlack.openThread());
    const pane = '[data-qa=threads_flexpane]';
    await page.waitForSelector(`${pane} [id$=_input] [data-qa=message_input]`);
    const read = () =>
      page.evaluate((selector) => {
        const items = [...document.querySelectorAll<HTMLElement>(`${selector} [data-qa=virtual-list-item]`)];
        return {
          ts: items.flatMap(
            (item) => item.querySelector('[data-qa=message_container]')?.getAttribute('data-msg-ts') ?? [],
          ),
          absolute: items.every((item) => getComputedStyle(item).position === 'absolute'),
          composer: items.some((item) => item.id.endsWith('_input')),
        };
      }, pane);
    const scroll = (to: number) =>
      page.evaluate(
        ([selector, y]) => {
          const box = document.querySelector(`${selector} [data-qa=slack_kit_scrollbar]`);
          box?.scrollTo(0, Number(y));
        },
        [pane, to] as const,
      );
    const first = await read();
    expect(first).toMatchObject({ absolute: true, composer: true });
    expect(first.ts.length).toBeLessThan(28);
    const seen = new Set(first.ts);
    // From the top down, in steps of less than a screen, until the first reply was loaded and the end is there.
    await scroll(0);
    await expect
      .poll(async () => {
        await scroll(0);
        await nextFrames(page);
        return await page.locator(`${pane} [data-qa=infinite_spinner]`).count();
      })
      .toBe(0);
    expect((await read()).composer).toBe(false);
    for (let y = 0, isEnd = false; !isEnd && y < 30_000; y += 400) {
      await scroll(y);
      await nextFrames(page);
      const now = await read();
      for (const ts of now.ts) seen.add(ts);
      isEnd = now.composer;
    }
    expect(seen.size).toBe(61);
    expect((await read()).composer).toBe(true);
    expect(await page.locator(`${pane} .p-threads_flexpane__separator_count`).count()).toBe(0);
    await page.close();
  });

  test('a call and a huddle are blocks in a person’s name; a notice has automated words and no block', async () => {
    const page = await open('C0ODDTALK');
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('.c-message__body--automated')].map((body) => ({
        by: body.closest('[data-qa=message_content]')?.querySelector('[data-message-sender]')?.textContent,
        call: body.closest('.p-call_block') !== null,
        words: body.textContent,
      })),
    );
    expect(seen).toEqual([
      { by: 'Mei Tanaka', call: false, words: 'joined #odd-talk.' },
      { by: 'Noa Cohen', call: true, words: 'CallLasted 14 minutes' },
      { by: 'Jonas Weber', call: true, words: 'HuddleJonas Weber and Mei Tanaka, 6 minutes' },
      { by: 'Ananya Rao', call: false, words: 'set the channel’s topic: what is left over' },
    ]);
    const toms = page.locator('[data-message-sender]', { hasText: 'Tom Becker' });
    const ids = await toms.evaluateAll((all) => all.map((el) => el.getAttribute('data-message-sender')));
    expect(ids).toEqual(['U0EVILTOM', 'U0TOMBEC1']);
    await page.close();
  });

  test('in an organisation the page names its E id alone, in address, avatars and composer', async () => {
    const page = await visit.open('slack', `/client/${slackOrg.id}/C0LAUNCH1`, '[data-qa=message_container]');
    const html = await page.content();
    const teams = [...html.matchAll(/ca\.slack-edge\.com\/([TE][A-Z0-9]+)-/g)].map(([, id]) => id);
    expect([...new Set(teams)]).toEqual([slackOrg.id]);
    expect(await page.locator(`[data-team-id=${slackOrg.id}]`).count()).toBeGreaterThan(0);
    expect(await page.locator('[data-team-active=true]').count()).toBe(0);
    await page.close();
    const mixed = await open('C0LAUNCH1?avatars=org');
    expect(await mixed.locator(`img[src*="/${slackOrg.id}-U0"]`).count()).toBeGreaterThan(0);
    expect(await mixed.locator(`img[src*="/${slackTeam.id}-U0"]`).count()).toBe(0);
    await mixed.close();
    expect(visit.errors).toEqual([]);
  });
});
