import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axTree, readOut, withRole } from './support/ax-tree.ts';
import { type Mode, modes, showIn, violationsIn } from './support/axe.ts';
import { bundleOf } from './support/bundle.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';

let office: OfficeInBrowser;
let page: Page;
const states = ['working', 'after hours', 'day off', 'away'];

beforeAll(async () => {
  const script = await bundleOf(fileURLToPath(new URL('./support/open-root.ts', import.meta.url)));
  office = await launchOffice({ consent: false });
  page = await office.context.newPage();
  await page.setContent(
    '<!doctype html><html lang="en"><head><title>Test</title></head><body></body></html>',
  );
  await page.addScriptTag({ content: script });
});
afterAll(() => office?.close());

async function mount(mode: Mode, which: number): Promise<void> {
  await showIn(page, mode);
  await page.evaluate(([dark, index]) => Reflect.get(globalThis, 'mountAll')(dark, index), [
    mode === 'dark',
    which,
  ] as const);
}

test.each(modes)('badges of every state and the card have no violation: %s', async (mode) => {
  for (const [which, state] of states.entries()) {
    await mount(mode, which);
    // Proof that axe has it before it: the same names are found in the open roots.
    expect(await page.getByRole('button', { name: /^Mei Tanaka: / }).count()).toBe(4);
    expect(await page.getByRole('dialog', { name: '田中 芽衣' }).count()).toBe(1);
    expect(await page.getByRole('note').innerText()).toContain('for Mei');
    expect(await violationsIn(page, mode), state).toEqual([]);
  }
});

test('in a narrow window the card keeps its menu beside its first button and within its edges', async () => {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 700 });
  await mount('light', 1);
  const card = await page.getByRole('dialog').boundingBox();
  const log = await page.getByRole('button', { name: 'Log decision' }).boundingBox();
  const menu = await page.locator('summary', { hasText: '⋯' }).boundingBox();
  const choice = await page.getByRole('combobox').boundingBox();
  if (card === null || log === null || menu === null || choice === null) throw new Error('not drawn');
  expect(Math.abs(log.y + log.height / 2 - menu.y - menu.height / 2)).toBeLessThan(2);
  for (const one of [log, menu, choice]) {
    expect(one.x).toBeGreaterThanOrEqual(card.x + 15);
    expect(one.x + one.width).toBeLessThanOrEqual(card.x + card.width - 15);
  }
  expect(choice.y > log.y + log.height || choice.x + choice.width < menu.x).toBe(true);
  if (before !== null) await page.setViewportSize(before);
});

test('words in a card’s strip are whole while there is room; in less, the counted stretch keeps its own longest', async () => {
  await mount('light', 1);
  const strip = page.getByRole('list', { name: /What is counted/ });
  const cut = () =>
    strip.evaluate((list) =>
      [...list.querySelectorAll('li')]
        .filter((item) =>
          [...item.querySelectorAll('span:not(.bar)')].some((one) => one.scrollWidth > one.clientWidth),
        )
        .map(({ textContent }) => textContent),
    );
  expect(await cut()).toEqual([]);
  // One pixel at a time, until the first words no longer fit.
  await strip.evaluate((list) => {
    const isCut = () => [...list.querySelectorAll('span')].some((one) => one.scrollWidth > one.clientWidth);
    for (let width = list.clientWidth; width > 100 && !isCut(); width--)
      if (list instanceof HTMLElement) list.style.inlineSize = `${width}px`;
  });
  expect(await cut()).toEqual(['weekend48 h']);
});

test('in forced colours every state keeps a shape of its own, and icon and words stand off their ground', async () => {
  await mount('forced colours', 0);
  const bars = page.getByRole('list', { name: /What is counted/ }).locator('.bar');
  const counted = await page
    .locator('.counted .bar')
    .evaluate((bar) => getComputedStyle(bar).backgroundColor);
  const skipped = await bars.first().evaluate((bar) => getComputedStyle(bar).backgroundColor);
  expect(counted).not.toBe(skipped);
  // The card lies over the badges.
  await page.keyboard.press('Escape');
  const pills = page.getByRole('button', { name: /^Mei Tanaka: / });
  const icons = new Set<string>();
  for (const pill of await pills.all()) {
    const { ground, ink, shape } = await pill.evaluate((button) => {
      const path = button.querySelector('path');
      const { backgroundColor, color } = getComputedStyle(button);
      const { fill, stroke } = path === null ? { fill: '', stroke: '' } : getComputedStyle(path);
      return { ground: backgroundColor, ink: color, shape: fill === 'none' ? stroke : fill };
    });
    expect(ink).not.toBe(ground);
    expect(shape).not.toBe(ground);
    // Without the colours, what is left of an icon is its picture.
    icons.add((await pill.locator('svg').screenshot()).toString('base64'));
  }
  expect(icons.size).toBe(4);
  if (process.env.PICTURES !== undefined) {
    for (const mode of modes) {
      await mount(mode, 1);
      await page.screenshot({ path: `${process.env.PICTURES}/${mode.replaceAll(' ', '-')}.png` });
    }
  }
});

