import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runQuietly } from './child.mjs';

/** All that a build is made of. */
const inputs = [
  'components',
  'entrypoints',
  'public',
  'scripts/lib',
  'scripts/words',
  'utils',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];
/** A build takes half a minute at most where nothing else runs; a lock this old is of one that was killed. */
const staleMs = 300_000;

/**
 * Builds the extension for a browser into .output/FOLDER, unless what stands there was built from the same files.
 * Answers the exit code and the log, as `runQuietly` does; two that ask at once get one build. `variables`: what the build
 * finds in the environment besides.
 */
export async function buildOnce(folder, args, variables = {}) {
  const output = join(root, '.output');
  mkdirSync(output, { recursive: true });
  const release = await lock(join(output, `.${folder}.lock`));
  try {
    const stamp = join(output, `.${folder}.stamp`);
    const hash = hashOf(args, { ...process.env, ...variables });
    const built = () => `${hash} ${statSync(join(output, folder, 'manifest.json')).mtimeMs}`;
    if (existsSync(stamp) && existsSync(join(output, folder, 'manifest.json'))) {
      if (readFileSync(stamp, 'utf8') === built()) return { code: 0, log: null };
    }
    // A test's NODE_ENV would build React for development.
    const { code, log } = await runQuietly(`build-${folder}`, 'wxt', ['build', ...args], {
      env: { ...variables, NODE_ENV: 'production' },
    });
    if (code === 0) writeFileSync(stamp, built());
    return { code, log };
  } finally {
    release();
  }
}

/** Of every file that goes in, by name and content, and of the settings in the environment. */
function hashOf(args, environment) {
  const hash = createHash('sha256').update(JSON.stringify(args));
  for (const [name, value] of Object.entries(environment).sort()) {
    if (name.startsWith('WXT_')) hash.update(`${name}=${value}\n`);
  }
  for (const input of inputs.filter((each) => existsSync(join(root, each)))) {
    const isFolder = statSync(join(root, input)).isDirectory();
    const names = isFolder ? readdirSync(join(root, input), { recursive: true }).map(String).sort() : [''];
    for (const name of names) {
      const path = join(root, input, name);
      if (/\.test\.tsx?$/.test(name) || !statSync(path).isFile()) continue;
      hash.update(`${input}/${name}\n`).update(readFileSync(path));
    }
  }
  return hash.digest('hex');
}

async function lock(path) {
  for (;;) {
    try {
      mkdirSync(path);
      return () => rmSync(path, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const since = existsSync(path) ? Date.now() - statSync(path).mtimeMs : 0;
      if (since > staleMs) rmSync(path, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
