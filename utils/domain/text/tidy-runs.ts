import type { Mark, Run } from './blocks';
import { notSingle } from './white-space.ts';

/** The order in which marks stand on a run, so that equal runs compare equal. */
const markOrder: readonly Mark[] = ['bold', 'italic', 'strike', 'code'];

/** Stands for a no-break space that is kept, until runs are tidied: no white space, and no character of any text. */
export const keptSpace = '\ufdd0';

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
    const rest = run.text.trimStart();
    const inner = rest.trimEnd();
    blank = wider(blank, run.text.slice(0, run.text.length - rest.length));
    if (inner === '') continue;
    const last = pieces.at(-1);
    if (last !== undefined && blank !== '') {
      // The blank belongs to the text around it only where both sides look the same.
      pieces.push(sameLook(last, run) ? { ...run, text: blank } : { text: blank });
    }
    pieces.push({ ...run, text: inner.replace(notSingle, (gap) => wider('', gap)) });
    blank = wider('', rest.slice(inner.length));
  }
  const joined: Run[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && sameLook(last, piece))
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  // Only once all is joined: each look at a long text would be one too many.
  return joined.map(plainWhereEmpty);
}

/** What a gap collapses to, together with the one right before it. */
function wider(before: '' | ' ' | '\n', gap: string): '' | ' ' | '\n' {
  if (gap === '' || before === '\n') return before;
  return gap.includes('\n') ? '\n' : ' ';
}

/** Leaves out keys that say nothing, so that blocks stay small in the store. */
function plainWhereEmpty({ text, marks, href }: Run): Run {
  return {
    text: text.replaceAll(keptSpace, '\u00a0'),
    ...(marks !== undefined && marks.length > 0 ? { marks } : {}),
    ...(href !== undefined ? { href } : {}),
  };
}

function sameLook(a: Run, b: Run): boolean {
  return a.href === b.href && (a.marks ?? []).join() === (b.marks ?? []).join();
}
