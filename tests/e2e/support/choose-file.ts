import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeQuickFolder } from './quick-folder.ts';

/** Chooses a file of people on the options page. From a folder, as a reader does: bytes that a driver hands over take a second a megabyte. */
export async function chooseFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(await makeQuickFolder('meantime-file-'), name);
  await writeFile(path, content);
  await page.getByLabel('File of people or time off').setInputFiles(path);
}
