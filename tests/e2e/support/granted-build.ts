import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extensionFolder } from './browser.ts';
import { type LaunchOptions, launchOffice, type OfficeInBrowser } from './launch.ts';
import { makeQuickFolder } from './quick-folder.ts';

export interface GrantedBuild {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * A copy of the build in which every optional permission is granted from the start. The dialog of
 * `permissions.request` never shows without a window; what is granted already it answers by itself.
 */
export async function grantedBuild(): Promise<GrantedBuild> {
  const folder = await makeQuickFolder('meantime-granted-');
  await cp(extensionFolder, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const hosts = [...(manifest.host_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
  const permissions = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
  const { optional_host_permissions: _, optional_permissions: __, ...rest } = manifest;
  await writeFile(path, JSON.stringify({ ...rest, host_permissions: hosts, permissions }));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * The office and a browser with such a build in it, in British English; closing takes the build away, too. `change`: what is
 * to be another in it.
 */
export async function launchGranted(
  options: LaunchOptions = {},
  change: (folder: string) => Promise<void> = async () => {},
): Promise<OfficeInBrowser> {
  const build = await grantedBuild();
  try {
    await change(build.folder);
    const office = await launchOffice({ locale: 'en-GB', ...options, extension: build.folder });
    const close = async () => {
      await office.close();
      await build.remove();
    };
    return { ...office, close };
  } catch (error) {
    await build.remove();
    throw error;
  }
}
