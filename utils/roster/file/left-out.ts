import type { RowProblem } from '../source';

/** Accounts of nobody who could answer: of programs, and of people who left. As Slack and HR tools write it. */
const gone = /^(?:deactivated|inactive|terminated|disabled|deleted|suspended|offboarded|bot|app|true)$/i;

export function isLeftOut(status: string): boolean {
  return gone.test(status);
}

/** One sentence for each status for which lines were left out. */
export function leftOutNotes(
  lines: readonly { readonly line: number; readonly status: string }[],
): RowProblem[] {
  const byStatus = Map.groupBy(lines, ({ status }) => status);
  return [...byStatus].map(([status, of]) => {
    const shown = of.slice(0, 20).map(({ line }) => line);
    const more = of.length > shown.length ? ` and ${of.length - shown.length} more` : '';
    const what = `Left out, because the status is “${status}”: ${of.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}${more}.`;
    return { line: shown[0] ?? 1, field: 'status', what };
  });
}
