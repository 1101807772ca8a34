import { useWords } from '@/components/ui/words';
import type { RowProblem } from '@/utils/roster/source';
import { ProblemTable } from './problem-table';

/** What of a file of everything cannot be taken, by line, and that the rest can; nothing where all of it can. */
export function UnusableEntries({ problems }: { readonly problems: readonly RowProblem[] }) {
  const { say } = useWords();
  if (problems.length === 0) return null;
  return (
    <>
      <p className="editor-problem">{say('transfer.left-out', { count: problems.length })}</p>
      <ProblemTable problems={problems} />
    </>
  );
}
