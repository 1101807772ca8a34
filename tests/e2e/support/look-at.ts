import type { Page } from 'playwright-core';
import { setSignals } from './set-signals.ts';

/**
 * Pictures of a page of the extension as readers may have it: light, dark, and at 360 px in German and Arabic. Nothing
 * where no folder is asked for.
 */
export async function lookAt(page: Page, folder: string | undefined, name: string): Promise<void> {
  if (folder === undefined) return;
  const take = (as: string) => page.screenshot({ path: `${folder}/${name}-${as}.png`, fullPage: true });
  const speak = async (language: string) => {
    await setSignals(page, { consent: true, language });
    await page.locator(`html[lang="${language}"]`).waitFor();
  };
  await take('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await take('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 800 });
  for (const language of ['de', 'ar']) {
    await speak(language);
    await take(language);
  }
  await speak('en');
  if (size !== null) await page.setViewportSize(size);
}
