import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { until } from '../../tests/e2e/support/shadow.ts';
import type { Stage } from './stage.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

export interface Words {
  readonly decision: string;
  readonly why: string;
}

/**
 * The page of the draft that was just asked for. Headless Chromium shows no side panel, so its address
 * is taken from the panel and opened in a tab.
 */
export async function draftPage({ office }: Stage, known: ReadonlySet<string>): Promise<Page> {
  const { context, extensionId } = office;
  const path = await until('the draft', async () => {
    const tab = context
      .pages()
      .find((page) => page.url().includes('/draft.html?key=') && !known.has(page.url()));
    if (tab !== undefined) return tab.url().replace(/^.*\/draft/, '/draft');
    return panelPath(office, known);
  });
  const url = `chrome-extension://${extensionId}${path}`;
  const page = context.pages().find((each) => each.url() === url) ?? (await context.newPage());
  if (page.url() !== url) await page.goto(url);
  return page;
}

async function panelPath({ context, extensionId }: Stage['office'], known: ReadonlySet<string>) {
  const worker = context.serviceWorkers().find((each) => each.url().includes(extensionId));
  const paths = await worker?.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const options = await Promise.all(
      tabs.map(({ id }) => chrome.sidePanel.getOptions(id === undefined ? {} : { tabId: id })),
    );
    return options.map(({ path }) => path ?? '');
  });
  const path = paths?.find(
    (each) =>
      each.includes('draft.html?key=') && ![...known].some((url) => url.endsWith(each.replace(/^.*\//, ''))),
  );
  return path === undefined ? null : path.replace(/^.*draft\.html/, '/draft.html');
}

/** Fills the draft in, takes its picture, saves it and downloads it as Markdown. */
export async function fillAndSave(stage: Stage, page: Page, name: string, words: Words): Promise<void> {
  await page.getByLabel('Decision', { exact: true }).fill(words.decision);
  await page.getByLabel('Why', { exact: true }).fill(words.why);
  await page.getByLabel('Status', { exact: true }).selectOption('accepted');
  await stage.shoot(page, name);
  await page.getByRole('button', { name: /^Save/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Download/ }).click();
  const file = await download;
  const path = join(stage.folder, file.suggestedFilename());
  await file.saveAs(path);
  stage.keep(path);
}
