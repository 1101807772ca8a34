import type { Mark, Run } from './blocks';

/** The order in which marks stand on a run, so that equal runs compare equal. */
const markOrder: readonly Mark[] = ['bold', 'italic', 'strike', 'code'];

/** Adds a mark, in the fixed order and once. */
export function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return markOrder.filter((each) => each === mark || marks.includes(each));
}

/**
 * Runs as a reader sees them: white space collapsed (a line break eats the blanks around it), none at
 * either end of the whole, none at the edges of marked or linked text, equal neighbours joined.
 */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const pieces: Run[] = [];
  let blank: '' | ' ' | '\n' = '';
  for (const run of runs) {
    for (const piece of run.text.split(/(\s+)/u)) {
      if (piece === '') continue;
      if (/^\s/u.test(piece)) {
        if (blank !== '\n') blank = piece.includes('\n') ? '\n' : ' ';
        continue;
      }
      const before = pieces.at(-1);
      if (before !== undefined && blank !== '') {
        // The blank belongs to the text around it only where both sides look the same.
        pieces.push(sameLook(before, run) ? { ...run, text: blank } : { text: blank });
      }
      blank = '';
      pieces.push({ ...run, text: piece });
    }
  }
  return pieces.reduce<Run[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last !== undefined && sameLook(last, piece)) joined[joined.length - 1] = join(last, piece);
    else joined.push(plainWhereEmpty(piece));
    return joined;
  }, []);
}

function join(a: Run, b: Run): Run {
  return plainWhereEmpty({ ...a, text: a.text + b.text });
}

/** Leaves out keys that say nothing, so that blocks stay small in the store. */
function plainWhereEmpty({ text, marks, href }: Run): Run {
  return {
    text,
    ...(marks !== undefined && marks.length > 0 ? { marks } : {}),
    ...(href !== undefined ? { href } : {}),
  };
}

function sameLook(a: Run, b: Run): boolean {
  return a.href === b.href && (a.marks ?? []).join() === (b.marks ?? []).join();
}
