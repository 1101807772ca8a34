/**
 * `npm run -s read-page -- --site gmail|slack --url URL FILE.html`: what an adapter reads on a saved page, as
 * JSON; with `--report` which of its selectors find nothing there, as *Copy report* says it.
 * `-- --outline FILE.html`, of a page of any site: its tags, and of its attributes what names nobody. Bad input ends with one sentence on standard error and exit code 2.
 */
import { Sentence } from './lib/say.mjs';
import { readArguments, readOutlineArguments } from './read-page/arguments.ts';

try {
  const args = process.argv.slice(2);
  const unknown = readOutlineArguments(args);
  const saved = unknown === null ? readArguments(args) : null;
  // Bundler and browser take most of a second to load: only once they are needed.
  const { withReader } = await import('./read-page/browser.ts');
  const answer = await withReader(async (reader) =>
    saved === null ? unknown && reader.outline(unknown) : reader.read(saved),
  );
  process.stdout.write(`${answer}\n`);
} catch (error) {
  if (!(error instanceof Sentence)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
