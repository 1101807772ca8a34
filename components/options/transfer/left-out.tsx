import type { RowProblem } from '@/utils/roster/source';

/** Rows shown; the sentence above counts them all. */
const mostShown = 200;

/** What of a file of everything cannot be taken, by line, and that the rest can; nothing where all of it can. */
export function LeftOut({ problems }: { readonly problems: readonly RowProblem[] }) {
  if (problems.length === 0) return null;
  const count =
    problems.length === 1 ? '1 entry of the file is' : `${problems.length} entries of the file are`;
  return (
    <>
      <p className="editor-problem">
        {count} left out, as shown here. You can import all the others, or mend the file and choose it again.
      </p>
      <div className="transfer-scroll">
        <table className="transfer-table" aria-label="Problems">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Field</th>
              <th scope="col">What is wrong</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, mostShown).map(({ line, field, what }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the report never changes its order
              <tr key={index}>
                <td>{line}</td>
                <td>{field}</td>
                <td className="import-what">{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
