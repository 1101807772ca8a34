import { ensureFirefox, ensureScreen } from './lib/browser.mjs';
import { prepare, runChecks } from './lib/checks.mjs';
import { runMain, Sentence, say } from './lib/say.mjs';
import { closeRun } from './lib/sum-up.mjs';
import { TimedParts } from './lib/time-parts.mjs';
import { runVitest } from './lib/vitest.mjs';
import { buildExtension, setUp } from './setup.mjs';

const broken = { passed: 0, failed: 1, skipped: 0 };
const parts = new TimedParts();

/** Every check and test of the project, how long each part took, and one closing line that counts them. */
await runMain(async () => {
  await setUp();
  await ensureScreen();
  await ensureFirefox();
  if (!(await parts.run('prepare', prepare))) throw new Sentence('`wxt prepare` failed: see above.');
  say('Running unit and contract tests, and checks beside them');
  // A check is often at one thing alone: the tests have the other core meanwhile.
  const results = await Promise.all([
    parts.run('checks', () => runChecks({ isPrepared: true })),
    parts.run('unit', () => runVitest('unit')),
  ]);
  results.push(await endToEnd());
  return closeRun(results, parts);
});

async function endToEnd() {
  try {
    await parts.run('build', buildExtension);
  } catch (error) {
    console.error(error.message);
    return broken;
  }
  say('Running end-to-end tests in Chromium and Firefox');
  return await parts.run('end-to-end', () => runVitest('e2e'));
}
