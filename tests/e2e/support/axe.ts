import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What only its drawing can spoil: looked at in every mode, as all else is the same in each. */
const drawn = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page is shown while axe looks at it. */
export const modes = ['light', 'dark', 'forced colours', 'right to left'] as const;
export type Mode = (typeof modes)[number];

/** Shows a page in a mode; the one before is undone. */
export async function showIn(page: Page, mode: Mode): Promise<void> {
  await page.emulateMedia({
    colorScheme: mode === 'dark' ? 'dark' : 'light',
    forcedColors: mode === 'forced colours' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.evaluate(
    (dir) => {
      document.documentElement.dir = dir;
    },
    mode === 'right to left' ? 'rtl' : 'ltr',
  );
}

/** What axe finds in a page as it stands: one line each, `MODE: rule: help: element: why`. */
export async function violationsIn(page: Page, mode: Mode): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  // The debugger is not held by the page's policy, as a script element or `eval` would be.
  const { result: there } = await session.send('Runtime.evaluate', { expression: '"axe" in globalThis' });
  // Half a megabyte is sent and read once a document.
  if (there.value !== true)
    await session.send('Runtime.evaluate', { expression: `(() => {${await source}})()` });
  const rules = mode === 'light' ? { rules: { 'target-size': { enabled: true } } } : { runOnly: drawn };
  const run = `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...rules })})`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: run,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails !== undefined) throw new Error(`axe did not run: ${exceptionDetails.text}`);
  const { violations, passes } = result.value as axe.AxeResults;
  if (passes.length === 0) throw new Error('axe found nothing to look at');
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      [mode, id, help, target.join(' '), failureSummary.replace(/\s+/g, ' ')].join(': '),
    ),
  );
}

/** The same in every mode. */
export async function violationsInEveryMode(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const mode of modes) {
    await showIn(page, mode);
    found.push(...(await violationsIn(page, mode)));
  }
  await showIn(page, 'light');
  return found;
}
