import { ensureFirefox, ensureScreen } from './lib/browser.mjs';
import { runChecks } from './lib/checks.mjs';
import { runMain, say } from './lib/say.mjs';
import { runVitest } from './lib/vitest.mjs';
import { buildExtension, setUp } from './setup.mjs';

const broken = { passed: 0, failed: 1, skipped: 0 };

/** Every check and test of the project, and one closing line that counts them. */
await runMain(async () => {
  await setUp();
  await ensureScreen();
  await ensureFirefox();
  const results = [await runChecks()];
  say('Running unit and contract tests');
  results.push(await runVitest('unit'));
  results.push(await endToEnd());
  const reasons = new Set(results.flatMap((result) => result.reasons ?? []));
  for (const reason of reasons) console.log(reason);
  const sum = (kind) => results.reduce((total, result) => total + result[kind], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') === 0 ? 0 : 1;
});

async function endToEnd() {
  try {
    await buildExtension();
  } catch (error) {
    console.error(error.message);
    return broken;
  }
  say('Running end-to-end tests in Chromium and Firefox');
  return runVitest('e2e');
}
