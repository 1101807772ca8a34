import { useWords } from '@/components/ui/words';
import { fieldName } from '@/utils/roster/field-name';
import type { RowProblem } from '@/utils/roster/source';
import { sayTold } from '@/utils/words/say';

/** Rows shown; the sentence above counts them all. */
const mostShown = 200;

/** What of a file cannot be read, by line. */
export function ProblemTable({ problems }: { readonly problems: readonly RowProblem[] }) {
  const { say } = useWords();
  return (
    <div className="transfer-scroll">
      <table className="transfer-table" aria-label={say('transfer.problems')}>
        <thead>
          <tr>
            <th scope="col">{say('transfer.line')}</th>
            <th scope="col">{say('transfer.field')}</th>
            <th scope="col">{say('transfer.what-is-wrong')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, mostShown).map(({ line, field, what }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the report never changes its order
            <tr key={index}>
              <td>{line}</td>
              <td>
                <bdi>{sayTold(say, fieldName(field))}</bdi>
              </td>
              <td className="import-what">{say(what)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
