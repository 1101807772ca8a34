import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyText } from './support/every-text.ts';
import { cutInEach, launchPseudo, type PseudoOffice } from './support/pseudo-office.ts';
import { emptySurfaces, filledSurfaces, fillSurfaces, type Surface } from './support/surfaces.ts';

let office: PseudoOffice;
beforeAll(async () => {
  office = await launchPseudo({ consent: false });
});
afterAll(() => office?.close());

/** What is the same in every language, and what the browser writes: names, keys, dates, clocks, zones, files, ids. */
const given = [
  /Meantime|Gmail|Slack|Notion|Google Docs|Markdown|DACI|MADR|Alt\+Shift\+[KM]/g,
  /\b(one|two|three|four|five|six|seven|eight|nine|ten)\b/g,
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\d [AP]M\b/g,
  /\u2069,? and [\u2067\u2068]/g,
  /\b[A-Z]\w+\/[A-Z]\w+\b|\.md\b|\bnowhere\b/g,
];

/** Texts with a plain Latin vowel in the pseudo-language: nothing of the catalogue has one. */
const plainIn = async (page: Page) =>
  (await everyText(page)).filter((text) =>
    /[aeiou]/.test(given.reduce((rest, each) => rest.replaceAll(each, ''), text)),
  );

/** The surface as it opens in the pseudo-language, with every text of it from the catalogue. */
async function openPlain({ page: path, rest, drawn, width, act }: Surface): Promise<Page> {
  await office.speak('en-XA');
  const page = await office.extensionPage(path, rest);
  await page.setViewportSize({ width, height: 900 });
  await page.locator(`html[lang="en-XA"] ${drawn}`).first().waitFor();
  await act?.(page);
  expect((await everyText(page)).length).toBeGreaterThan(3);
  expect(await plainIn(page)).toEqual([]);
  return page;
}

test.each(emptySurfaces)(
  '$name, before there is anything: every text comes from the catalogue',
  async (surface) => {
    const page = await openPlain(surface);
    await page.close();
  },
);

describe('with people, drafts of every template and decisions of every status', () => {
  beforeAll(() => fillSurfaces(office));

  test.each(filledSurfaces)(
    '$name: every text comes from the catalogue, and in no language anything is cut',
    async (surface) => {
      const page = await openPlain(surface);
      expect(await cutInEach(page, office)).toEqual([]);
      await page.close();
    },
  );

  test('what does not come from the catalogue is found', async () => {
    const [surface] = filledSurfaces;
    if (surface === undefined) throw new Error('There is nothing to look at.');
    const page = await openPlain(surface);
    await page.evaluate(() => document.querySelector('h2')?.append(' and more'));
    expect((await plainIn(page)).join()).toContain('and more');
    await page.close();
  });
});
