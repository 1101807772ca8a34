import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runQuietly } from './child.mjs';
import { Sentence, say } from './say.mjs';

/** Installs the pinned packages where they are missing or the lockfile asks for others. */
export async function ensureDependencies() {
  if (isInstalled()) return;
  say('Installing dependencies (npm ci)');
  const { code, log } = await runQuietly('npm-ci', 'npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new Sentence(`npm ci did not finish: check the network and the output above (also in ${log}).`);
  }
}

/**
 * npm writes node_modules/.package-lock.json when an installation is complete: it is the stamp. An
 * optional package may rightly be absent on this platform; every other one must be the pinned one.
 */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '' || optional || devOptional || peer) return true;
    return present[path]?.version === version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
