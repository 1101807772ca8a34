import type { Page } from 'playwright-core';
import { cardTakesClicks } from './card.ts';
import { atRest, type BadgeInPage, clickShadow, listBadges, listShadow, until } from './shadow.ts';

/** The drawn badges, once there are at least `atLeast` of them. */
export function waitForBadges(page: Page, atLeast: number): Promise<readonly BadgeInPage[]> {
  return until(`${atLeast} badges in ${page.url()}`, async () => {
    const drawn = (await listBadges(page)).filter(({ box }) => box !== null);
    return drawn.length >= atLeast && drawn;
  });
}

/** Clicks the last drawn badge that lies inside `within`, as a reader would, and waits for its card. */
export async function openCard(page: Page, within: string): Promise<void> {
  const place = () => atRest(`a badge inside ${within}`, () => lastBadge(page, within));
  const isOpen = async () => (await listShadow(page, 'dialog')).some(({ box }) => box !== null);
  const pressed = await place();
  await page.mouse.click(pressed.x, pressed.y);
  if (await until('the card', isOpen, 2000).catch(() => false)) return;
  // What came into the page meanwhile may have moved it from under the pointer: one that stayed has to answer.
  const now = await place();
  if (now.x !== pressed.x || now.y !== pressed.y) await page.mouse.click(now.x, now.y);
  await until('the card', isOpen);
}

/** The middle of the last drawn badge that lies inside `within`, in the window. */
async function lastBadge(page: Page, within: string): Promise<{ readonly x: number; readonly y: number }> {
  const area = await page.locator(within).first().boundingBox();
  if (area === null) throw new Error(`${within} is not drawn`);
  const fits = async () =>
    (await listBadges(page)).filter(
      ({ box, isButton }) =>
        isButton &&
        box !== null &&
        box.x >= area.x &&
        box.y >= area.y &&
        box.x + box.width <= area.x + area.width &&
        box.y + box.height <= Math.min(area.y + area.height, page.viewportSize()?.height ?? Infinity),
    );
  // Other parts of the page may have theirs before.
  const box = await until(`a badge inside ${within}`, async () => (await fits()).at(-1)?.box ?? null);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses *Log decision* in the open card. */
export async function pressLogDecision(page: Page): Promise<void> {
  await cardTakesClicks(page);
  await clickShadow(page, 'button', 'Log decision');
}
