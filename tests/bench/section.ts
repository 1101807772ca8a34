/** One number of the bench. */
export interface Metric {
  readonly value: number;
  readonly unit: string;
  /** What is aimed at, in the same unit; null where a number is only told. */
  readonly goal: number | null;
  /** Whether the goal is a least or a most. */
  readonly better: 'higher' | 'lower';
  /** The same number of others, by name; empty where they have none. */
  readonly peers: Readonly<Record<string, number>>;
}

/** One part of the bench: what it prints and what it measured. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  readonly metrics: Readonly<Record<string, Metric>>;
}

/** Lines of aligned columns: the first to the left, all others to the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd : cell.padStart).call(cell, widths[column] ?? 0));
  return rows.map((row) => line(row).join('  '));
}

/** Whether a goal is met, and by how much it is passed or missed. */
export function verdict({ value, goal, unit, better }: Metric): string {
  if (goal === null) return '';
  if (goal === 0) return value === 0 ? 'met' : `MISSED (by ${figure(value)} ${unit})`;
  const ratio = better === 'higher' ? value / goal : goal / value;
  const met = ratio >= 1;
  return met ? `met (${ratio.toFixed(1)} x the goal)` : `MISSED (${(ratio * 100).toFixed(0)} % of the goal)`;
}

/** A number with thin groups, short: 12,400,000 or 0.31. */
export function figure(value: number): string {
  return value >= 100
    ? Math.round(value).toLocaleString('en-US')
    : value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}
