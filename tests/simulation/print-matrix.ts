/** One cell: how many histories ended as one document by themselves, after the user was asked, and wrongly. */
export interface Cell {
  alone: number;
  asked: number;
  wrong: number;
}

/** A table of faults (rows) and steps (columns) with counts, for the test's output. */
export class Matrix {
  readonly #rows = new Map<string, Map<string, Cell>>();
  readonly #columns: string[] = [];

  add(row: string, column: string, isAsked: boolean, isWrong: boolean): void {
    if (!this.#columns.includes(column)) this.#columns.push(column);
    const cells = this.#rows.get(row) ?? new Map<string, Cell>();
    this.#rows.set(row, cells);
    const cell = cells.get(column) ?? { alone: 0, asked: 0, wrong: 0 };
    cells.set(column, cell);
    cell[isWrong ? 'wrong' : isAsked ? 'asked' : 'alone'] += 1;
  }

  get columns(): readonly string[] {
    return this.#columns;
  }

  /** Faults and steps of which there is no history. */
  get missing(): readonly string[] {
    return [...this.#rows].flatMap(([row, cells]) =>
      this.#columns.filter((column) => !cells.has(column)).map((column) => `${row}, ${column}`),
    );
  }

  get total(): Cell {
    const sum = { alone: 0, asked: 0, wrong: 0 };
    for (const cell of [...this.#rows.values()].flatMap((cells) => [...cells.values()])) {
      for (const name of ['alone', 'asked', 'wrong'] as const) sum[name] += cell[name];
    }
    return sum;
  }

  /** `4` ended as one document, `ask 4` after a sentence, `WRONG 4` broke the promise; `-` does not exist. */
  toString(): string {
    const head = Math.max(...[...this.#rows.keys()].map(({ length }) => length));
    const lines = this.#columns.map((column, index) => `${String.fromCharCode(65 + index)}  ${column}`);
    const letters = this.#columns.map((_, index) => String.fromCharCode(65 + index).padStart(8));
    lines.push('', ' '.repeat(head) + letters.join(''));
    for (const [row, cells] of this.#rows) {
      lines.push(
        row.padEnd(head) + this.#columns.map((column) => inWords(cells.get(column)).padStart(8)).join(''),
      );
    }
    const { alone, asked, wrong } = this.total;
    const all = alone + asked + wrong;
    lines.push(
      '',
      `${all} histories: ${alone} one document, ${asked} a sentence and then one document, ${wrong} wrong.`,
    );
    return lines.join('\n');
  }
}

function inWords(cell: Cell | undefined): string {
  if (cell === undefined) return '-';
  if (cell.wrong > 0) return `WRONG ${cell.wrong}`;
  if (cell.asked > 0) return cell.alone > 0 ? `${cell.alone}+ask ${cell.asked}` : `ask ${cell.asked}`;
  return String(cell.alone);
}
