import type { RowProblem } from '@/utils/roster/source';

/** Rows shown; the sentence above counts them all. */
const mostShown = 200;

/** What of a file cannot be read, by line. */
export function ProblemTable({ problems }: { readonly problems: readonly RowProblem[] }) {
  return (
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
  );
}
