import { Button } from '@/components/ui/button';
import { joined } from '@/components/ui/joined';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import { useWords } from '@/components/ui/words';
import type { MergeEntry } from '@/utils/roster/merge';
import type { ImportAnswers, ImportPlan } from '@/utils/roster/plan-text';
import { ChosenZoneList } from './chosen-zones';
import { DaysOwnerField } from './days-owner-field';
import { ImportQuestions } from './import-questions';
import { NoteList } from './note-list';
import { ProblemTable } from './problem-table';
import { ScrollTable } from './scroll-table';
import { commonSource, StoredFields } from './stored-fields';
import { ZoneForLines } from './zone-for-lines';

export interface ImportPreviewProps {
  readonly name: string;
  readonly plan: ImportPlan;
  readonly answers: ImportAnswers;
  readonly busy: boolean;
  /** What was answered or chosen, beside what was before. */
  readonly onAnswers: (more: ImportAnswers) => void;
  /** What the button says that keeps it; absent: how many people are imported, and it is idle where there are none. */
  readonly confirmText?: string;
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
const wordsOf = ({ person: { name, place = '', zone, addresses } }: MergeEntry) =>
  [name, place, zone, ...addresses.map(({ value }) => value)].join(' ');

/** What the sum ends with: whether something is stored with the button, or with what is chosen or answered first. */
const sumOf = (isStorable: boolean, isMendable: boolean, isEmpty: boolean) =>
  isStorable
    ? // A page of norms names nobody, and three zeros say nothing of it.
      isEmpty
      ? 'transfer.sum-nobody'
      : 'transfer.sum'
    : isMendable
      ? 'transfer.sum-rest'
      : 'transfer.sum-nothing';

/** What an import would do, person by person, and what cannot be read, line by line. */
export function ImportPreview({
  name,
  plan,
  answers,
  busy,
  onAnswers,
  confirmText,
  onConfirm,
  onCancel,
}: ImportPreviewProps) {
  const { say, show } = useWords();
  const { entries, problems, notes, questions, asked: askedDays } = plan;
  const { same = new Map(), zones = new Map(), owner = null } = answers;
  const onZone = (lines: readonly number[], zone: string) =>
    onAnswers({ zones: new Map([...zones, ...lines.map((line) => [line, zone] as const)]) });
  const count = (kind: keyof typeof kinds) => entries.filter((entry) => entry.kind === kind).length;
  const badLines = new Set(problems.map(({ line }) => line)).size;
  const zoneless = problems.filter(({ needsZone }) => needsZone === true);
  const isMendable = problems.some(
    ({ needsZone, zones: near = [] }) => needsZone === true || near.length > 0,
  );
  const open =
    questions.filter(({ line }) => !same.has(line)).length +
    (askedDays !== null && owner === null ? askedDays.count : 0);
  // The button that chose a zone goes with its line.
  const sum = useLostFocus<HTMLParagraphElement>(String(problems.length));
  let asked = 0;
  const shownQuestions = questions.filter(({ line }) => same.has(line) || asked++ < mostQuestions);
  const toStore = count('new') + count('changed');
  const isEmpty = entries.length + problems.length + open === 0;
  const source = commonSource(entries, say);
  // Once all that can be is imported, what is left is what is wrong.
  const shown = toStore > 0 || confirmText !== undefined || problems.length === 0 ? entries : [];
  return (
    <section className="import-preview stack" aria-label={say('transfer.would-import', { file: name })}>
      <p className="import-sum" role="status" tabIndex={-1} ref={sum}>
        {show(sumOf(toStore > 0 || confirmText !== undefined, isMendable || open > 0, isEmpty), {
          file: <strong>{name}</strong>,
          new: count('new'),
          changed: count('changed'),
          same: count('same'),
          bad: badLines,
          open,
        })}
      </p>
      {notes.length > 0 && <NoteList notes={notes} />}
      <ImportQuestions
        questions={shownQuestions}
        answers={same}
        onAnswer={(line, said) => onAnswers({ same: new Map(same).set(line, said) })}
      />
      {askedDays !== null && (
        <DaysOwnerField asked={askedDays} owner={owner} onOwner={(given) => onAnswers({ owner: given })} />
      )}
      {problems.length > 0 && (
        <ProblemTable problems={problems} onZone={(line, zone) => onZone([line], zone)} />
      )}
      {zoneless.length > 0 && <ZoneForLines lines={zoneless} busy={busy} onZone={onZone} />}
      <ChosenZoneList entries={entries} zones={zones} onZones={(given) => onAnswers({ zones: given })} />
      {source !== null && <p className="quiet-text import-sum">{say('transfer.zones-noted', { source })}</p>}
      {shown.length > 0 && (
        <ScrollTable
          label={say('options.people')}
          className="import-people"
          heads={[
            say('transfer.line'),
            say('transfer.person'),
            say('transfer.stored'),
            say('transfer.result'),
          ]}
          items={shown}
          keyOf={idOf}
          wordsOf={wordsOf}
          height={120}
          cells={(entry) => [
            joined(entry.lines.map(String), say),
            <bdi key="name">{entry.person.name}</bdi>,
            <StoredFields key="fields" entry={entry} source={source} />,
            <span key="kind" className={`import-kind ${entry.kind}`}>
              {say(kinds[entry.kind])}
            </span>,
          ]}
        />
      )}
      <div className="row import-confirm">
        {(toStore > 0 || confirmText !== undefined) && (
          <Button look="primary" disabled={busy} onClick={onConfirm}>
            {confirmText ?? say('transfer.import-people', { count: toStore })}
          </Button>
        )}
        <Button look={toStore > 0 ? 'quiet' : 'plain'} onClick={onCancel}>
          {say(toStore > 0 || confirmText !== undefined ? 'labels.cancel' : 'labels.close')}
        </Button>
        {badLines + open > 0 && toStore > 0 && (
          <span className="quiet-text">{say('transfer.rest-imported')}</span>
        )}
      </div>
    </section>
  );
}
