import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes the page that an installation opens by itself an empty one: drawing it is a third of what an installation
 * costs. The build in `folder` must be a copy; what is returned puts the page back.
 */
export async function emptyWelcome(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'welcome.html');
  const html = await readFile(path);
  await writeFile(path, '<!doctype html><title>Meantime</title>');
  return () => writeFile(path, html);
}
