/**
 * `npm run -s read-people -- FILE`: the people that an import would show, and what of the file it cannot read, as JSON.
 * Bad input ends with one sentence on standard error and exit code 2.
 */
import { fileURLToPath } from 'node:url';
import { Sentence } from './lib/say.mjs';
import { readArguments } from './read-people/arguments.ts';

try {
  const asked = readArguments(process.argv.slice(2));
  const { runnerImport } = await import('vite');
  const root = fileURLToPath(new URL('../', import.meta.url));
  const { module } = await runnerImport<typeof import('./read-people/people.ts')>(
    `${root}scripts/read-people/people.ts`,
    {
      configFile: false,
      root,
      logLevel: 'silent',
      resolve: { alias: { '@': root.replace(/\/$/, '') } },
    },
  );
  process.stdout.write(`${JSON.stringify(await module.readPeople(asked), null, 2)}\n`);
} catch (error) {
  if (!(error instanceof Sentence)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
