/** `npm run words:shots`: pictures of each converted page, in each language and the pseudo-language, light and dark. */
import { fileURLToPath } from 'node:url';
import { launchOffice, type OfficeInBrowser } from '../../tests/e2e/support/launch.ts';
import { pseudoBuild } from '../../tests/e2e/support/pseudo-build.ts';
import { barePage } from '../../tests/e2e/support/put-draft.ts';
import { setSignals } from '../../tests/e2e/support/set-signals.ts';
import {
  emptySurfaces,
  filledSurfaces,
  fillSurfaces,
  type Surface,
} from '../../tests/e2e/support/surfaces.ts';
import { languages, pseudoLanguage } from '../../utils/words/languages.ts';
import { runMain, say } from '../lib/say.mjs';

const folder = fileURLToPath(new URL('../../demo-output/languages/', import.meta.url));

type Shot = Omit<Surface, 'width'> & { readonly width?: number; readonly consent?: boolean };

/** What the welcome page and the options show, beside the surfaces that a reader works in. */
const settings: readonly Shot[] = [
  { name: 'welcome', page: 'welcome', rest: '', consent: false, drawn: '#consent-title' },
  { name: 'welcome-people', page: 'welcome', rest: '', drawn: '#start-title' },
  { name: 'display', page: 'options', rest: '#display', drawn: '#display-title' },
];

async function takeAll(office: OfficeInBrowser, shots: readonly Shot[], scheme: string): Promise<void> {
  const page = await barePage(office);
  for (const language of [...languages, pseudoLanguage]) {
    for (const { name, page: path, rest, drawn, width = 760, consent = true } of shots) {
      await setSignals(page, { consent, language });
      const shown = await office.extensionPage(path, rest);
      await shown.setViewportSize({ width, height: 900 });
      await shown.locator(`html[lang="${language}"] ${drawn}`).first().waitFor();
      await shown.screenshot({ path: `${folder}${name}-${language}-${scheme}.png`, fullPage: true });
      await shown.close();
    }
  }
  await page.close();
}

await runMain(async () => {
  const build = await pseudoBuild();
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      say(`Taking pictures, ${colorScheme}`);
      const own = { extension: build.folder, locale: 'en-GB', timezoneId: 'Europe/Berlin', consent: false };
      const office = await launchOffice({ ...own, colorScheme });
      try {
        await takeAll(office, [...settings, ...emptySurfaces], colorScheme);
        await fillSurfaces(office);
        await takeAll(office, filledSurfaces, colorScheme);
      } finally {
        await office.close();
      }
    }
  } finally {
    await build.remove();
  }
  return 0;
});
