import type { FieldProblem } from '../read-form';

/**
 * Of what is wrong with one day off, holiday or journey the first problem: a form marks each of its controls, but a file
 * has both ends in one text, and one wrong date would be told twice.
 */
export function oneAnEntry(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  const told = new Set<string>();
  return problems.filter(({ field }) => {
    const entry = /^(?:timeOff|holidays|travel)\.\d+/.exec(field)?.[0];
    if (entry === undefined) return true;
    if (told.has(entry)) return false;
    told.add(entry);
    return true;
  });
}
