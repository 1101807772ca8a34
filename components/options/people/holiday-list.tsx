import type { HolidayForm } from '@/utils/roster/person-form';
import { EntryList } from './entry-list';

export interface HolidayListProps {
  readonly entries: readonly HolidayForm[];
  readonly problemAt: (field: string) => string | undefined;
  readonly onChange: (entries: readonly HolidayForm[]) => void;
}

/** Public holidays that this person keeps, by date. */
export function HolidayList({ entries, problemAt, onChange }: HolidayListProps) {
  return (
    <EntryList
      legend="Holidays"
      help="Only days when this person doesn’t work."
      addLabel="Add a holiday"
      entryName="holiday"
      entries={entries}
      blank={() => ({ date: '', name: '' })}
      problemAt={(index) => problemAt(`holidays.${index}`)}
      onChange={onChange}
    >
      {(entry, change, tie) => (
        <>
          <input
            {...tie}
            className="input editor-date"
            type="date"
            aria-label="Date of the holiday"
            value={entry.date}
            onChange={(event) => change({ date: event.target.value })}
          />
          <input
            {...tie}
            className="input editor-words"
            aria-label="Name of the holiday"
            placeholder="Christmas Day"
            value={entry.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        </>
      )}
    </EntryList>
  );
}
