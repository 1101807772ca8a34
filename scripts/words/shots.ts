/** `npm run words:shots`: pictures of each converted page, in each language and the pseudo-language, light and dark. */
import { fileURLToPath } from 'node:url';
import { launchOffice } from '../../tests/e2e/support/launch.ts';
import { pseudoBuild } from '../../tests/e2e/support/pseudo-build.ts';
import { setSignals } from '../../tests/e2e/support/set-signals.ts';
import { languages, pseudoLanguage } from '../../utils/words/languages.ts';
import { runMain, say } from '../lib/say.mjs';

const folder = fileURLToPath(new URL('../../demo-output/languages/', import.meta.url));

/** Pages that say everything by the catalogue; each with a name, its address, and what shows that it is drawn. */
const pages = [
  { name: 'welcome', page: 'welcome', rest: '', consent: false, drawn: '#consent-title' },
  { name: 'welcome-people', page: 'welcome', rest: '', consent: true, drawn: '#start-title' },
  { name: 'display', page: 'options', rest: '#display', consent: true, drawn: '#display-title' },
] as const;

await runMain(async () => {
  const build = await pseudoBuild();
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      say(`Taking pictures, ${colorScheme}`);
      const viewport = { width: 760, height: 900 };
      const office = await launchOffice({ extension: build.folder, locale: 'en-GB', colorScheme, viewport });
      try {
        for (const language of [...languages, pseudoLanguage]) {
          for (const { name, page, rest, consent, drawn } of pages) {
            const shown = await office.extensionPage(page, rest);
            await setSignals(shown, { consent, language });
            await shown.locator(`html[lang="${language}"] ${drawn}`).waitFor();
            const path = `${folder}${name}-${language}-${colorScheme}.png`;
            await shown.screenshot({ path, fullPage: true });
            await shown.close();
          }
        }
      } finally {
        await office.close();
      }
    }
  } finally {
    await build.remove();
  }
  return 0;
});
