/** `npm run words:shots`: pictures of the pages, in each language and the pseudo-language, light and dark. */
import { fileURLToPath } from 'node:url';
import { launchOffice, type OfficeInBrowser } from '../../tests/e2e/support/launch.ts';
import { type OptionsSurface, optionsSurfaces } from '../../tests/e2e/support/options-surfaces.ts';
import { pseudoBuild } from '../../tests/e2e/support/pseudo-build.ts';
import { barePage } from '../../tests/e2e/support/put-draft.ts';
import { setSignals } from '../../tests/e2e/support/set-signals.ts';
import { emptySurfaces, filledSurfaces, fillSurfaces } from '../../tests/e2e/support/surfaces.ts';
import { languages, pseudoLanguage } from '../../utils/words/languages.ts';
import { runMain, say } from '../lib/say.mjs';

const folder = fileURLToPath(new URL('../../demo-output/languages/', import.meta.url));

/** `npm run words:shots -- de ar people light` takes only those languages, pages and schemes. */
const wanted = process.argv.slice(2);
const isWanted = (name: string, _at: number, all: readonly string[]) =>
  !all.some((one) => wanted.includes(one)) || wanted.includes(name);
const names = [...emptySurfaces, ...filledSurfaces, ...optionsSurfaces]
  .map(({ name }) => name)
  .filter(isWanted);

async function takeAll(
  office: OfficeInBrowser,
  shots: readonly OptionsSurface[],
  scheme: string,
): Promise<void> {
  const page = await barePage(office);
  for (const language of [...languages, pseudoLanguage].filter(isWanted)) {
    for (const { name, page: path, rest, drawn, width = 760, consent = true, act } of shots) {
      if (!names.includes(name)) continue;
      await setSignals(page, { consent, language });
      const shown = await office.extensionPage(path, rest);
      await shown.setViewportSize({ width, height: 900 });
      await shown.locator(`html[lang="${language}"] ${drawn}`).first().waitFor();
      await act?.(shown);
      await shown.screenshot({ path: `${folder}${name}-${language}-${scheme}.png`, fullPage: true });
      await shown.close();
    }
  }
  await page.close();
}

await runMain(async () => {
  const build = await pseudoBuild();
  try {
    for (const colorScheme of (['light', 'dark'] as const).filter(isWanted)) {
      say(`Taking pictures, ${colorScheme}`);
      const own = { extension: build.folder, locale: 'en-GB', timezoneId: 'Europe/Berlin', consent: false };
      const office = await launchOffice({ ...own, colorScheme });
      try {
        await takeAll(office, emptySurfaces, colorScheme);
        await fillSurfaces(office);
        await takeAll(office, [...filledSurfaces, ...optionsSurfaces], colorScheme);
      } finally {
        await office.close();
      }
    }
  } finally {
    await build.remove();
  }
  return 0;
});
