import { useWords } from '@/components/ui/words';
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
  const { say } = useWords();
  return (
    <EntryList
      legend={say('people.time-off')}
      help={say('people.time-off-help')}
      addLabel={say('people.time-off-add')}
      removeLabel={(number) => say('people.time-off-remove', { number })}
      entries={entries}
      blank={() => ({ from: '', to: '', label: '' })}
      problemAt={(index) => problemAt(`timeOff.${index}`)}
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
                aria-label={say(end === 'from' ? 'people.first-day' : 'people.last-day')}
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
                aria-label={say(end === 'from' ? 'people.start-time' : 'people.end-time')}
                value={timeOf(entry[end])}
                onChange={(event) => change({ [end]: endOf(dateOf(entry[end]), event.target.value) })}
              />
            </span>
          ))}
          <input
            {...tie}
            className="input editor-words"
            aria-label={say('people.called')}
            placeholder={say('people.leave')}
            value={entry.label}
            onChange={(event) => change({ label: event.target.value })}
          />
        </>
      )}
    </EntryList>
  );
}
