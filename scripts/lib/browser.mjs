import { runQuietly } from './child.mjs';
import { findBrowser } from './find-browser.mjs';
import { Sentence, say } from './say.mjs';
import { isRoot, onPath } from './tools.mjs';

const byHand =
  'Chromium is missing: install it with `sudo apt-get install -y chromium` and start again, ' +
  'or set CHROMIUM_PATH to a Chromium or Chrome for Testing (branded Chrome cannot load an unpacked extension).';

/** Finds a browser or installs one, and puts its path into CHROMIUM_PATH for every child. */
export async function ensureBrowser() {
  const found = (await findBrowser()) ?? (await install());
  process.env.CHROMIUM_PATH = found;
  return found;
}

async function install() {
  if (isRoot() && onPath('apt-get') !== null) {
    say('Installing Chromium (apt-get install -y chromium)');
    const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    await runQuietly('apt-update', 'apt-get', ['update'], quietly);
    await runQuietly('apt-chromium', 'apt-get', ['install', '-y', 'chromium'], quietly);
  }
  const found = (await findBrowser()) ?? (await download());
  if (found === null) throw new Sentence(byHand);
  return found;
}

async function download() {
  say('Downloading Chromium (npx playwright-core install chromium)');
  await runQuietly('playwright-chromium', 'npx', ['playwright-core', 'install', 'chromium']);
  return findBrowser();
}
