import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OutboxItem, untouched } from '../../utils/outbox/item.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { nextFrames } from './support/frames.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putDraft, putRow } from './support/put-draft.ts';
import { keyOf } from './support/saved-draft.ts';

let office: OfficeInBrowser;
const teamPlace = 'Decisions of the whole team';
let page: Page;
beforeAll(async () => {
  office = await launchOffice({ consent: false, locale: 'en-GB', viewport: { width: 360, height: 700 } });
  page = await office.extensionPage('options');
  const key = keyOf(1);
  const decision = { ...rollout, key, id: null, supersedes: null, objectionDeadline: null };
  await putDraft(page, { key, state: 'open', at: Date.now(), decision });
  for (const [at, destination] of (['notion', 'google-docs'] as const).entries()) {
    const item: OutboxItem = {
      id: `item ${at}`,
      key,
      destination,
      place: destination === 'notion' ? { pageId: 'p', name: teamPlace } : { folderId: 'f', name: teamPlace },
      kind: 'create',
      order: at + 1,
      state: 'stuck',
      at: Date.now(),
      ...untouched,
      tries: 1,
      failure: {
        words: 'The place is not there any more, or not shared: choose another.',
        fix: 'choose-place',
      },
    };
    await putRow(page, 'outbox', item);
  }
  await putRow(page, 'connections', {
    destination: 'notion',
    settings: { token: 'ntn_foot_0000000000000000000000000000000000000' },
    account: 'Fernhill',
    place: { pageId: 'p', name: teamPlace },
    connectedAt: Date.now(),
  });
  await page.goto(`chrome-extension://${office.extensionId}/draft.html?key=${key}`);
  await page.locator('.outbox-item').nth(1).waitFor();
});
afterAll(() => office?.close());

/** How far down the foot begins, by how much more is kept free of it, and whether what has the focus is in sight above it (or in it). */
function look() {
  return page.evaluate(() => {
    const foot = document.querySelector('.draft-finish');
    const at = document.activeElement;
    if (foot === null || at === null) throw new Error('There is no foot');
    const top = foot.getBoundingClientRect().top;
    const isIn = foot.contains(at);
    const box = at.getBoundingClientRect();
    // Of a long text the line that is written in.
    const bottom = Math.min(box.bottom, box.top + 28);
    const kept = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd);
    return {
      top,
      room: kept - (innerHeight - top),
      isIn,
      isUnder: !isIn && bottom > top + 1,
      name: at.outerHTML.slice(0, 120),
    };
  });
}

test('beside a page, two documents that ask leave room for the form, and no field is under them when it is come to', async () => {
  expect((await look()).top).toBeGreaterThan(120);
  // Measured once a frame.
  await expect.poll(async () => (await look()).room).toBeGreaterThan(0);
  const under: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const { isIn, isUnder, name } = await look();
    if (isIn) break;
    if (isUnder) under.push(name);
  }
  expect((await look()).isIn).toBe(true);
  expect(under).toEqual([]);
});

test('what is pressed in the foot moves nothing of the form', async () => {
  await page.evaluate(() => scrollTo(0, 40));
  for (const pressed of ['.draft-place', '.button.primary']) {
    const box = await page.locator(`.draft-finish > ${pressed}`).boundingBox();
    if (box === null) throw new Error(`The foot has no ${pressed}`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await nextFrames(page);
    const scrolled = await page.evaluate(() => scrollY);
    // Moved away before it is let go: nothing is pressed.
    await page.mouse.move(4, 4);
    await page.mouse.up();
    await page.keyboard.press('Escape');
    expect(scrolled, pressed).toBe(40);
  }
  // By the keyboard neither.
  await page.locator('.draft-finish > .button.primary').focus();
  expect(await page.evaluate(() => scrollY)).toBe(40);
});

test('where it was saved is said in sight, also once the document of it is listed in the foot', async () => {
  const key = keyOf(2);
  const decision = { ...rollout, key, id: null, supersedes: null, objectionDeadline: null };
  await putDraft(page, { key, state: 'open', at: Date.now(), decision });
  await page.goto(`chrome-extension://${office.extensionId}/draft.html?key=${key}`);
  await page.locator('.draft-finish > .button.primary').click();
  await page.locator('.outbox-item').waitFor();
  const room = () =>
    page.evaluate(() => {
      const [line, foot] = ['.draft-logged', '.draft-finish'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      return (foot?.top ?? 0) - (line?.bottom ?? 9999);
    });
  await expect.poll(room).toBeGreaterThanOrEqual(0);
  // Once there is a document, what can be compared with it comes in above the line.
  await page.evaluate(() => {
    const come = document.createElement('div');
    come.style.height = '120px';
    document.querySelector('.draft-end')?.before(come);
  });
  await nextFrames(page);
  await expect.poll(room, { timeout: 2000 }).toBeGreaterThanOrEqual(0);
});

test('beside a page the place can be read: its name first, the system is in Save', async () => {
  const box = await page.locator('.draft-place').boundingBox();
  expect(box?.width).toBeGreaterThan(130);
  expect(await page.locator('.draft-place option:checked').innerText()).toBe(`${teamPlace} in Notion`);
  expect(await page.locator('.draft-place').getAttribute('title')).toBe(`${teamPlace} in Notion`);
  // Its preview is with what else is done with the draft.
  expect(await page.locator('.draft-finish > .button[aria-pressed]').count()).toBe(0);
  await page.locator('.draft-end .button[aria-pressed]').click();
  await page.getByRole('region', { name: 'Preview of the document' }).waitFor();
});

test('in a low window, as with large text, the foot goes with the page', async () => {
  await page.setViewportSize({ width: 360, height: 400 });
  await page.evaluate(() => window.scrollTo(0, 0));
  expect((await look()).top).toBeGreaterThan(400);
});
