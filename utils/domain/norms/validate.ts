import { phrase } from '../../words/phrase.ts';
import { type Checked, isRecord, type Problem } from '../checks/checks.ts';
import { clocks, type Norm } from './norms.ts';

export type { Checked, Problem } from '../checks/checks';

/** Checks an amount and its clock. Never throws. */
export function checkNorm(input: unknown): Checked<Norm> {
  const problems = problemsOfNorm(input);
  return problems.length === 0 ? { ok: true, value: input as Norm } : { ok: false, problems };
}

function problemsOfNorm(input: unknown): Problem[] {
  if (!isRecord(input)) return [{ field: '', what: phrase('norms-form.amount-and-unit') }];
  const { amount, unit } = input;
  const problems: Problem[] = [];
  if (!clocks.some((clock) => clock === unit)) {
    problems.push({ field: 'unit', what: phrase('norms-form.unit') });
  }
  if (typeof amount !== 'number' || !Number.isFinite(amount) || amount <= 0) {
    problems.push({ field: 'amount', what: phrase('norms-form.above-zero') });
  } else if (unit === 'working-days') {
    if (!Number.isInteger(amount)) problems.push({ field: 'amount', what: phrase('norms-form.whole-days') });
  } else if (!isWholeMinutes(amount)) {
    problems.push({ field: 'amount', what: phrase('norms-form.whole-minutes') });
  }
  return problems;
}

/** Decimal fractions of an hour are not exact: 2.3 x 60 is not quite 138. */
function isWholeMinutes(hours: number): boolean {
  const minutes = hours * 60;
  return Math.round(minutes) >= 1 && Math.abs(minutes - Math.round(minutes)) < 1e-6;
}
