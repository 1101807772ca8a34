import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface ShippedFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file that goes into the extension and may say a word, without what is made of the catalogue. */
export function shippedFiles(): readonly ShippedFile[] {
  return globSync('{components,entrypoints,utils}/**/*.{ts,tsx}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.tsx?$/.test(path) && !path.startsWith('utils/words/made/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(new URL(path, `file://${root}`), 'utf8') }));
}
