import { existsSync, statfsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './shadow.ts';

const inMemory = '/dev/shm';
/** Two browsers and what they store need a tenth of it. */
const neededBytes = 4e9;
/** Where the run that this process belongs to keeps its files. */
const variable = 'MEANTIME_RUN_FOLDER';

/**
 * Once for a run of end-to-end tests: a folder for all that its browsers write, in memory where the system has room
 * there. It goes with the run: a browser that serves several files ends with its process, which clears nothing away.
 */
export default async function makeRunFolder(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(hasRoom() ? inMemory : tmpdir(), 'meantime-run-'));
  process.env[variable] = folder;
  return () => removeForGood(folder);
}

/** A browser that is just ending writes its settings once more: away is what twenty looks find away. */
async function removeForGood(folder: string): Promise<void> {
  let away = 0;
  await until(`the end of ${folder}`, async () => {
    away = existsSync(folder) ? 0 : away + 1;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    return away > 20;
  });
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize > neededBytes;
  } catch {
    return false;
  }
}

/** Where a browser's files belong: the run's folder, or the usual one outside a run. */
export const quickFolder = (): string => process.env[variable] ?? tmpdir();

/** A new folder there. */
export const makeQuickFolder = (prefix: string): Promise<string> => mkdtemp(join(quickFolder(), prefix));
