import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOfOurs } from './support/calls.ts';
import { chipsOf, insideChips } from './support/chips.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { listShadow, shadowText, until } from './support/shadow.ts';

const team = ['ananya', 'jonas', 'mei'].map((name) => `${name}@fernhill.example`);
let office: OfficeInBrowser;

beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

async function openAt(query: string): Promise<Page> {
  const page = await office.context.newPage();
  await page.goto(`https://mail.google.com/mail/u/0/${query}`);
  return page;
}
const badged = async (page: Page) => (await chipsOf(page)).filter(({ badge }) => badge);
const allBadged = (page: Page, count: number) =>
  until(`${count} badges`, async () => {
    const chips = await badged(page);
    return chips.length === count && chips;
  });
async function composer(query = '#inbox'): Promise<Page> {
  const page = await openAt(query);
  await page.locator('tr.zA').first().waitFor();
  await page.evaluate((to) => window.officeGmail.compose('popup', { to }), team);
  await allBadged(page, 3);
  return page;
}
const card = async (page: Page) => (await listShadow(page, 'dialog')).find(({ box }) => box !== null);
/** The label of the badge that has the keyboard; '' where none has. */
const focused = async (page: Page) => {
  const index = await page.evaluate(() =>
    [...document.querySelectorAll('.afV')].findIndex((chip) => chip.contains(document.activeElement)),
  );
  return (await chipsOf(page))[index]?.label ?? '';
};

test('typing an address, a subject and a body calls no function of ours', async () => {
  const page = await composer();
  for (const [place, text] of [
    ['[role=combobox] >> nth=0', 'Luis '],
    ['[name=subjectbox]', 'A subject of some length '],
    ['[g_editable=true]', 'Some words, and then\n'],
  ] as const) {
    await page.locator(place).click();
    const calls = [];
    // A timer of ours, of the minute or of a report, may fall into one run; a key would count in each.
    for (let run = 0; run < 3; run++) {
      calls.push(await callsOfOurs(page, office.extensionId, () => page.keyboard.type(text.repeat(3))));
    }
    expect(Math.min(...calls), `${place}: ${calls}`).toBe(0);
  }
  expect(
    await callsOfOurs(page, office.extensionId, async () => {
      await page.evaluate(() => window.officeGmail.addRecipient('cc', 'noa@fernhill.example'));
      await allBadged(page, 4);
    }),
  ).toBeGreaterThan(0);
  await page.close();
});

test('a click opens the card and leaves the caret, what was typed, the chip and the composer as they were', async () => {
  const page = await composer();
  await page.locator('[role=combobox]').first().click();
  await page.keyboard.type('Lu');
  const [first] = await badged(page);
  if (first?.box == null) throw new Error('The first badge is not drawn');
  await page.mouse.click(first.box.x + first.box.width / 2, first.box.y + first.box.height / 2);
  await until('the card', () => card(page).then((one) => one ?? null));
  expect(await shadowText(page)).toMatch(/if you write now/i);
  await page.keyboard.type('is');
  await expect.poll(() => page.locator('[role=combobox]').first().inputValue()).toBe('Luis');
  expect(await page.locator('[data-opened]').count()).toBe(0);
  await page.keyboard.press('Escape');
  await until('no card', async () => (await card(page)) === undefined);
  expect(await badged(page)).toHaveLength(3);
  await page.close();
});

test('by keyboard: one stop before the field, arrows from badge to badge, no key deletes a recipient', async () => {
  const page = await composer();
  await page.locator('[role=combobox]').first().focus();
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toMatch(/^Ananya Rao:/);
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toMatch(/^Jonas Weber:/);
  for (const key of ['Backspace', 'Delete', 'ArrowLeft', 'ArrowDown']) await page.keyboard.press(key);
  expect(await focused(page)).toMatch(/^Jonas Weber:/);
  expect(await badged(page)).toHaveLength(3);
  await page.keyboard.press('Enter');
  await until('the card', () => card(page).then((one) => one ?? null));
  await page.keyboard.press('Escape');
  await until('the badge again', async () => (await focused(page)).startsWith('Jonas'));
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  // The page's own keys are as they were.
  await page.keyboard.press('Backspace');
  await allBadged(page, 2);
  await page.close();
});

test('a window that is a composer alone', async () => {
  const page = await openAt('?view=cm&fs=1');
  await allBadged(page, 2);
  await page.evaluate(() => window.officeGmail.addRecipient('bcc', 'tom@fernhill.example'));
  await allBadged(page, 3);
  await page.evaluate(() => window.officeGmail.removeRecipient('mei@fernhill.example'));
  await allBadged(page, 2);
  expect(await insideChips(page)).toBe(2);
  await page.close();
});

test.each(['ltr', 'rtl'] as const)('%s, dark: over the upper end corner of its own chip', async (dir) => {
  const page = await composer(`?theme=dark&dir=${dir}#inbox`);
  const chips = await allBadged(page, 3);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('.afV')].map((chip) => {
      const { left, right, top } = chip.getBoundingClientRect();
      const host = [...chip.children].find((el) => /^x-[a-z]{8}$/.test(el.localName));
      return { left, right, top, scheme: host instanceof HTMLElement ? host.style.colorScheme : '' };
    }),
  );
  for (const [at, { box }] of chips.entries()) {
    const chip = boxes[at];
    if (box === null || chip === undefined) throw new Error('A badge is not drawn');
    expect(chip.scheme).toBe('dark');
    const gap = dir === 'rtl' ? box.x - chip.left : chip.right - (box.x + box.width);
    expect(Math.abs(gap)).toBeLessThan(10);
    // The name below begins 8 px down.
    expect(box.y + box.height - chip.top).toBeLessThanOrEqual(8);
    expect(box.y + box.height).toBeGreaterThan(chip.top);
  }
  await page.close();
});
