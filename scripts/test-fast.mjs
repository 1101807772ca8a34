import { runChecks } from './lib/checks.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { longTests } from './lib/long-tests.mjs';
import { runMain, say } from './lib/say.mjs';
import { closeRun } from './lib/sum-up.mjs';
import { TimedParts } from './lib/time-parts.mjs';
import { requireTools } from './lib/tools.mjs';
import { runVitest } from './lib/vitest.mjs';

/** Types, lint and the unit tests that take seconds, without a browser and without a build. */
await runMain(async () => {
  requireTools();
  await ensureDependencies();
  const parts = new TimedParts();
  const results = [await parts.run('checks', () => runChecks({ isBuilt: false }))];
  say('Running unit and contract tests, without the long ones');
  const without = longTests.flatMap((each) => ['--exclude', each]);
  results.push(await parts.run('unit', () => runVitest('unit', without)));
  return closeRun(results, parts);
});
