import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recorded } from '../../kits/earlier/recorded.ts';
import { startChromium } from './browser.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/**
 * Fills the profile as an earlier version left it: an extension of the same id, without any code, gives the page from
 * which the rows are written; whoever starts the build in `folder` next is an update that finds them. It has no
 * worker: Chromium would keep that one registered beside the next.
 */
export async function fillProfile(
  recorded: Recorded,
  { port, folder, profile }: { readonly port: number; readonly folder: string; readonly profile: string },
): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = await readFile(path, 'utf8');
  const filler = { manifest_version: 3, name: 'Filler', version: '0.0.1', default_locale: 'en' };
  await writeFile(path, JSON.stringify({ ...filler, permissions: ['storage'] }));
  const { context, close } = await startChromium(port, { profile }, folder);
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${idOf(folder)}/icon/16.png`);
    await page.evaluate(write, recorded);
  } finally {
    await close();
    await writeFile(path, manifest);
  }
}

/** Chromium makes the id of an unpacked extension of its path. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Runs in the browser. */
async function write({ version, stores, rows, storage }: Recorded): Promise<void> {
  await chrome.storage.local.set(storage);
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('meantime', version);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement, indexes, keys } of stores) {
        const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const { name: index, keyPath: path, ...options } of indexes)
          store.createIndex(index, path, options);
        for (const [at, row] of (rows[name] ?? []).entries()) store.put(row, keys?.[at]);
      }
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
