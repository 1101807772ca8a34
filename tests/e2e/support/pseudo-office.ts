import type { Page } from 'playwright-core';
import { cutIn } from './every-text.ts';
import { nextFrames } from './frames.ts';
import { type LaunchOptions, launchOffice, type OfficeInBrowser } from './launch.ts';
import { pseudoBuild } from './pseudo-build.ts';
import { barePage } from './put-draft.ts';
import { setSignals } from './set-signals.ts';

/** An office whose extension has the pseudo-language, too. */
export interface PseudoOffice extends OfficeInBrowser {
  /** A page of the extension without any code of ours. */
  readonly settings: Page;
  /** Every page speaks this language from here on. */
  speak(language: string, consent?: boolean): Promise<void>;
}

/** In Berlin; closing it takes the build away, too. */
export async function launchPseudo(options: LaunchOptions = {}): Promise<PseudoOffice> {
  const build = await pseudoBuild();
  try {
    const office = await launchOffice({ timezoneId: 'Europe/Berlin', ...options, extension: build.folder });
    const settings = await barePage(office);
    return {
      ...office,
      settings,
      speak: (language, consent = true) => setSignals(settings, { consent, language }),
      close: async () => {
        await office.close();
        await build.remove();
      },
    };
  } catch (error) {
    await build.remove();
    throw error;
  }
}

const languages = ['en-XA', 'en', 'de', 'es', 'ja', 'ar'];

/**
 * What is cut in a page that is open, in each language in turn: it changes under the reader's
 * eyes, as their choice in the options changes it. One line each, `LANGUAGE: TAG CLASS: TEXT`.
 */
export async function cutInEach(
  page: Page,
  { speak }: PseudoOffice,
  { consent = true, isMeant = (_: string): boolean => false } = {},
): Promise<readonly string[]> {
  const found: string[] = [];
  await page.bringToFront();
  for (const language of languages) {
    await speak(language, consent);
    await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
    await nextFrames(page);
    found.push(...(await cutIn(page)).filter((one) => !isMeant(one)).map((one) => `${language}: ${one}`));
  }
  return found;
}
