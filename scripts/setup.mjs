import { ensureBrowser } from './lib/browser.mjs';
import { buildOnce } from './lib/build-once.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { Sentence, say } from './lib/say.mjs';
import { requireTools } from './lib/tools.mjs';

/**
 * Brings what is missing. Everything imported here runs on Node 20 without any package, since it runs
 * before `npm ci`.
 */
export async function setUp() {
  requireTools();
  await ensureDependencies();
  return { browser: await ensureBrowser() };
}

/** Builds the extension into .output/chrome-mv3, if it is not there as it is now; throws one sentence where that fails. */
export async function buildExtension() {
  say('Building the extension');
  const { code, log } = await buildOnce('chrome-mv3', []);
  if (code !== 0) throw new Sentence(`The build failed: see above (also in ${log}).`);
}
