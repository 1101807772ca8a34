interface Found {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}
export interface Report {
  readonly errors: readonly Found[];
  readonly notices: readonly Found[];
  readonly warnings: readonly Found[];
}
export function lintAddon(folder: string): Promise<readonly string[] | null>;
export function problemsOf(report: Report, textOf: (file: string) => string): readonly string[];
