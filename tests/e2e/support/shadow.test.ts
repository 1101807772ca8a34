import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import { clickShadow, listBadges, listShadow, shadowText, until } from './shadow.ts';

const page = `<!doctype html><body style="margin:0">
<div style="height:2000px"></div><p>Before <x-abcdefgh></x-abcdefgh></p><other-badge></other-badge>
<x-abcdefgh hidden></x-abcdefgh>
<script>
  for (const host of document.querySelectorAll('x-abcdefgh, other-badge')) {
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = ':host([hidden]) { display: none }';
    const button = document.createElement('button');
    button.setAttribute('aria-label', '14:05 in Osaka');
    button.textContent = '14:05';
    button.onclick = (event) => document.title = 'clicked ' + event.isTrusted;
    root.append(style, button);
  }
</script>`;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: (await findBrowser()) ?? '', args: ['--disable-gpu'] });
});
afterAll(() => browser?.close());

test('badges in closed roots are listed with their words, drawn or not, and those of others are not', async () => {
  const tab = await browser.newPage();
  await tab.setContent(page);
  const badges = await listBadges(tab);
  expect(badges.map(({ text, label, box }) => ({ text, label, drawn: box !== null }))).toEqual([
    { text: '14:05', label: '14:05 in Osaka', drawn: true },
    { text: '14:05', label: '14:05 in Osaka', drawn: false },
  ]);
  expect(await shadowText(tab)).toBe('14:05\n14:05');
});

test('a click inside reaches the button, scrolled into view first, as a real one', async () => {
  const tab = await browser.newPage();
  await tab.setContent(page);
  expect((await listShadow(tab, 'button')).map(({ name }) => name)).toEqual([
    '14:05 in Osaka',
    '14:05 in Osaka',
  ]);
  await clickShadow(tab, 'button', /Osaka/);
  await until('the click', async () => (await tab.title()) === 'clicked true', 2000);
  await expect(clickShadow(tab, 'button', 'No such name', 200)).rejects.toThrow(
    /a drawn button named No such name/,
  );
});
