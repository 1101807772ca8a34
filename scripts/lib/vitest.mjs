import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './child.mjs';

/** The unit tests that can share a worker do: it takes most of them longer to start one than to run. */
const projects = { unit: ['unit', 'unit-anew', 'unit-shared'], e2e: ['e2e'] };

/**
 * Runs the tests of one kind (`unit` or `e2e`), shows its output as it comes, and answers what passed, failed and was
 * skipped, with the lines in which tests printed why they were skipped. `isFast` leaves out the long unit tests.
 */
export async function runVitest(kind, { isFast = false } = {}) {
  const folder = join(root, 'tests', '.cache');
  const file = join(folder, `${kind}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  let output = '';
  const { code } = await run(
    'vitest',
    [
      'run',
      ...projects[kind].flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    {
      // Colours would hide the lines that are looked for below from a plain comparison.
      env: {
        UNIT_RUN: isFast ? 'fast' : 'all',
        // What one process compiled of the packages, the next one and their children need not.
        NODE_COMPILE_CACHE: join(folder, 'node'),
        ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
      },
      onText(text) {
        process.stdout.write(text);
        output += text;
      },
    },
  );
  const reasons = output.split('\n').filter((line) => /^skipped: /i.test(line));
  return { ...count(readReport(file), code), reasons };
}

/** A run that failed without a failed test (no tests, a file that does not load, a stray error) counts one failure. */
export function count(report, code) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.every((one) => one.status !== 'failed'),
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + brokenFiles;
  const nothingRan = passed + failed === 0;
  return {
    passed,
    failed: failed === 0 && (code !== 0 || nothingRan) ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