async function mountChips(mode: Mode): Promise<void> {
  await showIn(page, mode);
  const language = mode === 'right to left' ? 'ar' : 'en';
  await page.evaluate(([dark, tongue]) => Reflect.get(globalThis, 'mountChips')(dark, tongue), [
    mode === 'dark',
    language,
  ] as const);
}

test.each(modes)('the chips that a thread has a decision have no violation: %s', async (mode) => {
  await mountChips(mode);
  const chips = page.getByRole('button', { name: /“Ship it”/ });
  expect(await chips.count()).toBe(6);
  expect(await violationsIn(page, mode)).toEqual([]);
  if (process.env.PICTURES !== undefined)
    await page.screenshot({ path: `${process.env.PICTURES}/chips-${mode.replaceAll(' ', '-')}.png` });
});

test('what a chip says is read out with its decision, once, as a button in its language', async () => {
  await mountChips('right to left');
  const drawn = withRole(await axTree(page), 'button');
  const said = drawn.find(({ name }) => name === 'تم القرار: “Ship it”');
  expect(said && readOut(said)).toEqual(['تم القرار: “Ship it”']);
  const accepted = page.getByRole('button', { name: /^تم القرار/ });
  expect(
    await accepted.evaluate((button) => [button.getAttribute('lang'), getComputedStyle(button).direction]),
  ).toEqual(['ar', 'rtl']);
  // The tick is where its words begin.
  const [tick, words] = [
    await accepted.locator('svg').boundingBox(),
    await accepted.locator('span').boundingBox(),
  ];
  expect(tick?.x).toBeGreaterThan(words?.x ?? Number.NaN);
});

test('in forced colours a chip has an edge, its words and tick stand off their ground, and the focus is seen', async () => {
  await mountChips('forced colours');
  const accepted = page.getByRole('button', { name: /^Decided/ });
  const look = () =>
    accepted.evaluate((button) => {
      const { backgroundColor, color, outlineColor, outlineStyle, outlineWidth } = getComputedStyle(button);
      const { stroke } = getComputedStyle(button.querySelector('path') ?? button);
      const under = getComputedStyle(document.body).backgroundColor;
      return { backgroundColor, color, outlineColor, outlineStyle, outlineWidth, stroke, under };
    });
  const still = await look();
  expect(still.outlineStyle).toBe('solid');
  // A transparent edge is drawn in the colour of text.
  const edge = await accepted.screenshot();
  for (const ink of [still.color, still.stroke]) expect(ink).not.toBe(still.backgroundColor);
  for (const status of ['Draft', 'Proposed', 'Superseded', 'Rejected', 'Decision'])
    expect(
      await page
        .getByRole('button', { name: new RegExp(`^${status}`) })
        .locator('svg')
        .isVisible(),
    ).toBe(false);
  expect(await accepted.locator('svg').isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await accepted.evaluate((button) => button.matches(':focus-visible'))).toBe(true);
  const focused = await look();
  expect(focused.outlineWidth).toBe('2px');
  expect(focused.outlineColor).not.toBe(focused.under);
  expect((await accepted.screenshot()).equals(edge)).toBe(false);
});

test('a chip is pressed by Enter, Space and a click of a person, and by no script', async () => {
  await mountChips('light');
  const accepted = page.getByRole('button', { name: /^Decided/ });
  await accepted.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await accepted.click();
  await accepted.evaluate((button: HTMLElement) => button.click());
  expect(await page.evaluate(() => Reflect.get(globalThis, 'pressed'))).toEqual(Array(3).fill('accepted'));
});
