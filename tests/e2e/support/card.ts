import type { Page } from 'playwright-core';
import { onItsClock } from './frames.ts';
import { atRest, type BadgeInPage, clickShadow, listBadges, listShadow, until } from './shadow.ts';
import { documentTree, walk } from './shadow-tree.ts';

/** The last badge in view whose words match, once it is drawn. */
export function badgeOf(page: Page, words: RegExp): Promise<BadgeInPage & { x: number; y: number }> {
  return until(`a badge of ${words}`, async () => {
    const height = page.viewportSize()?.height ?? (await page.evaluate(() => innerHeight));
    const found = (await listBadges(page)).findLast(
      ({ label, box }) => words.test(label) && box !== null && box.y > 0 && box.y + box.height < height,
    );
    if (found?.box == null) return null;
    const { x, y, width, height: tall } = found.box;
    return { ...found, x: x + width / 2, y: y + tall / 2 };
  });
}

/** The text of the card that is open; null where none is. */
export async function cardText(page: Page): Promise<string | null> {
  return (await listShadow(page, 'dialog')).find(({ box }) => box !== null)?.text ?? null;
}

/** Clicks a badge and waits for its card. */
export async function openCardOf(page: Page, words: RegExp): Promise<string> {
  const { x, y } = await atRest(`the badge of ${words}`, () => badgeOf(page, words));
  await page.mouse.click(x, y);
  return until('the card', () => cardText(page));
}

/**
 * Until the open card takes clicks: it does once it has been plainly visible in one place for 400 ms of its own
 * clock, which its observer may begin to count 100 ms late, and nothing of that can be seen from outside.
 */
export const cardTakesClicks = (page: Page) => onItsClock(page, 600);

/** Presses the item of the card's menu whose label begins like this. */
export async function chooseInMenu(page: Page, label: RegExp): Promise<void> {
  await clickShadow(page, 'summary', 'More');
  await cardTakesClicks(page);
  await clickShadow(page, 'button', label);
}

/** Closes the card with Escape. */
export async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await until('no card', async () => (await cardText(page)) === null);
}

/** The keyboard stands in one of our elements: a page sees its host only. */
export const focusIsOurs = (page: Page) =>
  page.evaluate(() => /^x-[a-z]{8}$/.test(document.activeElement?.localName ?? ''));

/** Chooses in the card's list by the first letters of a choice, as a keyboard does. */
export async function chooseUrgency(page: Page, letters: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const node of walk(await documentTree(session))) {
    if (node.localName === 'select') await session.send('DOM.focus', { backendNodeId: node.backendNodeId });
  }
  await session.detach();
  await page.keyboard.type(letters);
}

/** Names of the items of every list in the accessibility tree whose name matches. */
export async function listInAxTree(page: Page, name: RegExp): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(textOf).filter(Boolean).join(' ');
  };
  const list = nodes.find(({ role, name: own }) => role?.value === 'list' && name.test(String(own?.value)));
  const items = (list?.childIds ?? []).filter((id) => byId.get(id)?.role?.value === 'listitem');
  return items.map(textOf);
}
