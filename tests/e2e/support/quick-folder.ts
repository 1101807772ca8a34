import { statfsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inMemory = '/dev/shm';
/** Two browsers and what they store need a tenth of it. */
const neededBytes = 4e9;

/** Where a browser's files are quickest: in memory, where the system has such a folder with room; else the usual one. */
export function quickFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize > neededBytes ? inMemory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A new folder there. */
export const makeQuickFolder = (prefix: string): Promise<string> => mkdtemp(join(quickFolder(), prefix));
