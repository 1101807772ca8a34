import { Button } from '@/components/ui/button';
import { useDisplay } from '@/components/ui/use-signals';
import type { ComparedPart } from '@/utils/roster/compare-people';
import type { MergePlan, SameAnswers } from '@/utils/roster/merge';
import { weekWords } from '../people/week-words';
import { ImportQuestions } from './import-questions';
import { ProblemTable } from './problem-table';

export interface ImportPreviewProps {
  readonly name: string;
  readonly plan: MergePlan;
  readonly answers: SameAnswers;
  readonly busy: boolean;
  readonly onAnswer: (line: number, answer: 'same' | 'other') => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const kinds = { new: 'new', changed: 'to update', same: 'no change' } as const;
const parts: Readonly<Record<ComparedPart, string>> = {
  name: 'name',
  place: 'place',
  zone: 'zone',
  week: 'week',
  timeOff: 'time off',
  holidays: 'holidays',
  travel: 'travel',
  addresses: 'addresses',
};
/** Rows shown; the numbers above count them all. */
const mostShown = 200;

/** What an import would do, person by person, and what cannot be read, line by line. */
export function ImportPreview({
  name,
  plan,
  answers,
  busy,
  onAnswer,
  onConfirm,
  onCancel,
}: ImportPreviewProps) {
  const display = useDisplay();
  const { entries, problems, notes, questions } = plan;
  const count = (kind: keyof typeof kinds) => entries.filter((entry) => entry.kind === kind).length;
  const badLines = new Set(problems.map(({ line }) => line)).size;
  const open = questions.filter(({ line }) => !answers.has(line)).length;
  const toStore = count('new') + count('changed');
  return (
    <section className="import-preview stack" aria-label={`What would be imported from ${name}`}>
      <p className="import-sum" role="status">
        <strong>{name}</strong>: {count('new')} new, {count('changed')} to update, {count('same')} unchanged
        {badLines > 0 && `, ${badLines} ${badLines === 1 ? 'line' : 'lines'} with problems`}
        {open > 0 && `, ${open} to answer below`}. Nothing is stored yet.
      </p>
      {notes.length > 0 && (
        <ul className="import-notes" aria-label="Please note">
          {notes.slice(0, mostShown).map(({ line, what }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the report never changes its order
            <li key={index}>
              Line {line}: {what}
            </li>
          ))}
        </ul>
      )}
      <ImportQuestions questions={questions.slice(0, mostShown)} answers={answers} onAnswer={onAnswer} />
      {problems.length > 0 && <ProblemTable problems={problems} />}
      {entries.length > 0 && (
        <div className="transfer-scroll">
          <table className="transfer-table" aria-label="People">
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Person</th>
                <th scope="col">Zone</th>
                <th scope="col">Working week</th>
                <th scope="col">Result</th>
              </tr>
            </thead>
            <tbody>
              {entries.slice(0, mostShown).map(({ kind, lines, person, changes }) => (
                <tr key={person.id}>
                  <td>{lines.join(', ')}</td>
                  <td>
                    {person.name}
                    <span className="people-second">
                      {person.addresses.map(({ value }) => value).join(', ')}
                    </span>
                  </td>
                  <td>{person.zone}</td>
                  <td>{weekWords(person.week, display).join('; ') || 'none'}</td>
                  <td>
                    <span className={`import-kind ${kind}`}>{kinds[kind]}</span>
                    <span className="people-second">{changes.map((part) => parts[part]).join(', ')}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="row">
        <Button look="primary" disabled={busy || toStore === 0} onClick={onConfirm}>
          {toStore === 0 ? 'Nothing to import' : `Import ${toStore} ${toStore === 1 ? 'person' : 'people'}`}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
        {badLines + open > 0 && toStore > 0 && (
          <span className="quiet-text">
            Lines with problems or without an answer are left out; the rest is imported.
          </span>
        )}
      </div>
    </section>
  );
}
