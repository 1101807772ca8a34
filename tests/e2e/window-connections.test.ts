import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientId } from '../office/google/world.ts';
import { token } from './support/connect-notion.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { until } from './support/shadow.ts';
import { noWindowReason, openScreen, type Screen } from './support/window.ts';

const reason = noWindowReason();
if (reason !== null) console.log(`Skipped: connecting by the browser's own dialogs, because ${reason}.`);

// The build as it is shipped: no optional permission is there from the start.
describe.skipIf(reason !== null)('in a real window', () => {
  let screen: Screen;
  let office: OfficeInBrowser;
  let page: Page;

  beforeAll(async () => {
    screen = await openScreen(1400, 900);
    office = await launchOffice({ headless: false, viewport: null, display: screen.display });
    page = await office.extensionPage('options', '#connections');
    await page.bringToFront();
  });
  afterAll(async () => {
    await office?.close();
    await screen?.close();
  });

  /** Presses a button that asks the browser, and *Allow* in its dialog, until `isThere`. */
  async function allow<T>(button: string, isThere: () => Promise<T | false | null>): Promise<T> {
    const asker = page.getByRole('button', { name: button, exact: true });
    return until(`what ${button} leads to`, async () => {
      if (await asker.isVisible()) await asker.click();
      // Chrome's own dialog takes no key in its first half second; Tab goes to its Allow.
      await page.waitForTimeout(1000);
      await screen.key('Tab', 'Return');
      return until('an answer', isThere, 3000).catch(() => false);
    });
  }

  test('Notion: access is allowed in the browser’s dialog, and the token is checked', async () => {
    await page.getByLabel('Notion token').fill(token);
    await allow('Connect Notion', () => page.getByText('Fernhill handbook').isVisible());
    expect(office.office.notion.log.some(({ call }) => call.startsWith('GET /v1/users/me'))).toBe(true);
  });

  test('Google: the sign-in comes with the permission, and its own window asks for consent', async () => {
    await page.getByLabel('Google client id').fill(clientId);
    const ofGoogle = (each: Page) => each.url().startsWith('https://accounts.google.com/');
    const window = await allow('Connect Google', async () => office.context.pages().find(ofGoogle) ?? null);
    await window.getByRole('button', { name: 'Allow' }).click();
    await page.getByLabel('New folder in My Drive').waitFor();
    expect(office.office.google.tokens.size).toBe(1);
  });
});
