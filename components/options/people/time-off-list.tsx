import { useState } from 'react';
import { useDisplay } from '@/components/ui/use-signals';
import { plainDateText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import type { TimeOffForm } from '@/utils/roster/person-form';
import type { FieldProblem } from '@/utils/roster/read-form';
import { EntryList } from './entry-list';
import { TimeField } from './time-field';

export interface TimeOffListProps {
  readonly entries: readonly TimeOffForm[];
  /** What the source is called that gives the list; null where it is the user's own. */
  readonly fromSource: string | null;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (entries: readonly TimeOffForm[]) => void;
}

// A time may be typed before its day.
const dateOf = (end: string) => end.split('T')[0] ?? '';
const timeOf = (end: string) => end.split('T').slice(1).join('T');
const endOf = (date: string, time: string) => (time === '' ? date : `${date}T${time}`);

/** Leave, appointments: whole days, or with a time at both ends. */
export function TimeOffList({ entries, fromSource, problems, onChange }: TimeOffListProps) {
  const { say } = useWords();
  const display = useDisplay();
  const [today] = useState(() => Temporal.Now.plainDateISO().toString());
  const whence = ({ source, from }: TimeOffForm) => {
    if (source !== undefined && from !== '')
      return say('people.off-source', {
        by: source.by === 'table' || source.by === 'events' ? 'other' : source.by,
        date: plainDateText(source.on, display),
      });
    return fromSource === null ? '' : say('people.off-from', { source: fromSource });
  };
  return (
    <EntryList
      legend={say('people.time-off')}
      help={say('people.time-off-help')}
      addLabel={say('people.time-off-add')}
      removeLabel={(number) => say('people.time-off-remove', { number })}
      entries={entries}
      blank={() => ({ from: '', to: '', label: '', source: { by: 'hand' as const, on: today } })}
      foldOf={({ to }) => (to !== '' && dateOf(to) < today ? 'past' : null)}
      foldLabel={(_, count) => say('people.off-past', { count })}
      problems={problems}
      path="timeOff"
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
              <TimeField
                label={say(end === 'from' ? 'people.start-time' : 'people.end-time')}
                hint={say('people.all-day')}
                value={timeOf(entry[end])}
                tie={wrong.tie(end === 'from' ? 'fromTime' : 'toTime')}
                onChange={(time) => change({ [end]: endOf(dateOf(entry[end]), time) })}
              />
            </span>
          ))}
          <input
            {...wrong.tie('label')}
            className="input editor-words"
            aria-label={say('people.called')}
            placeholder={say('people.leave')}
            value={entry.label}
            onChange={(event) => change({ label: event.target.value })}
          />
          {whence(entry) !== '' && <small className="quiet-text editor-whence">{whence(entry)}</small>}
        </>
      )}
    </EntryList>
  );
}
