import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollout } from '../samples/sample-decisions.ts';
import { connectionRows, foundTwice, itemsInEveryState, ledgerRows } from './support/connection-rows.ts';
import { cutIn } from './support/every-text.ts';
import type { GrantedBuild } from './support/granted-build.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { pseudoBuild } from './support/pseudo-build.ts';
import { barePage } from './support/put-draft.ts';
import { putRows } from './support/put-rows.ts';
import { seedDecisions } from './support/seed-decisions.ts';
import { setSignals } from './support/set-signals.ts';

let build: GrantedBuild;
let office: OfficeInBrowser;
let settings: Page;

const keyOf = (number: number) => `0190f5e0-0000-7000-8000-0000000003${String(number).padStart(2, '0')}`;
const keys = Array.from({ length: 13 }, (_, index) => keyOf(index));

beforeAll(async () => {
  build = await pseudoBuild();
  office = await launchOffice({ extension: build.folder, timezoneId: 'Europe/Berlin' });
  settings = await barePage(office);
});
afterAll(async () => {
  await office?.close();
  await build?.remove();
});

/** What is the same in every language, and what the browser writes. */
const given = [
  /Meantime|Gmail|Slack|Notion|Google Docs|Google|Markdown/g,
  /\b(one|two|three|four|five|six|seven|eight|nine|ten)\b/g,
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\d [AP]M\b/g,
  /api\.notion\.com|notion\.so\/developers\/tokens|\.md\b/g,
];
/** What of ours is seen or heard there, and has a plain Latin vowel: in the pseudo-language nothing of the catalogue has. */
const plainIn = async (page: Page) => {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const parts = document.querySelectorAll<HTMLElement>('.options-narrow, .outbox, .popup-warning');
    for (const part of [...parts].filter((one) => one.checkVisibility())) {
      found.push(...part.innerText.split('\n'));
      for (const one of part.querySelectorAll('[aria-label], [placeholder]'))
        found.push(one.getAttribute('aria-label') ?? '', one.getAttribute('placeholder') ?? '');
    }
    return found.filter((text) => text.trim() !== '');
  });
  expect(texts.length).toBeGreaterThan(1);
  return texts.filter((text) =>
    /[aeiou]/.test(given.reduce((rest, each) => rest.replaceAll(each, ''), text)),
  );
};

async function open(
  path: 'options' | 'log' | 'popup',
  rest: string,
  drawn: string,
  width = 760,
): Promise<Page> {
  const page = await office.extensionPage(path, rest);
  await page.setViewportSize({ width, height: 900 });
  await page.locator(drawn).first().waitFor();
  return page;
}

async function fill(): Promise<void> {
  const now = Date.now();
  const decisions = keys.map((key, index) => ({
    decision: {
      ...rollout,
      key,
      id: `2026-11-${10 + index}-σχεδιο`,
      title: `Σχέδιο ${index}`,
      supersedes: null,
    },
    savedAt: now - index * 1000,
  }));
  await seedDecisions(settings, decisions);
  await putRows(settings, {
    outbox: itemsInEveryState(keys, now),
    duplicateChecks: [foundTwice(keyOf(12), now)],
    connections: connectionRows(now),
    ledger: ledgerRows(now),
  });
}

/** Where words of connections and of what is sent are shown. */
const views = [
  ['options', '#connections', '.ledger', 760],
  ['options', '#connections', '.ledger', 360],
  ...keys.map((key) => ['log', `#${key}`, '.outbox-item', 760] as const),
  ['log', `#${keyOf(8)}`, '.outbox-item', 360],
  ['popup', '', '.popup-warning bdi', 440],
] as const;

test('in the pseudo-language the forms to connect say everything by the catalogue', async () => {
  await setSignals(settings, { consent: true, language: 'en-XA' });
  const page = await open('options', '#connections', 'html[lang="en-XA"] form');
  for (const form of await page.locator('form').all())
    await form.evaluate((one) => (one as HTMLFormElement).requestSubmit());
  await page.locator('[aria-invalid="true"]').first().waitFor();
  expect(await plainIn(page)).toEqual([]);
  await page.close();
});

test('… and so does what is connected, sent, stuck, damaged and listed', async () => {
  await fill();
  await setSignals(settings, { consent: true, language: 'en-XA' });
  for (const [path, rest, drawn, width] of views) {
    const page = await open(path, rest, `html[lang="en-XA"] ${drawn}`, width);
    expect(await plainIn(page), `${path}${rest}`).toEqual([]);
    await page.close();
  }
});

test.each(['en', 'de', 'es', 'ja', 'ar', 'en-XA'])('%s: nothing of it is cut', async (language) => {
  await setSignals(settings, { consent: true, language });
  for (const [path, rest, drawn, width] of views) {
    const page = await open(path, rest, `html[lang="${language}"] ${drawn}`, width);
    expect(await cutIn(page), `${path}${rest} ${width}`).toEqual([]);
    await page.close();
  }
});
