import { ensureFirefox, ensureScreen } from './lib/browser.mjs';
import { runChecks } from './lib/checks.mjs';
import { runMain, say } from './lib/say.mjs';
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
  const results = [await parts.run('checks', runChecks)];
  say('Running unit and contract tests');
  results.push(await parts.run('unit', () => runVitest('unit')));
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
