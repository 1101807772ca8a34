import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { waitForBadges } from './support/badges.ts';
import { cardTakesClicks, cardText, closeCard, openCardOf } from './support/card.ts';
import { nextFrames, onItsClock } from './support/frames.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { listShadow, until } from './support/shadow.ts';
import { documentTree, walk } from './support/shadow-tree.ts';
import { storedRows } from './support/stored-rows.ts';

let office: OfficeInBrowser;
let gmail: Page;
let log: Page;

beforeAll(async () => {
  office = await launchOffice({ viewport: { width: 1280, height: 1000 } });
  log = await office.extensionPage('log');
  gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  await gmail.locator('h2.hP').waitFor();
});
afterAll(() => office?.close());
afterEach(async () => {
  await gmail.bringToFront();
  await gmail.evaluate(() => document.querySelector('style[data-lure]')?.remove());
  if ((await cardText(gmail)) !== null) await closeCard(gmail);
});

const drafts = async () => (await storedRows(log, 'drafts')).length;
/** Shorter than a card waits after a move, which is what these tests are about. */
const pause = (ms: number) => onItsClock(gmail, ms);

/** Where the middle of *Log decision* is. */
const logButton = () =>
  until('the button', async () => {
    const button = (await listShadow(gmail, 'button')).find(({ text }) => text === 'Log decision');
    const box = button?.box ?? null;
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });

/** Moves the card's host by so many px, as any script of the page can. */
const push = (along: number) =>
  gmail.evaluate((px) => {
    const host = document.body.lastElementChild as HTMLElement;
    host.style.setProperty('left', `${Number.parseFloat(host.style.left) + px}px`, 'important');
    Reflect.set(globalThis, 'pushedAt', performance.now());
  }, along);

/**
 * Opens the card, pushes it about and clicks where `prepare` says. A click that a busy machine brings later than a card waits
 * shows nothing of this, so it is done again.
 */
async function clickSoonAfter(prepare: () => Promise<{ x: number; y: number }>): Promise<number> {
  await gmail.evaluate(() =>
    addEventListener('pointerdown', ({ timeStamp }) => Reflect.set(globalThis, 'pressedAt', timeStamp), true),
  );
  for (let tries = 0; tries < 8; tries += 1) {
    await openCardOf(gmail, /^Ananya Rao/);
    await cardTakesClicks(gmail);
    const before = await drafts();
    const { x, y } = await prepare();
    await gmail.mouse.click(x, y);
    const at = (name: string) => gmail.evaluate((key) => Number(Reflect.get(globalThis, key)), name);
    if ((await at('pressedAt')) - (await at('pushedAt')) < 350) return before;
    for (const page of draftPages()) await page.close();
    await gmail.bringToFront();
    if ((await cardText(gmail)) !== null) await closeCard(gmail);
  }
  throw new Error('No click came in time');
}
const draftPages = () => office.context.pages().filter((page) => page.url().includes('draft.html'));

/** The computed colours of everything in the open card. */
async function coloursOfCard(): Promise<string> {
  const session = await gmail.context().newCDPSession(gmail);
  await session.send('DOM.enable');
  // What is pushed below hangs on a document that was asked for.
  await session.send('DOM.getDocument', { depth: 0 });
  await session.send('CSS.enable');
  const found: string[] = [];
  for (const node of walk(await documentTree(session))) {
    if (!['h2', 'p', 'button', 'section'].includes(node.localName)) continue;
    const isOurs = node.localName !== 'section' || node.attributes?.includes('card');
    if (!isOurs) continue;
    const { nodeIds } = await session.send('DOM.pushNodesByBackendIdsToFrontend', {
      backendNodeIds: [node.backendNodeId],
    });
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: nodeIds[0] ?? 0 });
    const of = (name: string) => computedStyle.find((one) => one.name === name)?.value;
    found.push(`${node.localName} ${of('color')} ${of('background-color')} ${of('font-size')}`);
  }
  await session.detach();
  return found.join('\n');
}

test('no style of the page reaches the colours and sizes of the card', async () => {
  await openCardOf(gmail, /^Ananya Rao/);
  const before = await coloursOfCard();
  expect(before).toContain('section');
  await gmail.evaluate(() => {
    const style = document.createElement('style');
    style.dataset.lure = '';
    const names = ['ink', 'ink-2', 'ink-3', 'ground', 'ground-2', 'line', 'accent', 'soft', 'on', 'c', 'g'];
    const rules = names.map((name) => `--${name}:transparent!important`).join(';');
    style.textContent = `*{${rules}} body>:last-child{font-size:1px;color:transparent;color-scheme:light dark}`;
    document.head.append(style);
  });
  await nextFrames(gmail);
  expect(await coloursOfCard()).toBe(before);
});

test('a card that was pushed under the pointer just before the click does nothing, and says so', async () => {
  const before = await clickSoonAfter(async () => {
    const { x, y } = await logButton();
    await gmail.mouse.move(x + 120, y);
    await push(120);
    await pause(40);
    return { x: x + 120, y };
  });
  await until('the sentence', async () => /had just moved/.test((await cardText(gmail)) ?? ''));
  expect(await drafts()).toBe(before);
  expect(draftPages()).toEqual([]);
});

test('one that was moved to and fro while it was looked at counts from its last move', async () => {
  const before = await clickSoonAfter(async () => {
    const place = await logButton();
    await push(60);
    await pause(250);
    await push(-60);
    await pause(150);
    return place;
  });
  await until('the sentence', async () => /had just moved/.test((await cardText(gmail)) ?? ''));
  expect(await drafts()).toBe(before);
});

test('a card that stays where it is answers the click and closes', async () => {
  await openCardOf(gmail, /^Ananya Rao/);
  await push(40);
  await cardTakesClicks(gmail);
  const { x, y } = await logButton();
  const before = await drafts();
  await gmail.mouse.click(x, y);
  await until('the card to close', async () => (await cardText(gmail)) === null);
  await until('the draft', async () => (await drafts()) > before);
});
