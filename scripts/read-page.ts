/**
 * `npm run -s read-page -- --site gmail|slack --url URL FILE.html`: what an adapter reads on a saved page, as
 * JSON; with `--report` which of its selectors find nothing there, as *Copy report* says it. Bad input ends with one sentence on standard error and exit code 2.
 */
import { Sentence } from './lib/say.mjs';
import { readArguments } from './read-page/arguments.ts';

try {
  const saved = readArguments(process.argv.slice(2));
  // Bundler and browser take most of a second to load: only once they are needed.
  const { readSavedPage } = await import('./read-page/browser.ts');
  process.stdout.write(`${await readSavedPage(saved)}\n`);
} catch (error) {
  if (!(error instanceof Sentence)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
