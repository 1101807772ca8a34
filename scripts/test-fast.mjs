import { prepare, runChecks } from './lib/checks.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runMain, Sentence, say } from './lib/say.mjs';
import { closeRun } from './lib/sum-up.mjs';
import { TimedParts } from './lib/time-parts.mjs';
import { requireTools } from './lib/tools.mjs';
import { runVitest } from './lib/vitest.mjs';

/** Types, lint and the unit tests that take seconds, without a browser and without a build. */
await runMain(async () => {
  requireTools();
  await ensureDependencies();
  const parts = new TimedParts();
  if (!(await parts.run('prepare', prepare))) throw new Sentence('`wxt prepare` failed: see above.');
  say('Running unit and contract tests, without the long ones, and checks beside them');
  // A check is often at one thing alone: the tests have the other core meanwhile.
  const results = await Promise.all([
    parts.run('checks', () => runChecks({ isBuilt: false, isPrepared: true })),
    parts.run('unit', () => runVitest('unit', { isFast: true })),
  ]);
  return closeRun(results, parts);
});
