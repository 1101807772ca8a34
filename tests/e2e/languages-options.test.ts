import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyText } from './support/every-text.ts';
import { type OptionsSurface, optionsSurfaces } from './support/options-surfaces.ts';
import { cutInEach, launchPseudo, type PseudoOffice } from './support/pseudo-office.ts';

let office: PseudoOffice;
beforeAll(async () => {
  office = await launchPseudo({ consent: false });
});
afterAll(() => office?.close());

/** What is the same in every language: names, zones, dates and clocks of the browser, addresses, what was pasted. */
const given = [
  /^(name,email|\{"meantime").*$/s,
  /norms\[0\]\.from|decisions\[0\]\.savedAt|\bdrafts\b|choices\[1\]\.urgency|display\.locale|gmail:1/g,
  /shoe size|sometimes|(2026-12-24 )?until Jan 8|IST|Asia\/Jerusalem/g,
  /Meantime|Gmail|Slack|Notion|Google|(mail\.google|app\.slack)\.com|Alt\+Shift\+[KM]|en-GB|CSV|JSON/g,
  /\b(one|two|three|four|five|six|seven|eight|nine|ten)\b/g,
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\d [AP]M\b/g,
  /\u2069?,? (and|or) \u2068/g,
  /\b[A-Z]\w+\/[A-Z][\w ]+\b|\bUTC\b|\bEurope\/Berln\b|\S+@\S+/g,
  /Ananya Rao|Jonas Weber|Luis Ortega|Mara Lindqvist|Mei Tanaka|Noa Cohen|Priya Nair|Tom Becker|Ada Fern|Bo Oak|Cy Elm|Di Ash/g,
  /Bengaluru|London|Mexico City|Berlin|Osaka|Haifa|Dubai|Portland|U0[A-Z0-9]+/g,
  // The tags that are read, and zones that are offered.
  /no (rush|hurry)|low priority|not urgent|non-urgent|whenever you get a chance|(no )?reply (needed|requested)|no need to reply/g,
  /Germany|Shanghai|China|Kolkata|India|New York/g,
  // The label of the sample's time off.
  /Leave(?=\u2069, )/g,
  /Shift_JIS|Big5|Windows-\d+|Macintosh|team\.csv/g,
  /Microsoft Teams|Trello|Outlook on the web/g,
  /English|Deutsch|Español|Pseudo|\ben\b/g,
];

/** Texts with a plain Latin vowel in the pseudo-language: nothing of the catalogue has one. */
const plainIn = async (page: Page) =>
  (await everyText(page)).filter((text) =>
    /[aeiou]/.test(given.reduce((rest, each) => rest.replace(each, ''), text)),
  );

/** The surface as it opens in the pseudo-language, with what is done in it. */
async function open({ page: path, rest, drawn, width = 760, consent, act }: OptionsSurface): Promise<Page> {
  await office.speak('en-XA', consent);
  const page = await office.extensionPage(path, rest);
  await page.setViewportSize({ width, height: 900 });
  await page.locator(`html[lang="en-XA"] ${drawn}`).first().waitFor();
  await act?.(page);
  return page;
}

test.each(optionsSurfaces)(
  '$name: every text comes from the catalogue, and in no language anything is cut',
  async (surface) => {
    const page = await open(surface);
    expect((await everyText(page)).length).toBeGreaterThan(3);
    expect(await plainIn(page)).toEqual([]);
    // What is pasted may be scrolled.
    const isMeant = (one: string) => one.startsWith('TEXTAREA');
    const { consent = true } = surface;
    expect(await cutInEach(page, office, { consent, isMeant })).toEqual([]);
    await page.close();
  },
);

test('what does not come from the catalogue is found', async () => {
  await office.speak('en-XA');
  const page = await office.extensionPage('options', '#about');
  await page.locator('html[lang="en-XA"] #about-title').waitFor();
  expect(await plainIn(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('#about-title')?.append(' and more'));
  expect((await plainIn(page)).join()).toContain('and more');
  await page.close();
});
