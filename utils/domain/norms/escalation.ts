import { phrase } from '../../words/phrase.ts';
import type { Problem } from '../checks/checks.ts';
import type { EscalationStep, Norm } from './norms';
import { wrongHours } from './step-hours.ts';
import { checkNorm } from './validate.ts';

export const mostSteps = 5;
const longest = 200;

/**
 * What is wrong with the steps of a norm, by `INDEX.FIELD`; empty where they can be kept. Steps are counted
 * from sending, so each comes after the one before it. Only amounts of one clock can be compared: how long
 * a working day is depends on the person.
 */
export function checkSteps(norm: Norm, steps: readonly EscalationStep[]): Problem[] {
  const problems: Problem[] = [];
  if (steps.length > mostSteps) {
    problems.push({ field: `${mostSteps}.what`, what: phrase('norms-form.most-steps', { most: mostSteps }) });
  }
  const before: Pick<Norm, 'amount' | 'unit'>[] = [norm];
  for (const [index, { amount, unit, what, hours }] of steps.entries()) {
    const checked = checkNorm({ amount, unit });
    if (!checked.ok) {
      problems.push({
        field: `${index}.amount`,
        what: checked.problems[0]?.what ?? phrase('norms-form.write-number'),
      });
    } else if (before.some((other) => other.unit === unit && other.amount >= amount)) {
      const what = phrase(index === 0 ? 'norms-form.later-than-norm' : 'norms-form.later-than-steps');
      problems.push({ field: `${index}.amount`, what });
    }
    if (what.trim() === '') {
      problems.push({ field: `${index}.what`, what: phrase('norms-form.what-to-do') });
    } else if (what.length > longest) {
      problems.push({ field: `${index}.what`, what: phrase('norms-form.shorter', { most: longest }) });
    }
    const wrong = hours === undefined ? null : wrongHours(hours);
    if (wrong !== null) problems.push({ field: `${index}.hours`, what: wrong });
    before.push({ amount, unit });
  }
  return problems;
}
