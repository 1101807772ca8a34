import type { TimeOffForm } from '@/utils/roster/person-form';
import { EntryList } from './entry-list';

export interface TimeOffListProps {
  readonly entries: readonly TimeOffForm[];
  readonly problemAt: (field: string) => string | undefined;
  readonly onChange: (entries: readonly TimeOffForm[]) => void;
}

const dateOf = (end: string) => end.slice(0, 10);
const timeOf = (end: string) => end.slice(11);
const endOf = (date: string, time: string) => (time === '' ? date : `${date}T${time}`);

/** Leave, appointments: whole days, or with a time at both ends. */
export function TimeOffList({ entries, problemAt, onChange }: TimeOffListProps) {
  return (
    <EntryList
      legend="Time off"
      help="Whole days; give times at both ends for part of a day."
      addLabel="Add time off"
      entryName="time off"
      entries={entries}
      blank={() => ({ from: '', to: '', label: '' })}
      problemAt={(index) => problemAt(`timeOff.${index}`)}
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
                aria-label={end === 'from' ? 'First day' : 'Last day'}
                value={dateOf(entry[end])}
                onChange={(event) => {
                  const date = endOf(event.target.value, timeOf(entry[end]));
                  // Most time off is one day: the last day follows until it is chosen.
                  change(
                    end === 'from' && (entry.to === '' || entry.to === entry.from)
                      ? { from: date, to: date }
                      : { [end]: date },
                  );
                }}
              />
              <input
                {...tie}
                className="input editor-time"
                type="time"
                aria-label={end === 'from' ? 'Start time, may stay empty' : 'End time, may stay empty'}
                value={timeOf(entry[end])}
                onChange={(event) => change({ [end]: endOf(dateOf(entry[end]), event.target.value) })}
              />
            </span>
          ))}
          <input
            {...tie}
            className="input editor-words"
            aria-label="What it is called"
            placeholder="Leave"
            value={entry.label}
            onChange={(event) => change({ label: event.target.value })}
          />
        </>
      )}
    </EntryList>
  );
}
