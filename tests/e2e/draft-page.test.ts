import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankDecision } from '../../utils/domain/decision/blank-decision.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { keysOf } from './support/keys.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putDraft } from './support/put-draft.ts';
import { keyOf } from './support/saved-draft.ts';

const { source, participants, messages, notRead } = rollout;
const read = (key: string, at: number) => ({
  ...blankDecision(key, at, 'Europe/Berlin'),
  ...{ source, messages, notRead, participants: [...participants, { name: 'Ananya Rao', personId: 'p2' }] },
  title: 'Rollout plan for Q1',
});

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice({ consent: false, locale: 'en-GB', viewport: { width: 360, height: 700 } });
});
afterAll(() => office?.close());

async function open(at: number, decision: object = {}) {
  const key = keyOf(at);
  const page = await office.extensionPage('options');
  const now = Date.now();
  await putDraft(page, { key, state: 'open', at: now, decision: { ...read(key, now), ...decision } });
  await page.goto(`chrome-extension://${office.extensionId}/draft.html?key=${key}`);
  await page.locator('.draft-finish').waitFor();
  return page;
}

test('an untouched draft of the same thread is taken up again, one that somebody wrote in stays', async () => {
  const first = await open(1);
  await first.close();
  const second = await open(2);
  const log = await office.extensionPage('log');
  await log.locator('.log-draft').first().waitFor();
  await expect.poll(() => log.locator('.log-draft').count()).toBe(1);
  await second.getByLabel('Why', { exact: true }).fill('Since.');
  await second.getByText(/^Saved/).waitFor();
  const third = await open(3);
  await third.getByLabel('Decision', { exact: true }).fill('EMEA first.');
  await expect.poll(() => log.locator('.log-draft').count()).toBe(2);
  await log.close();

  // In the popup both are called alike.
  const popup = await office.extensionPage('popup');
  const drafts = popup.getByRole('region', { name: 'Drafts' }).getByRole('listitem');
  await drafts.nth(1).waitFor();
  for (const text of await drafts.allInnerTexts()) expect(text).toMatch(/\d\d:\d\d/);
  await Promise.all([popup, second, third].map((page) => page.close()));
});

test('beside a page the decision, its first use of a message and Save are in view, and the foot is one row', async () => {
  const page = await open(4, { notRead: [] });
  const inView = await page.evaluate(() => {
    const foot = document.querySelector('.draft-finish')?.getBoundingClientRect();
    const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom;
    return {
      foot: foot?.height ?? 0,
      top: foot?.top ?? 0,
      sentence: bottom('.draft-sentence') ?? 9999,
      use: bottom('.draft-use-as') ?? 9999,
      wide: document.documentElement.scrollWidth,
    };
  });
  expect(inView.foot).toBeLessThan(60);
  expect(inView.sentence).toBeLessThan(250);
  expect(inView.use).toBeLessThan(inView.top);
  expect(inView.wide).toBeLessThanOrEqual(360);
  await page.close();
});

test.each(['de', 'es', 'ja', 'ar'])(
  'in %s, too, with what was not read above, at 360 by 800',
  async (language) => {
    const page = await open(20 + language.charCodeAt(0));
    await page.setViewportSize({ width: 360, height: 800 });
    await page.evaluate(async (chosen) => {
      const { signals } = await chrome.storage.local.get('signals');
      await chrome.storage.local.set({ signals: { ...Object(signals), language: chosen } });
    }, language);
    await page.locator(`html[lang="${language}"]`).waitFor();
    await page.locator('.draft-unread .button').waitFor();
    const room = () =>
      page.evaluate(() => {
        const [use, foot] = ['.draft-use-as', '.draft-finish'].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        );
        return (foot?.top ?? 0) - (use?.bottom ?? 9999);
      });
    await expect.poll(room).toBeGreaterThanOrEqual(0);
    await page.evaluate(() => chrome.storage.local.remove('signals'));
    await page.close();
  },
);

