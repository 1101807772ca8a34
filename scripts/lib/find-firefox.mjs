import { execFileSync } from 'node:child_process';
import { isProgram, onPath } from './tools.mjs';

/** The oldest Firefox in which the extension runs. */
const oldest = 142;

/**
 * The first Firefox that starts and is new enough: FIREFOX_PATH, then `firefox-esr` and `firefox` on the
 * PATH. `path` is null where there is none, and `reason` says why in a few words.
 */
export function findFirefox() {
  const places = [process.env.FIREFOX_PATH || null, onPath('firefox-esr'), onPath('firefox')];
  const versions = [];
  for (const path of places) {
    if (path === null || !isProgram(path)) continue;
    const version = versionOf(path);
    if (version >= oldest) return { path, reason: null };
    versions.push(Number.isNaN(version) ? 'one that does not start' : version);
  }
  const found = versions.length === 0 ? 'none was found' : `found ${versions.join(' and ')}`;
  return { path: null, reason: `Firefox ${oldest} or newer is needed and ${found} (Debian: firefox-esr)` };
}

function versionOf(path) {
  try {
    const text = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 });
    return Number(/Firefox (\d+)/.exec(text)?.[1]);
  } catch {
    return Number.NaN;
  }
}
