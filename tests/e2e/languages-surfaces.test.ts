import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutIn, everyText } from './support/every-text.ts';
import type { GrantedBuild } from './support/granted-build.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { pseudoBuild } from './support/pseudo-build.ts';
import { barePage } from './support/put-draft.ts';
import { setSignals } from './support/set-signals.ts';
import { emptySurfaces, filledSurfaces, fillSurfaces, type Surface } from './support/surfaces.ts';

let build: GrantedBuild;
let office: OfficeInBrowser;
let settings: Page;

beforeAll(async () => {
  build = await pseudoBuild();
  office = await launchOffice({ extension: build.folder, consent: false, timezoneId: 'Europe/Berlin' });
  settings = await barePage(office);
});
afterAll(async () => {
  await office?.close();
  await build?.remove();
});

/** What is the same in every language, and what the browser writes: names, keys, dates, clocks, zones, files, ids. */
const given = [
  /Meantime|Gmail|Slack|Notion|Google Docs|Markdown|DACI|MADR|Alt\+Shift\+K/g,
  /\b(one|two|three|four|five|six|seven|eight|nine|ten)\b/g,
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\d [AP]M\b/g,
  /\u2069,? and \u2068/g,
  /\b[A-Z]\w+\/[A-Z]\w+\b|\.md\b|\bnowhere\b/g,
];

/** Texts with a plain Latin vowel in the pseudo-language: nothing of the catalogue has one. */
const plainIn = async (page: Page) =>
  (await everyText(page)).filter((text) =>
    /[aeiou]/.test(given.reduce((rest, each) => rest.replaceAll(each, ''), text)),
  );

async function withSurface(surface: Surface, language: string, look: (page: Page) => Promise<void>) {
  const page = await office.extensionPage(surface.page, surface.rest);
  await page.setViewportSize({ width: surface.width, height: 900 });
  await page.locator(`html[lang="${language}"] ${surface.drawn}`).first().waitFor();
  await look(page);
  await page.close();
}

async function expectWords(surfaces: readonly Surface[]): Promise<void> {
  await setSignals(settings, { consent: true, language: 'en-XA' });
  for (const surface of surfaces) {
    await withSurface(surface, 'en-XA', async (page) => {
      const texts = await everyText(page);
      expect(texts.length, surface.name).toBeGreaterThan(3);
      expect(await plainIn(page), surface.name).toEqual([]);
    });
  }
}

test('in the pseudo-language every text of popup, log and draft comes from the catalogue, before there is anything', () =>
  expectWords(emptySurfaces));

test('… and with people, drafts of every template and decisions of every status', async () => {
  await fillSurfaces(office);
  await expectWords(filledSurfaces);
});

test('what does not come from the catalogue is found', async () => {
  await setSignals(settings, { consent: true, language: 'en-XA' });
  const [surface] = filledSurfaces;
  if (surface === undefined) throw new Error('There is nothing to look at.');
  await withSurface(surface, 'en-XA', async (page) => {
    await page.evaluate(() => document.querySelector('h2')?.append(' and more'));
    expect((await plainIn(page)).join()).toContain('and more');
  });
});

test.each(['en', 'de', 'es', 'ja', 'ar', 'en-XA'])('%s: nothing is cut', async (language) => {
  await setSignals(settings, { consent: true, language });
  for (const surface of filledSurfaces) {
    await withSurface(surface, language, async (page) => {
      expect(await cutIn(page), surface.name).toEqual([]);
    });
  }
});
