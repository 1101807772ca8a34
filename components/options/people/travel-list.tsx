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
  return (
    <EntryList
      legend="Travel"
      help="On these dates the person works the same hours, in the other zone’s time."
      addLabel="Add a journey"
      entryName="journey"
      entries={entries}
      blank={() => ({ from: '', to: '', zone: '' })}
      problemAt={(index) => problemAt(`travel.${index}`)}
      onChange={onChange}
    >
      {(entry, change, tie) => (
        <>
          {(['from', 'to'] as const).map((end) => (
            <span key={end} className="editor-end">
              <span className="editor-word">{end === 'from' ? 'from' : 'until'}</span>
              <input
                {...tie}
                className="input editor-date"
                type="date"
                aria-label={end === 'from' ? 'First day away' : 'Last day away'}
                value={entry[end]}
                onChange={(event) => change({ [end]: event.target.value })}
              />
            </span>
          ))}
          <div className="editor-words">
            <ZonePicker
              label="Zone of the journey"
              value={entry.zone}
              onChange={(zone) => change({ zone })}
            />
          </div>
        </>
      )}
    </EntryList>
  );
}
