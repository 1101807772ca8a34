import { useWords } from '@/components/ui/words';
import { ZonePicker } from '@/components/ui/zone-picker';
import type { TravelForm } from '@/utils/roster/person-form';
import type { FieldProblem } from '@/utils/roster/read-form';
import { EntryList } from './entry-list';

export interface TravelListProps {
  readonly entries: readonly TravelForm[];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (entries: readonly TravelForm[]) => void;
}

const isZone = /\.zone$/;

/** Journeys: on these dates the person lives by another zone; they end by themselves. */
export function TravelList({ entries, problems, onChange }: TravelListProps) {
  const { say } = useWords();
  const zoneProblem = (entry: TravelForm) => {
    const path = `travel.${entries.indexOf(entry)}.zone`;
    const what = problems.find(({ field }) => field === path)?.what;
    return what === undefined ? undefined : say(what);
  };
  return (
    <EntryList
      legend={say('people.travel')}
      help={say('people.travel-help')}
      addLabel={say('people.travel-add')}
      removeLabel={(number) => say('people.travel-remove', { number })}
      entries={entries}
      blank={() => ({ from: '', to: '', zone: '' })}
      // A zone shows its own.
      problems={problems.filter(({ field }) => !isZone.test(field))}
      path="travel"
      onChange={onChange}
    >
      {(entry, change, wrong) => (
        <>
          {(['from', 'to'] as const).map((end) => (
            <span key={end} className="editor-end">
              <span className="editor-word">{say(end === 'from' ? 'people.from' : 'people.until')}</span>
              <input
                {...wrong.tie(end)}
                className="input editor-date"
                type="date"
                aria-label={say(end === 'from' ? 'people.first-day-away' : 'people.last-day-away')}
                value={entry[end]}
                onChange={(event) => change({ [end]: event.target.value })}
              />
            </span>
          ))}
          <div className="editor-words">
            <ZonePicker
              label={say('people.travel-zone')}
              value={entry.zone}
              problem={zoneProblem(entry)}
              onChange={(zone) => change({ zone })}
            />
          </div>
        </>
      )}
    </EntryList>
  );
}
