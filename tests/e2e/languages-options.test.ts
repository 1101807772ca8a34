import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutIn, everyText } from './support/every-text.ts';
import type { GrantedBuild } from './support/granted-build.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { optionsSurfaces } from './support/options-surfaces.ts';
import { pseudoBuild } from './support/pseudo-build.ts';
import { barePage } from './support/put-draft.ts';
import { setSignals } from './support/set-signals.ts';

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

/** What is the same in every language: names, zones, dates and clocks of the browser, addresses, what was pasted. */
const given = [
  /^(name,email|\{"meantime").*$/s,
  /norms\[0\]\.from|decisions\[0\]\.savedAt|\bdrafts\b|choices\[1\]\.urgency|display\.locale|gmail:1/g,
  /shoe size|sometimes|(2026-12-24 )?until Jan 8|IST|Asia\/Jerusalem/g,
  /Meantime|Gmail|Slack|Notion|Google|(mail\.google|app\.slack)\.com|Alt\+Shift\+K|en-GB|CSV|JSON/g,
  /\b(one|two|three|four|five|six|seven|eight|nine|ten)\b/g,
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\d [AP]M\b/g,
  /\u2069?,? (and|or) \u2068/g,
  /\b[A-Z]\w+\/[A-Z][\w ]+\b|\bUTC\b|\bEurope\/Berln\b|\S+@\S+/g,
  /Ananya Rao|Jonas Weber|Luis Ortega|Mara Lindqvist|Mei Tanaka|Noa Cohen|Priya Nair|Tom Becker|Ada Fern|Cy Elm/g,
  /Bengaluru|London|Mexico City|Berlin|Osaka|Haifa|Dubai|Portland|U0[A-Z0-9]+/g,
  /Shift_JIS|Big5|Windows-\d+|Macintosh|team\.csv/g,
  /English|Deutsch|Español|Pseudo|\ben\b/g,
];

/** Texts with a plain Latin vowel in the pseudo-language: nothing of the catalogue has one. */
const plainIn = async (page: Page) =>
  (await everyText(page)).filter((text) =>
    /[aeiou]/.test(given.reduce((rest, each) => rest.replace(each, ''), text)),
  );

async function withEach(language: string, look: (page: Page, name: string) => Promise<void>): Promise<void> {
  for (const { name, page: path, rest, drawn, width = 760, consent = true, act } of optionsSurfaces) {
    await setSignals(settings, { consent, language });
    const page = await office.extensionPage(path, rest);
    await page.setViewportSize({ width, height: 900 });
    await page.locator(`html[lang="${language}"] ${drawn}`).first().waitFor();
    await act?.(page);
    await look(page, name);
    await page.close();
  }
}

test('in the pseudo-language every text of welcome and options comes from the catalogue', async () => {
  await withEach('en-XA', async (page, name) => {
    expect((await everyText(page)).length, name).toBeGreaterThan(3);
    expect(await plainIn(page), name).toEqual([]);
  });
});

test.each(['en', 'de', 'es', 'ja', 'ar', 'en-XA'])('%s: nothing is cut', async (language) => {
  await withEach(language, async (page, name) => {
    // What is pasted may be scrolled.
    const cut = (await cutIn(page)).filter((one) => !one.startsWith('TEXTAREA'));
    expect(cut, name).toEqual([]);
  });
});

test('what does not come from the catalogue is found', async () => {
  await setSignals(settings, { consent: true, language: 'en-XA' });
  const page = await office.extensionPage('options', '#about');
  await page.locator('html[lang="en-XA"] #about-title').waitFor();
  expect(await plainIn(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('#about-title')?.append(' and more'));
  expect((await plainIn(page)).join()).toContain('and more');
  await page.close();
});
