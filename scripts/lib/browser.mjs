import { runQuietly } from './child.mjs';
import { findBrowser } from './find-browser.mjs';
import { findFirefox } from './find-firefox.mjs';
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
    await aptInstall(['chromium']);
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

/**
 * Brings a virtual screen for the tests that need a window: as root on Debian by apt-get, else not at
 * all; those tests then print why they are skipped.
 */
export async function ensureScreen() {
  const packages = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };
  const missing = Object.keys(packages).filter((tool) => onPath(tool) === null);
  if (missing.length === 0 || process.platform !== 'linux' || !isRoot() || onPath('apt-get') === null) return;
  const names = missing.map((tool) => packages[tool]);
  say(`Installing a virtual screen for window tests (apt-get install -y ${names.join(' ')})`);
  await aptInstall(names);
}

/**
 * Brings Firefox for its smoke test where Chromium would be brought the same way: as root on Debian by
 * apt-get, else not at all; that test then prints why it is skipped.
 */
export async function ensureFirefox() {
  if (findFirefox().path !== null || !isRoot() || onPath('apt-get') === null) return;
  say('Installing Firefox for its smoke test (apt-get install -y firefox-esr)');
  await aptInstall(['firefox-esr']);
}

async function aptInstall(names) {
  const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await runQuietly('apt-update', 'apt-get', ['update'], quietly);
  await runQuietly(`apt-${names[0]}`, 'apt-get', ['install', '-y', ...names], quietly);
}
