import { useWords } from '@/components/ui/words';
import type { HolidayForm } from '@/utils/roster/person-form';
import type { FieldProblem } from '@/utils/roster/read-form';
import { EntryList } from './entry-list';

export interface HolidayListProps {
  readonly entries: readonly HolidayForm[];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (entries: readonly HolidayForm[]) => void;
}

/** Public holidays that this person keeps, by date. */
export function HolidayList({ entries, problems, onChange }: HolidayListProps) {
  const { say } = useWords();
  return (
    <EntryList
      legend={say('people.holidays')}
      help={say('people.holidays-help')}
      addLabel={say('people.holidays-add')}
      removeLabel={(number) => say('people.holiday-remove', { number })}
      entries={entries}
      blank={() => ({ date: '', name: '' })}
      problems={problems}
      path="holidays"
      onChange={onChange}
    >
      {(entry, change, wrong) => (
        <>
          <input
            {...wrong.tie('date')}
            className="input editor-date"
            type="date"
            aria-label={say('people.holiday-date')}
            value={entry.date}
            onChange={(event) => change({ date: event.target.value })}
          />
          <input
            {...wrong.tie('name')}
            className="input editor-words"
            aria-label={say('people.holiday-name')}
            placeholder={say('people.christmas')}
            value={entry.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        </>
      )}
    </EntryList>
  );
}
