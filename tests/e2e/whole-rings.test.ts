import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focusOn, keysOf } from './support/keys.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice({ locale: 'en-GB' });
});
afterAll(() => office?.close());

/** What of the ring of the focused element is drawn, and how much of it lies above or below the window, px. */
const ringOf = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(at);
    const { top, bottom } = at.getBoundingClientRect();
    const width = Number.parseFloat(outlineWidth) + Math.max(Number.parseFloat(outlineOffset), 0);
    const isDrawn = outlineStyle !== 'none' && width > 0;
    const isTall = bottom - top > innerHeight / 2;
    const out = isTall ? 0 : Math.max(0, width - top, bottom + width - innerHeight);
    return { name: at.textContent?.trim().slice(0, 40) ?? '', isDrawn, out };
  });

test.each(['Tab', 'Shift+Tab'])(
  'in a low window %s brings each stop into sight with its whole ring',
  async (key) => {
    const page = await office.extensionPage('options', '#connections');
    await page.setViewportSize({ width: 1280, height: 420 });
    await page.bringToFront();
    await page.getByRole('button', { name: 'Connect Notion' }).waitFor();
    const keys = await keysOf(page);
    const cut: string[] = [];
    for (let presses = 0; presses < 24; presses++) {
      await keys.press(key);
      const { name, isDrawn, out } = await ringOf(page);
      if (isDrawn && out > 0) cut.push(`${name}: ${out}`);
    }
    expect(cut).toEqual([]);
    await page.close();
  },
);

test('where the keyboard goes on in the first steps the title has its ring', async () => {
  const page = await office.extensionPage('welcome');
  await page.bringToFront();
  const keys = await keysOf(page);
  await keys.tabTo('button', /^Keep these norms$/);
  await keys.press('Enter');
  await focusOn(keys, 'heading', /^When do you expect a reply\?$/);
  expect(await ringOf(page)).toMatchObject({ isDrawn: true, out: 0 });
  await page.close();
});
