import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isProgram, onPath } from './tools.mjs';

/**
 * The first Chromium that starts: CHROMIUM_PATH, playwright's own, `chromium` on the PATH, Chrome for
 * Testing. Never branded Chrome: since 137 it ignores `--load-extension`. Null where none is found.
 * Needs the dependencies to be installed (it asks playwright for its path).
 */
export async function findBrowser() {
  for await (const file of candidates()) {
    if (file !== null && isProgram(file) && answers(file)) return file;
  }
  return null;
}

async function* candidates() {
  yield process.env.CHROMIUM_PATH || null;
  const { chromium } = await import('playwright-core');
  yield chromium.executablePath() || null;
  yield onPath('chromium');
  yield onPath('chromium-browser');
  yield onPath('chrome-for-testing');
  yield* chromeForTesting();
}

/** Where `npx @puppeteer/browsers install chrome` puts it: .../chrome/<platform>-<version>/chrome-<platform>/. */
function chromeForTesting() {
  const folder = join(homedir(), '.cache', 'puppeteer', 'chrome');
  const builds = list(folder).sort().reverse();
  return builds.flatMap((build) =>
    list(join(folder, build)).map((inner) => join(folder, build, inner, 'chrome')),
  );
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A downloaded browser may stand there and lack system libraries; one that names its version can start. */
function answers(file) {
  if (process.platform === 'win32') return true;
  try {
    const version = execFileSync(file, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 });
    return !version.startsWith('Google Chrome ') || version.includes('for Testing');
  } catch {
    return false;
  }
}
