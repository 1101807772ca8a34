import { useMemo, useState } from 'react';
import { useDisplay } from '@/components/ui/use-signals';
import { plainDateText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { daysFromSet, type HolidaySet } from '@/utils/roster/holidays/holiday-set';
import type { HolidayForm } from '@/utils/roster/person-form';
import type { FieldProblem } from '@/utils/roster/read-form';
import { placeName } from '../holidays/place-name';
import { EntryList } from './entry-list';

export interface HolidayListProps {
  readonly entries: readonly HolidayForm[];
  /** What was kept of a public calendar; null where nothing. */
  readonly set: HolidaySet | null;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (entries: readonly HolidayForm[]) => void;
}

/** Public holidays that this person keeps, by date. */
export function HolidayList({ entries, set, problems, onChange }: HolidayListProps) {
  const { say, language } = useWords();
  const display = useDisplay();
  const [today] = useState(() => Temporal.Now.plainDateISO().toString());
  const computed = useMemo(
    () => new Set<HolidayForm>(set === null ? [] : daysFromSet(entries, set).values()),
    [entries, set],
  );
  const from = set === null ? '' : say('holidays.source', placeAndDate(set));
  function placeAndDate({ place, called, computed: date }: HolidaySet) {
    return { place: placeName(place, called, language, say), date: plainDateText(date, display) };
  }
  return (
    <EntryList
      foldOf={(entry) =>
        computed.has(entry) ? 'computed' : entry.date !== '' && entry.date < today ? 'past' : null
      }
      foldLabel={(fold, count) =>
        fold === 'past' ? say('holidays.past', { count }) : say('holidays.fold', { from, count })
      }
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
