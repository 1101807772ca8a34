import { phrase } from '@/utils/words/phrase';
import { listed } from '../listed';
import type { RowProblem } from '../source';

/** Accounts of nobody who could answer: of programs, and of people who left. As Slack and HR tools write it. */
const gone =
  /^(?:deactivated|inactive|terminated|disabled|deleted|suspended|offboarded|left|bot|app|true|inaktiv|ausgeschieden|gekündigt|inactif|inactivo|inativo|退職|無効|غير نشط)$/i;

export function isLeftOut(status: string): boolean {
  return gone.test(status);
}

/** A note for each status for which lines were left out. */
export function leftOutNotes(
  lines: readonly { readonly line: number; readonly status: string }[],
): RowProblem[] {
  const byStatus = Map.groupBy(lines, ({ status }) => status);
  return [...byStatus].map(([status, of]) => {
    const shown = listed(
      of.map(({ line }) => String(line)),
      20,
    );
    const what = phrase('roster.left-out', { status, count: of.length, lines: shown });
    return { line: of[0]?.line ?? 1, field: 'status', what };
  });
}
