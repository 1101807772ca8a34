import { join } from 'node:path';
import { root, run, runQuietly } from './child.mjs';
import { lintAddon } from './lint-addon.mjs';
import { say } from './say.mjs';

const checks = [
  { id: 'types', what: 'Checking types', command: ['tsc', '--noEmit', '-p', '.'] },
  {
    id: 'types-domain',
    what: 'Checking types of the pure domain',
    command: ['tsc', '--noEmit', '-p', 'utils/domain'],
  },
  {
    id: 'lint',
    what: 'Checking lint, format and import directions',
    command: ['biome', 'check', '--error-on-warnings'],
  },
];

/** Runs every check, each announced in one line; answers how many passed and failed. */
export async function runChecks() {
  // WXT writes .wxt/tsconfig.json, which ours extends.
  const prepared = await runQuietly('prepare', 'wxt', ['prepare']);
  if (prepared.code !== 0) return { passed: 0, failed: checks.length + 1, skipped: 0 };
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const { what, command } of checks) {
    say(what);
    const [program, ...args] = command;
    const { code } = await run(program, args);
    if (code === 0) count.passed += 1;
    else count.failed += 1;
  }
  say('Asking the linter of Mozilla’s store about the build for Firefox');
  if (await passesLinter()) count.passed += 1;
  else count.failed += 1;
  return count;
}

async function passesLinter() {
  const { code } = await runQuietly('build-firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
  if (code !== 0) return false;
  const problems = await lintAddon(join(root, '.output', 'firefox-mv3'));
  for (const problem of problems ?? ['The add-on linter gave no answer.']) console.error(problem);
  return problems?.length === 0;
}
