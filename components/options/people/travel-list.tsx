import { useWords } from '@/components/ui/words';
import { ZonePicker } from '@/components/ui/zone-picker';
import type { TravelForm } from '@/utils/roster/person-form';
import { EntryList } from './entry-list';

export interface TravelListProps {
  readonly entries: readonly TravelForm[];
  readonly problemAt: (field: string) => string | undefined;
  readonly onChange: (entries: readonly TravelForm[]) => void;
}

/** Journeys: on these dates the person lives by another zone; they end by themselves. */
export function TravelList({ entries, problemAt, onChange }: TravelListProps) {
  const { say } = useWords();
  return (
    <EntryList
      legend={say('people.travel')}
      help={say('people.travel-help')}
      addLabel={say('people.travel-add')}
      removeLabel={(number) => say('people.travel-remove', { number })}
      entries={entries}
      blank={() => ({ from: '', to: '', zone: '' })}
      problemAt={(index) => problemAt(`travel.${index}`)}
      onChange={onChange}
    >
      {(entry, change, tie) => (
        <>
          {(['from', 'to'] as const).map((end) => (
            <span key={end} className="editor-end">
              <span className="editor-word">{say(end === 'from' ? 'people.from' : 'people.until')}</span>
              <input
                {...tie}
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
              onChange={(zone) => change({ zone })}
            />
          </div>
        </>
      )}
    </EntryList>
  );
}
