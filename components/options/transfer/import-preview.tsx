import { Button } from '@/components/ui/button';
import { joined } from '@/components/ui/joined';
import { useDisplay } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { partName } from '@/utils/roster/field-name';
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

const kinds = {
  new: 'transfer.kind-new',
  changed: 'transfer.kind-changed',
  same: 'transfer.kind-same',
} as const;
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
  const { say, show } = useWords();
  const display = useDisplay();
  const { entries, problems, notes, questions } = plan;
  const count = (kind: keyof typeof kinds) => entries.filter((entry) => entry.kind === kind).length;
  const badLines = new Set(problems.map(({ line }) => line)).size;
  const open = questions.filter(({ line }) => !answers.has(line)).length;
  const toStore = count('new') + count('changed');
  return (
    <section className="import-preview stack" aria-label={say('transfer.would-import', { file: name })}>
      <p className="import-sum" role="status">
        {show('transfer.sum', {
          file: <strong>{name}</strong>,
          new: count('new'),
          changed: count('changed'),
          same: count('same'),
          bad: badLines,
          open,
        })}
      </p>
      {notes.length > 0 && (
        <ul className="import-notes" aria-label={say('transfer.notes')}>
          {notes.slice(0, mostShown).map(({ line, what }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the report never changes its order
            <li key={index}>{say('transfer.note', { line: String(line), what })}</li>
          ))}
        </ul>
      )}
      <ImportQuestions questions={questions.slice(0, mostShown)} answers={answers} onAnswer={onAnswer} />
      {problems.length > 0 && <ProblemTable problems={problems} />}
      {entries.length > 0 && (
        <div className="transfer-scroll">
          <table className="transfer-table" aria-label={say('options.people')}>
            <thead>
              <tr>
                <th scope="col">{say('transfer.line')}</th>
                <th scope="col">{say('transfer.person')}</th>
                <th scope="col">{say('transfer.zone')}</th>
                <th scope="col">{say('transfer.week')}</th>
                <th scope="col">{say('transfer.result')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.slice(0, mostShown).map(({ kind, lines, person, changes }) => (
                <tr key={person.id}>
                  <td>{joined(lines.map(String), say)}</td>
                  <td>
                    <bdi>{person.name}</bdi>
                    <span className="people-second">
                      {joined(
                        person.addresses.map(({ value }) => value),
                        say,
                      )}
                    </span>
                  </td>
                  <td>{shownZone(person.zone)}</td>
                  <td>{joined(weekWords(person.week, display, say), say) || say('transfer.no-week')}</td>
                  <td>
                    <span className={`import-kind ${kind}`}>{say(kinds[kind])}</span>
                    <span className="people-second">
                      {joined(
                        changes.map((part) => say(partName(part))),
                        say,
                      )}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="row">
        <Button look="primary" disabled={busy || toStore === 0} onClick={onConfirm}>
          {toStore === 0 ? say('transfer.nothing') : say('transfer.import-people', { count: toStore })}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {say('labels.cancel')}
        </Button>
        {badLines + open > 0 && toStore > 0 && (
          <span className="quiet-text">{say('transfer.rest-imported')}</span>
        )}
      </div>
    </section>
  );
}
