import { expect, test } from 'vitest';
import { count, type Report } from './vitest.mjs';

const report = (change: Partial<Report>): Report => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...change,
});
const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((one) => ({ status: one })),
});

test('passed, failed and skipped are summed; what is yet to be written counts as skipped', () => {
  const all = report({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 });
  expect(count(all, 1)).toEqual({ passed: 5, failed: 2, skipped: 4 });
});

test('a file that does not load is a failure, beside failed tests of other files', () => {
  const testResults = [file('failed'), file('failed', 'passed', 'failed'), file('passed', 'passed')];
  const all = report({ numPassedTests: 2, numFailedTests: 1, testResults });
  expect(count(all, 1)).toEqual({ passed: 2, failed: 2, skipped: 0 });
});

test('a run in which nothing ran is a failure, however it ended', () => {
  expect(count(report({}), 0).failed).toBe(1);
  expect(count(report({ numPendingTests: 4 }), 0)).toEqual({ passed: 0, failed: 1, skipped: 4 });
  expect(count(null, 0).failed).toBe(1);
});

test('an error outside every test is a failure', () => {
  expect(count(report({ numPassedTests: 3 }), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});
