import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';

export interface Words {
  readonly decision: string;
  readonly why: string;
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