test('everybody stands there once, and is given roles by a click', async () => {
  const page = await open(5);
  await page.getByText('People', { exact: true }).click();
  const role = (name: string) => page.getByRole('button', { name, exact: true });
  await role('Approver: Ananya Rao').click();
  await role('Informed: Ananya Rao').click();
  await expect.poll(() => page.locator('.draft-person').count()).toBe(1);
  expect(await role('Approver: Ananya Rao').getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('combobox', { name: 'Add someone' }).fill('Jonas Weber');
  await page.keyboard.press('Enter');
  await role('Contributors: Jonas Weber').click();
  await role('Approver: Jonas Weber').click();
  await expect.poll(() => role('Approver: Ananya Rao').getAttribute('aria-pressed')).toBe('false');
  expect(await role('Informed: Ananya Rao').getAttribute('aria-pressed')).toBe('true');
  await page.close();
});

test('the preview is the document; its Markdown is one click away', async () => {
  // A line of code that is wider than the panel.
  const code = { type: 'code', text: `create table events (${'at timestamptz, '.repeat(9)}body jsonb);` };
  const long = messages.map((message) => ({ ...message, blocks: [...message.blocks, code] }));
  const page = await open(6, { ...rollout, messages: long, key: keyOf(6), id: null, supersedes: null });
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  const seen = page.getByRole('region', { name: 'Preview of the document' });
  await seen.getByRole('heading', { name: 'Rollout plan for Q1' }).waitFor();
  const text = await seen.innerText();
  expect(text).toContain('Roll out in EMEA first, then APAC, then AMER.');
  expect(text).toContain('AMER first');
  expect(text).toContain('Tell support (Ananya Rao, due 2026-12-03)');
  expect(text).toContain('Agreed, see the sheet');
  expect(text).not.toMatch(/^---|sha-?256|[0-9a-f]{40}/m);
  expect(await seen.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
  // It came into sight as a whole, above the foot.
  const [box, foot] = [await seen.boundingBox(), await page.locator('.draft-finish').boundingBox()];
  expect(box && foot && box.y + box.height).toBeLessThanOrEqual(foot?.y ?? 0);
  await page.getByRole('button', { name: 'Show Markdown' }).click();
  await expect
    .poll(() => page.getByRole('region', { name: 'Markdown preview' }).innerText())
    .toMatch(/^---\n/);
  await page.close();
});

test('Ctrl+Enter saves from any field, and the way to it in the log comes into sight', async () => {
  const page = await open(7, { ...rollout, key: keyOf(7), id: null, supersedes: null });
  const save = page.getByRole('button', { name: 'Save to the decision log' });
  expect(await save.getAttribute('aria-keyshortcuts')).toContain('Control+Enter');
  await page.getByLabel('Decision', { exact: true }).fill('');
  await page.keyboard.press('Control+Enter');
  // What is missing is asked for, and nothing is saved.
  await page.locator('.draft-sentence[aria-invalid="true"]').waitFor();
  await page.getByLabel('Decision', { exact: true }).fill('EMEA first.');
  await page.getByLabel('Why', { exact: true }).focus();
  await page.keyboard.press('Control+Enter');
  const line = page.locator('.draft-logged.is-new');
  await line.getByRole('link').waitFor();
  const isInSight = () =>
    line.evaluate((one) => {
      const foot = document.querySelector('.draft-finish')?.getBoundingClientRect();
      const { top, bottom } = one.getBoundingClientRect();
      return foot !== undefined && top >= 0 && bottom <= foot.top;
    });
  await expect.poll(isInSight).toBe(true);
  await page.close();
});

test('each field for a date in a draft has its ring at every stop, that of its calendar too', async () => {
  const { key: _, ...written } = rollout;
  const page = await open(20, { ...written, id: null, supersedes: null, status: 'proposed' });
  await page.bringToFront();
  const keys = await keysOf(page);
  const rings: Record<string, readonly string[]> = {};
  const step = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      if (at?.matches('.draft-finish *')) return 'end' as const;
      if (!(at instanceof HTMLInputElement) || !at.type.startsWith('date')) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const name = at.labels?.[0]?.textContent ?? at.getAttribute('aria-label') ?? '';
      return { name, ring: `${outlineStyle} ${outlineWidth}` };
    });
  for (let at = await step(); at !== 'end'; at = await step()) {
    if (at !== null) {
      await keys.seen();
      rings[at.name] = [...(rings[at.name] ?? []), at.ring];
    }
    await keys.press('Tab');
  }
  const ofDate = Array.from({ length: 4 }, () => 'solid 2px');
  const ofTime = Array.from({ length: 7 }, () => 'solid 2px');
  expect(rings).toEqual({
    'Decided on': ofDate,
    'Final unless someone objects by': ofTime,
    'Action 1 is due': ofDate,
    'Action 2 is due': ofDate,
    'Revisit on': ofDate,
  });
  await page.close();
});
