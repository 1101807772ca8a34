import { join } from 'node:path';
import { buildOnce } from './build-once.mjs';
import { root, runQuietly } from './child.mjs';
import { lintAddon } from './lint-addon.mjs';
import { say } from './say.mjs';

/**
 * One checker each: several look through what they share again and again, and beside the tests no core is idle. What
 * was right last time, and all that it imports the same since, is not looked through again.
 */
const tsc = (name, project) => [
  ...['tsc', '--noEmit', '--checkers', '1', '-p', project],
  ...['--incremental', '--tsBuildInfoFile', join(root, 'tests', '.cache', `${name}.tsbuildinfo`)],
];

const checks = [
  { id: 'types', what: 'Types', command: tsc('types', '.') },
  {
    id: 'types-shipped',
    what: 'Types of what runs in a browser, without Node’s',
    command: tsc('types-shipped', 'tsconfig.shipped.json'),
  },
  {
    id: 'types-domain',
    what: 'Types of the pure domain',
    command: tsc('types-domain', 'utils/domain'),
  },
  {
    id: 'lint',
    what: 'Lint, format and import directions',
    command: ['biome', 'check', '--error-on-warnings'],
  },
  {
    id: 'words',
    what: 'Words in five languages',
    command: ['node', '--disable-warning=ExperimentalWarning', 'scripts/words.ts', '--check'],
  },
];

/** Has WXT write .wxt/tsconfig.json, which ours extends and the tests need, too; whether it could. */
export async function prepare() {
  return (await runQuietly('prepare', 'wxt', ['prepare'])).code === 0;
}

/**
 * Runs every check, without a build if `isBuilt` is false, without `prepare` where `isPrepared`; answers how many passed
 * and failed.
 */
export async function runChecks({ isBuilt = true, isPrepared = false } = {}) {
  if (!isPrepared && !(await prepare())) return { passed: 0, failed: checks.length + 1, skipped: 0 };
  say('Checking types, lint, format and import directions');
  const results = await Promise.all(checks.map(passes));
  if (isBuilt) {
    say('Asking the linter of Mozilla’s store about the build for Firefox');
    // After the types: a build writes .wxt anew.
    results.push(await passesLinter());
  }
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}

/** Whether a check passes; what it found is shown where it does not. */
async function passes({ id, what, command: [program, ...args] }) {
  const { code } = await runQuietly(id, program, args, {
    // The compiler cleans its memory less often, which is a fifth of its time.
    env: { GOGC: '400' },
  });
  if (code !== 0) console.error(`${what}: failed.`);
  return code === 0;
}

async function passesLinter() {
  const { code } = await buildOnce('firefox-mv3', ['-b', 'firefox', '--mv3']);
  if (code !== 0) return false;
  const problems = await lintAddon(join(root, '.output', 'firefox-mv3'));
  for (const problem of problems ?? ['The add-on linter gave no answer.']) console.error(problem);
  return problems?.length === 0;
}
