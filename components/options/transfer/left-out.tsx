import type { RowProblem } from '@/utils/roster/source';
import { ProblemTable } from './problem-table';

/** What of a file of everything cannot be taken, by line, and that the rest can; nothing where all of it can. */
export function LeftOut({ problems }: { readonly problems: readonly RowProblem[] }) {
  if (problems.length === 0) return null;
  const count =
    problems.length === 1 ? '1 entry of the file is' : `${problems.length} entries of the file are`;
  return (
    <>
      <p className="editor-problem">
        {count} left out, as shown here. You can import all the others, or correct the file and choose it
        again.
      </p>
      <ProblemTable problems={problems} />
    </>
  );
}
