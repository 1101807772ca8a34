import { mkdir, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

export interface KeptProfile {
  readonly folder: string;
  /** Ends the browser that has it open as a power cut would, and waits until it is gone. */
  kill(context: BrowserContext): Promise<void>;
  remove(): Promise<void>;
}

/** A profile that outlives its browser, in developer mode as an unpacked extension needs it. */
export async function keptProfile(): Promise<KeptProfile> {
  const folder = await mkdtemp(join(tmpdir(), 'meantime-kept-'));
  await mkdir(join(folder, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return {
    folder,
    kill: async (context) => {
      const gone = new Promise((resolve) => context.once('close', resolve));
      // The browser's own lock is a link that names its process: `host-1234`.
      const lock = await readlink(join(folder, 'SingletonLock'));
      process.kill(Number(lock.split('-').at(-1)), 'SIGKILL');
      await gone;
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
