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
  const [checked, isBuilt, unit] = await besideEachOther();
  const results = [checked, unit, isBuilt ? await endToEnd() : broken];
  return closeRun(results, parts);
});

/** A check is often at one thing alone, and so is the build: the tests have the other core meanwhile. */
async function besideEachOther() {
  const unit = parts.run('unit', () => runVitest('unit'));
  const checked = await parts.run('checks', () => runChecks({ isPrepared: true }));
  // After the types: a build writes .wxt anew.
  const isBuilt = await parts.run('build', builds);
  return [checked, isBuilt, await unit];
}

async function builds() {
  try {
    await buildExtension();
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

function endToEnd() {
  say('Running end-to-end tests in Chromium and Firefox');
  return parts.run('end-to-end', () => runVitest('e2e'));
}
