import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { OfficeInBrowser } from '../../tests/e2e/support/launch.ts';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Where the play takes place and what it leaves behind. */
export interface Stage {
  readonly office: OfficeInBrowser;
  /** Takes a picture of a page, of all of it if asked, and remembers its path. */
  shoot(page: Page, name: string, options?: { readonly fullPage: boolean }): Promise<void>;
  /** Remembers a file that the play wrote into `folder`. */
  keep(path: string): void;
  readonly folder: string;
  /** Every file written so far, in order. */
  readonly files: readonly string[];
}

/** A stage that writes into `folder`; `ending` is put behind every picture's name. */
export async function openStage(office: OfficeInBrowser, folder: string, ending = ''): Promise<Stage> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  return {
    office,
    folder,
    files,
    keep: (path) => void files.push(path),
    async shoot(page, name, { fullPage } = { fullPage: false }) {
      const path = join(folder, `${name}${ending}.png`);
      await page.bringToFront();
      // What fades in within a closed root is out of reach for `animations`.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.screenshot({ path, animations: 'disabled', fullPage });
      files.push(path);
    },
  };
}
