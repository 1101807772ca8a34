/** `npm run words`: makes utils/words/made from the catalogue; with `--check` it only says what is wrong with both. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemsOfWords } from './words/check.ts';
import { madeFiles } from './words/make.ts';

const folder = fileURLToPath(new URL('../utils/words/made/', import.meta.url));

if (!process.argv.includes('--check')) {
  const files = madeFiles();
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (!files.has(old)) rmSync(join(folder, old));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}
const problems = problemsOfWords();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
