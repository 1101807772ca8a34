import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from '../../tests/e2e/support/browser.ts';
import { findBrowser } from '../lib/find-browser.mjs';
import { Sentence, say } from '../lib/say.mjs';
import { hasDisplay, isRoot } from '../lib/tools.mjs';

/**
 * Opens the real Gmail and Slack with the extension, in a profile that is kept. The browser starts
 * plainly: under automation Google refuses the sign-in.
 */
export async function runReal(): Promise<void> {
  if (!hasDisplay())
    throw new Sentence('`--real` needs a window: run it on a desktop, where DISPLAY is set.');
  const browser = await findBrowser();
  if (browser === null)
    throw new Sentence('Chromium is missing: install it with `sudo apt-get install -y chromium`.');
  const profile = join(dataFolder(), 'meantime', 'profile');
  await mkdir(profile, { recursive: true });
  say(`Opening the real Gmail and Slack; the profile is kept in ${profile}`);
  const args = [
    `--user-data-dir=${profile}`,
    `--load-extension=${extensionFolder}`,
    '--no-first-run',
    ...(isRoot() ? ['--no-sandbox'] : []),
    'https://mail.google.com/',
    'https://app.slack.com/client',
  ];
  const child = spawn(browser, args, { stdio: 'ignore' });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0 && code !== null) throw new Sentence(`${browser} ended with code ${code}.`);
}

function dataFolder(): string {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
}
