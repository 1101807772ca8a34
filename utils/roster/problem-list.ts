import { phrase } from '@/utils/words/phrase';
import type { RowProblem } from './source';

/** So many are told by themselves; more would be no list that anybody reads, and is not the file that was meant. */
export const mostProblems = 299;

/**
 * What is wrong with the lines of a source: the first by themselves, those after them counted in one sentence. Reading goes
 * on whatever their number: half of a list would say that the other half is gone.
 */
export class ProblemList {
  readonly #told: RowProblem[] = [];
  #more = 0;
  /** The line of the first that is only counted. */
  #from = 0;

  /** What is wrong with one line; nothing where nothing is. */
  add(problems: readonly RowProblem[]): void {
    const [first] = problems;
    if (first === undefined) return;
    if (this.#more === 0 && this.#told.length + problems.length <= mostProblems) {
      this.#told.push(...problems);
      return;
    }
    if (this.#more === 0) this.#from = first.line;
    this.#more += 1;
  }

  all(): readonly RowProblem[] {
    if (this.#more === 0) return this.#told;
    const what = phrase('roster.more-problems', { count: this.#more });
    return [...this.#told, { line: this.#from, field: 'line', what }];
  }
}
