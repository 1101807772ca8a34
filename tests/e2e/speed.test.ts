import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForBadges } from './support/badges.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { atRest } from './support/shadow.ts';

let office: OfficeInBrowser;

beforeAll(async () => {
  office = await launchOffice({ rows: 50, isOwn: true });
});
afterAll(() => office?.close());

interface Drawn {
  readonly rows: number;
  readonly badges: number;
  /** Milliseconds from the last row in the page to the last badge in it. */
  readonly after: number;
}

/** Notes when rows and badges enter the page; the badges are the only elements there with such a name. */
async function watchDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { rows: 0, badges: 0, lastRow: 0, lastBadge: 0 };
    Object.assign(window, { seen });
    new MutationObserver((records) => {
      for (const node of records.flatMap((record) => [...record.addedNodes])) {
        if (!(node instanceof Element)) continue;
        const rows = (node.matches('tr.zA') ? 1 : 0) + node.querySelectorAll('tr.zA').length;
        if (rows > 0) Object.assign(seen, { rows: seen.rows + rows, lastRow: performance.now() });
        if (/^x-[a-z]+$/.test(node.localName)) {
          Object.assign(seen, { badges: seen.badges + 1, lastBadge: performance.now() });
        }
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

async function measure(page: Page): Promise<Drawn> {
  await waitForBadges(page, 20);
  return atRest('the drawing', () =>
    page.evaluate(() => {
      const { rows, badges, lastRow, lastBadge } = Reflect.get(window, 'seen');
      return { rows, badges, after: lastBadge - lastRow };
    }),
  );
}

test('all badges of an inbox of 50 rows are drawn; how soon after the rows is printed', async () => {
  const runs: Drawn[] = [];
  for (let run = 0; run < 6; run++) {
    const page = await office.context.newPage();
    await watchDrawing(page);
    await page.goto('https://mail.google.com/mail/u/0/#inbox');
    runs.push(await measure(page));
    await page.close();
  }
  const [first, ...later] = runs.map(({ after }) => Math.round(after));
  const median = later.sort((a, b) => a - b)[2];
  const { badges, rows } = runs[0] ?? { badges: 0, rows: 0 };
  // A number and not a bar: what else the machine does must not fail a test.
  console.log(
    `measured: ${badges} badges on ${rows} rows; first visit ever ${first} ms after the rows, ` +
      `later visits ${later.join(', ')} ms (median ${median}, goal 100)`,
  );
  for (const run of runs) expect(run).toMatchObject({ rows, badges });
  expect(rows).toBeGreaterThanOrEqual(50);
  expect(badges).toBeGreaterThan(20);
});
