import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextFrames } from '../e2e/support/frames.ts';
import { chromium, startVisit, type Visit } from './visit.ts';

describe.skipIf(!chromium)('a thread as Gmail opens it', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit();
  });
  afterAll(async () => {
    await visit?.close();
  });

  async function openThread(key: string, query = ''): Promise<Page> {
    const page = await visit.open('gmail', `/mail/u/0/?${query}#inbox`, '[role=main] tr.zA');
    await page.evaluate((one) => window.officeGmail.openThread(one), key);
    await page.waitForSelector('[role=main] .h7 .a3s');
    return page;
  }
  const statesOf = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('[role=listitem]')].map((item) => [
        item.className.split(' ')[0],
        item.getAttribute('aria-expanded') === 'true',
        item.querySelectorAll('[data-legacy-message-id], .a3s').length,
      ]),
    );
  const label = (page: Page, name: string) => page.locator(`.hj [aria-label="${name}"]`);

  test('all but the last message collapsed, the middle in the pile with its count, none with id or body', async () => {
    const page = await openThread('rollout');
    expect(await statesOf(page)).toEqual([
      ['kv', false, 0],
      ['kx', false, 0],
      ['kQ', false, 0],
      ['kQ', false, 0],
      ['kv', false, 0],
      ['h7', true, 2],
    ]);
    expect(await page.locator('.kx .adv').innerText()).toBe('3');
    await page.close();
  });

  test('Reply all opens a composer in the newest message, to everyone but the reader, in place of the buttons', async () => {
    const page = await openThread('rollout');
    await page.getByText('Reply all', { exact: true }).click();
    const inline = page.locator('[role=listitem]:last-child .ip.adB .M9 td.I5 form');
    await inline.waitFor();
    const chips = await inline
      .locator('[role=option][data-hovercard-id]')
      .evaluateAll((all) =>
        all.map(
          (el) => `${el.closest('[name]')?.getAttribute('name')} ${el.getAttribute('data-hovercard-id')}`,
        ),
      );
    expect(chips.length).toBeGreaterThan(1);
    expect(chips.join()).not.toContain('mara@');
    expect(chips[0]).toMatch(/^to /);
    expect(await page.locator('[role=dialog]').count()).toBe(0);
    expect(await page.locator('.amn').isVisible()).toBe(false);
    await page.evaluate(() => window.officeGmail.closeComposer());
    expect(await page.locator('.amn').isVisible()).toBe(true);
    expect(await page.locator('.ip').count()).toBe(0);
    await page.close();
  });

  test('a click on the pile shows headers only, one on a header opens it, its head opens and closes it', async () => {
    const page = await openThread('rollout', 'fill=150');
    await page.click('.kx .adx');
    expect((await statesOf(page)).map(([state]) => state)).toEqual(['kv', 'kv', 'kv', 'kv', 'kv', 'h7']);
    expect(await page.locator('.adx').count()).toBe(0);
    const second = page.locator('[role=listitem]').nth(1);
    await second.click();
    // Open, and empty for a while: first the head with its ids, then the body.
    expect((await statesOf(page))[1]).toEqual(['h7', true, 0]);
    await second.locator('[data-legacy-message-id]').waitFor();
    expect(await second.locator('.a3s').count()).toBe(0);
    await second.locator('.a3s').waitFor();
    await second.locator('.gE .g3').click();
    expect((await statesOf(page))[1]).toEqual(['kv', false, 2]);
    await second.click();
    expect((await statesOf(page))[1]).toEqual(['h7', true, 2]);
    await page.close();
  });

  test('Expand all opens every message, the pile too; Collapse all takes its place', async () => {
    const page = await openThread('rollout', 'fill=60');
    expect(await label(page, 'Collapse all').isVisible()).toBe(false);
    await label(page, 'Expand all').click();
    expect((await statesOf(page)).every(([state]) => state === 'h7')).toBe(true);
    await expect.poll(() => page.locator('[role=list] .a3s').count()).toBe(6);
    expect(await label(page, 'Expand all').isVisible()).toBe(false);
    await label(page, 'Collapse all').click();
    expect((await statesOf(page)).map(([state]) => state)).toEqual(['kv', 'kv', 'kv', 'kv', 'kv', 'kv']);
    expect(await label(page, 'Expand all').isVisible()).toBe(true);
    await page.close();
  });

  test.each([
    ['a98', 'button', 0],
    ['UG', 'button', 0],
    ['Bs', 'div', 4],
  ])(
    'container %s: the control is a %s, and only the old one tells by its picture',
    async (build, tag, images) => {
      const page = await openThread('rollout', `container=${build}`);
      const control = label(page, 'Expand all');
      expect((await control.evaluate((el) => el.tagName)).toLowerCase()).toBe(tag);
      expect(await page.locator('.hj img.gx, .hj img.gq, .hj img.g1, .hj img.gZ').count()).toBe(images);
      await page.close();
    },
  );

  test.each([
    ['ru', 'Развернуть все'],
    ['ja', 'すべて展開'],
    ['he', 'הרחבת הכול'],
  ])('in %s the control has that language’s name alone', async (lang, name) => {
    const page = await openThread('rollout', `lang=${lang}`);
    expect(await label(page, name).isVisible()).toBe(true);
    expect(await label(page, 'Expand all').count()).toBe(0);
    await page.close();
  });

  test('a body that never comes leaves its message open, with an id and without words', async () => {
    const page = await openThread('rollout', 'fill=20&stuck=2');
    await label(page, 'Expand all').click();
    await expect.poll(() => page.locator('[role=list] .a3s').count()).toBe(5);
    // It would have come with the others, whose bodies take as long.
    await nextFrames(page);
    expect((await statesOf(page))[2]).toEqual(['h7', true, 1]);
    await page.close();
  });

  test('an answer that is sent stands below the others, open, and closes its composer', async () => {
    const page = await openThread('rollout');
    await page.getByText('Reply', { exact: true }).click();
    await page.locator('.ip.adB .Am').click();
    await page.keyboard.type('Agreed.');
    await page.locator('.ip.adB').getByRole('button', { name: 'Send', exact: true }).click();
    const last = page.locator('[role=listitem]').last();
    await expect.poll(() => last.locator('.a3s').innerText()).toBe('Agreed.');
    expect(await last.locator('.adn .gD').getAttribute('email')).toBe('mara@fernhill.example');
    expect(await page.locator('.ip.adB').count()).toBe(0);
    expect(await page.getByText('Reply all', { exact: true }).isVisible()).toBe(true);
    // Ctrl+Enter sends as well, and the answer goes to those that the last one went to.
    await page.getByText('Reply', { exact: true }).click();
    await page.locator('.ip.adB .Am').click();
    await page.keyboard.type('And thanks.');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('[role=listitem].h7').last().innerText()).toContain('And thanks.');
    await page.evaluate(() => window.officeGmail.go('#inbox'));
    const row = page.locator('[role=main] tr.zA', { hasText: 'And thanks.' });
    expect(await row.count()).toBe(1);
    await page.close();
  });

  test('a thread of three has no pile, one of one has neither control', async () => {
    const page = await openThread('vendor');
    expect((await statesOf(page)).map(([state]) => state)).toEqual(['kv', 'kv', 'h7']);
    await page.close();
    const single = await openThread('sent-thanks');
    expect(await label(single, 'Expand all').isVisible()).toBe(false);
    expect(await label(single, 'Print all').isVisible()).toBe(true);
    await single.close();
  });

  test('messages not read yet are open, and the pile ends before them', async () => {
    const page = await openThread('half-read', 'odd=on');
    expect((await statesOf(page)).map(([state]) => state)).toEqual(['kv', 'kx', 'kQ', 'kv', 'h7', 'h7']);
    await page.close();
    expect(visit.errors).toEqual([]);
  });
});
