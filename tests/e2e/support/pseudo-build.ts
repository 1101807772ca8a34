import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordFiles } from '../../../scripts/words/catalogue.ts';
import { extensionFolder } from './browser.ts';
import type { GrantedBuild } from './granted-build.ts';

/** A copy of the build that has the pseudo-language, too. */
export async function pseudoBuild(): Promise<GrantedBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'meantime-pseudo-'));
  await cp(extensionFolder, folder, { recursive: true });
  for (const [path, text] of wordFiles({ pseudo: true })) await writeFile(join(folder, path), text);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
