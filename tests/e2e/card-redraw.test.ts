import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundleOf } from './support/bundle.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { until } from './support/shadow.ts';

let office: OfficeInBrowser;
let page: Page;
let card: Locator;

beforeAll(async () => {
  const script = await bundleOf(fileURLToPath(new URL('./support/open-root.ts', import.meta.url)));
  office = await launchOffice({ consent: false });
  page = await office.context.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Test</title><body></body></html>');
  await page.addScriptTag({ content: script });
  card = page.getByRole('dialog', { name: '田中 芽衣' });
});
afterAll(() => office?.close());
beforeEach(async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => Reflect.get(globalThis, 'mountAll')(false, 0));
  await card.waitFor();
});

const beginMinute = () => page.evaluate(() => Reflect.get(globalThis, 'nextMinute')());

async function nextMinute(): Promise<void> {
  await beginMinute();
  await card.getByText('22:41').waitFor();
}

/** Presses the mouse on it, lets a minute begin, in which the card gets another height, and lets go. */
async function pressAcross(target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('nothing to press');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await beginMinute();
  await page.mouse.up();
}

test('all that a minute changes is drawn: clock, times, strip, parts, and advice that is over', async () => {
  await nextMinute();
  const text = (await card.innerText()).replace(/\s+/g, ' ');
  expect(text).toContain('Mon 04:31 – Tue 04:31');
  expect(text).not.toContain('04:30');
  expect(text).not.toContain('is as good');
  expect(await card.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/^Fri\s+1\sh\s59\smin$/),
    expect.stringMatching(/^Mon\s+8 h counted$/),
  ]);
  expect(await card.getByRole('row').allInnerTexts()).toHaveLength(3);
});

test('a press on the fold across the minute closes it', async () => {
  const fold = card.locator('details.fold');
  await pressAcross(fold.locator('summary'));
  await card.getByText('22:41').waitFor();
  expect(await fold.getAttribute('open')).toBeNull();
});

test('a press on the menu across the minute opens it', async () => {
  await pressAcross(card.locator('summary', { hasText: '⋯' }));
  await card.getByRole('button', { name: /^Copy for a bug report/ }).waitFor();
  await card.getByText('22:41').waitFor();
});

test('Log decision pressed across the minute is done, and the card closes with the focus at its badge', async () => {
  // It answers once it has been in plain view for a moment, and each press is across another minute.
  await until('the card to close', async () => {
    await pressAcross(card.getByRole('button', { name: 'Log decision' }));
    return (await card.count()) === 0;
  });
  const focused = () => document.activeElement?.shadowRoot?.activeElement?.ariaLabel ?? '';
  expect(await page.evaluate(() => Reflect.get(globalThis, 'logged'))).toBe(1);
  expect(await page.evaluate(focused)).toMatch(/^Mei Tanaka: /);
});

test('focus, an open fold, an open menu and the place scrolled to stay over the minute', async () => {
  await page.setViewportSize({ width: 1280, height: 320 });
  const menu = card.locator('summary', { hasText: '⋯' });
  await menu.click();
  const copy = card.getByRole('button', { name: /^Copy for a bug report/ });
  await copy.focus();
  await card.evaluate((panel) => {
    panel.scrollTop = 60;
  });
  const before = await copy.elementHandle();
  await nextMinute();
  expect(await card.evaluate((panel) => panel.scrollTop)).toBe(60);
  expect(await copy.evaluate((one, other) => one === other, before)).toBe(true);
  expect(await copy.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true);
  expect(await card.locator('details[open]').count()).toBe(2);
});

test('what was said of a press stays, and a choice that is open is the same one', async () => {
  const choice = card.getByRole('combobox', { name: 'Urgency' });
  await choice.focus();
  const before = await choice.elementHandle();
  await card.locator('output').evaluate((said) => {
    said.textContent = 'Copied.';
  });
  await nextMinute();
  expect(await choice.evaluate((one, other) => one === other, before)).toBe(true);
  expect(await card.locator('output').innerText()).toBe('Copied.');
});
