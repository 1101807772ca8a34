import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollout } from '../samples/sample-decisions.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putDraft } from './support/put-draft.ts';
import { seedDecisions } from './support/seed-decisions.ts';
import { setSignals } from './support/set-signals.ts';
import { wordsBegin } from './support/words-begin.ts';

let office: OfficeInBrowser;
let page: Page;

beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  page = await office.extensionPage('log');
  const decision = { ...rollout, supersedes: null, id: '2026-11-20-rollout' };
  await seedDecisions(page, [{ decision, savedAt: Date.now() }]);
  await page.reload();
  await page.locator('.log-line-title').first().waitFor();
});
afterAll(() => office?.close());

const search = () => page.getByRole('searchbox', { name: 'Search decisions' });

test('the ring of the search is in sight on all four sides', async () => {
  await search().focus();
  const room = await search().evaluate((field) => {
    const { outlineWidth, outlineOffset } = getComputedStyle(field);
    const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    const box = field.getBoundingClientRect();
    const rooms: number[] = [];
    for (let at = field.parentElement; at !== null; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible') continue;
      const outer = at.getBoundingClientRect();
      rooms.push(
        box.left - outer.left,
        outer.right - box.right,
        box.top - outer.top,
        outer.bottom - box.bottom,
      );
    }
    return { ring, least: Math.min(...rooms) };
  });
  expect(room.ring).toBeGreaterThan(0);
  expect(room.least).toBeGreaterThanOrEqual(room.ring);
});

test('in a right-to-left log words of another direction begin where the rest does', async () => {
  await setSignals(page, { consent: true, language: 'ar' });
  await page.locator('html[dir=rtl]').waitFor();
  for (const name of ['.log-line-title', '.log-line-sentence']) {
    const line = page.locator(name).filter({ hasText: /[a-z]/ }).first();
    await line.waitFor();
    expect(Math.abs(await wordsBegin(line)), name).toBeLessThan(2);
  }
  await setSignals(page, { consent: true, language: 'en' });
  await page.locator('html[dir=ltr]').waitFor();
});

test('a choice keeps room for its arrow: in a draft, in its foot and among the norms', async () => {
  const decision = { ...rollout, key: 'room', id: null, supersedes: null, objectionDeadline: null };
  await putDraft(page, { key: 'room', state: 'open', at: Date.now(), decision });
  for (const [name, rest, drawn] of [
    ['draft', '?key=room', '.draft-template'],
    ['options', '#norms', '.norm-clock'],
  ] as const) {
    const other = await office.extensionPage(name, rest);
    await other.locator(drawn).first().waitFor();
    const rooms = await other
      .locator('select.input')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).paddingInlineEnd)));
    expect(rooms.length).toBeGreaterThan(0);
    // The arrow is 13 px and a little wide, and begins 9 px from the edge.
    expect(Math.min(...rooms), name).toBeGreaterThanOrEqual(20);
    await other.close();
  }
});
