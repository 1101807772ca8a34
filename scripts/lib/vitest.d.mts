export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
/** The part of vitest's JSON report that is counted. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
/** Sums a report up; `code` is vitest's exit code, null where it could not be started. */
export function count(report: Report | null, code: number | null): Count;
/** Runs the tests of one kind, showing its output, and sums it up. */
export function runVitest(
  kind: 'unit' | 'e2e',
  options?: { readonly isFast?: boolean },
): Promise<Count & { readonly reasons: readonly string[] }>;
