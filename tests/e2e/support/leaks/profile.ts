import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { formsOf, type Motif } from './forms.ts';

/** Files of a browser's profile that hold one of the words, as they stand there; what is compressed is not seen. */
export async function filesWith(profile: string, motifs: readonly Motif[]): Promise<readonly string[]> {
  const patterns = motifs.flatMap(formsOf);
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const text = (await readFile(path)).toString('latin1');
    if (patterns.some((pattern) => pattern.test(text))) found.push(relative(profile, path));
  }
  return found;
}
