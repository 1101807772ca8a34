import { Button } from '@/components/ui/button';
import { joined } from '@/components/ui/joined';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import { useWords } from '@/components/ui/words';
import type { MergeEntry, MergePlan, SameAnswers } from '@/utils/roster/merge';
import { ImportQuestions } from './import-questions';
import { NoteList } from './note-list';
import { ProblemTable } from './problem-table';
import { ScrollTable } from './scroll-table';
import { StoredFields } from './stored-fields';
import { ZoneForAll } from './zone-for-all';

export interface ImportPreviewProps {
  readonly name: string;
  readonly plan: MergePlan;
  readonly answers: SameAnswers;
  readonly busy: boolean;
  readonly onAnswer: (line: number, answer: 'same' | 'other') => void;
  /** A zone for lines whose own cannot be used. */
  readonly onZone: (lines: readonly number[], zone: string) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const kinds = {
  new: 'transfer.kind-new',
  changed: 'transfer.kind-changed',
  same: 'transfer.kind-same',
} as const;
/** The next ones come when these are answered. */
const mostQuestions = 20;
const idOf = ({ person }: MergeEntry) => person.id;

/** What an import would do, person by person, and what cannot be read, line by line. */
export function ImportPreview({
  name,
  plan,
  answers,
  busy,
  onAnswer,
  onZone,
  onConfirm,
  onCancel,
}: ImportPreviewProps) {
  const { say, show } = useWords();
  const { entries, problems, notes, questions } = plan;
  const count = (kind: keyof typeof kinds) => entries.filter((entry) => entry.kind === kind).length;
  const badLines = new Set(problems.map(({ line }) => line)).size;
  const zoneless = problems.filter(({ needsZone }) => needsZone === true).map(({ line }) => line);
  const open = questions.filter(({ line }) => !answers.has(line)).length;
  // The button that chose a zone goes with its line.
  const sum = useLostFocus<HTMLParagraphElement>(String(problems.length));
  let asked = 0;
  const shownQuestions = questions.filter(({ line }) => answers.has(line) || asked++ < mostQuestions);
  const toStore = count('new') + count('changed');
  return (
    <section className="import-preview stack" aria-label={say('transfer.would-import', { file: name })}>
      <p className="import-sum" role="status" tabIndex={-1} ref={sum}>
        {show('transfer.sum', {
          file: <strong>{name}</strong>,
          new: count('new'),
          changed: count('changed'),
          same: count('same'),
          bad: badLines,
          open,
        })}
      </p>
      {notes.length > 0 && <NoteList notes={notes} />}
      <ImportQuestions questions={shownQuestions} answers={answers} onAnswer={onAnswer} />
      {problems.length > 0 && (
        <ProblemTable problems={problems} onZone={(line, zone) => onZone([line], zone)} />
      )}
      {zoneless.length > 0 && (
        <ZoneForAll count={zoneless.length} busy={busy} onZone={(zone) => onZone(zoneless, zone)} />
      )}
      {entries.length > 0 && (
        <ScrollTable
          label={say('options.people')}
          className="import-people"
          heads={[
            say('transfer.line'),
            say('transfer.person'),
            say('transfer.stored'),
            say('transfer.result'),
          ]}
          items={entries}
          keyOf={idOf}
          height={120}
          cells={(entry) => [
            joined(entry.lines.map(String), say),
            <bdi key="name">{entry.person.name}</bdi>,
            <StoredFields key="fields" entry={entry} />,
            <span key="kind" className={`import-kind ${entry.kind}`}>
              {say(kinds[entry.kind])}
            </span>,
          ]}
        />
      )}
      <div className="row import-confirm">
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
