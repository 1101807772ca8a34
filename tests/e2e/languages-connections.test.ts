import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rollout } from '../samples/sample-decisions.ts';
import { connectionRows, foundTwice, itemsInEveryState, ledgerRows } from './support/connection-rows.ts';
import { cutInEach, launchPseudo, type PseudoOffice } from './support/pseudo-office.ts';
import { putRows } from './support/put-rows.ts';
import { seedDecisions } from './support/seed-decisions.ts';

let office: PseudoOffice;

const keyOf = (number: number) => `0190f5e0-0000-7000-8000-0000000003${String(number).padStart(2, '0')}`;
const keys = Array.from({ length: 13 }, (_, index) => keyOf(index));

beforeAll(async () => {
  office = await launchPseudo();
});
afterAll(() => office?.close());

/** What is the same in every language, and what the browser writes. */
const given = [
  /Meantime|Gmail|Slack|Microsoft Teams|Outlook on the web|outlook\.\S+|Notion|Google Docs|Google|Markdown|app\.asana\.com\S*|api\.trello\.com|trello\.com\S*|(api\.)?monday\.com|Asana|Trello|monday/g,
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
  await office.speak('en-XA');
  const page = await office.extensionPage(path, rest);
  await page.setViewportSize({ width, height: 900 });
  await page.locator(`html[lang="en-XA"] ${drawn}`).first().waitFor();
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
  await seedDecisions(office.settings, decisions);
  await putRows(office.settings, {
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

test('the forms to connect say everything by the catalogue', async () => {
  const page = await open('options', '#connections', 'form');
  for (const form of await page.locator('form').all())
    await form.evaluate((one) => (one as HTMLFormElement).requestSubmit());
  await page.locator('[aria-invalid="true"]').first().waitFor();
  expect(await plainIn(page)).toEqual([]);
  await page.close();
});

describe('what is connected, sent, stuck, damaged and listed', () => {
  beforeAll(fill);

  test.each(views)(
    '%s%s, %s, %d px: every text comes from the catalogue, and in no language anything is cut',
    async (path, rest, drawn, width) => {
      const page = await open(path, rest, drawn, width);
      expect(await plainIn(page)).toEqual([]);
      expect(await cutInEach(page, office)).toEqual([]);
      await page.close();
    },
  );
});
