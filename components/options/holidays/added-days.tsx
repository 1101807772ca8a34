import { Button } from '@/components/ui/button';
import { useEntryFocus } from '@/components/ui/use-entry-focus';
import { useWords } from '@/components/ui/words';
import type { Holiday } from '@/utils/domain/time/calendar.types';
import { isIncomplete } from './group-state';

export interface AddedDaysProps {
  readonly days: readonly Holiday[];
  /** Tells of days without a date or a name. */
  readonly isTold: boolean;
  readonly onChange: (days: readonly Holiday[]) => void;
}

/** Days of the user's own beside those of the calendar. */
export function AddedDays({ days, isTold, onChange }: AddedDaysProps) {
  const { say } = useWords();
  const { list, note } = useEntryFocus<HTMLDivElement>('.holidays-added', '.holidays-add');
  const change = (at: number, more: Partial<Holiday>) =>
    onChange(days.map((day, index) => (index === at ? { ...day, ...more } : day)));
  return (
    <div className="stack" ref={list}>
      {days.map((day, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place in the list
        <div key={at} className="row holidays-added">
          <input
            className="input editor-date"
            type="date"
            aria-label={say('people.holiday-date')}
            aria-invalid={isTold && day.date === '' ? true : undefined}
            value={day.date}
            onChange={(event) => change(at, { date: event.target.value })}
          />
          <input
            className="input editor-words"
            aria-label={say('people.holiday-name')}
            aria-invalid={isTold && day.name.trim() === '' ? true : undefined}
            maxLength={200}
            value={day.name}
            onChange={(event) => change(at, { name: event.target.value })}
          />
          <Button
            look="quiet"
            aria-label={say('holidays.remove', { number: at + 1 })}
            onClick={() => {
              note('removed');
              onChange(days.filter((_, index) => index !== at));
            }}
          >
            ✕
          </Button>
        </div>
      ))}
      {isTold && days.some(isIncomplete) && (
        <span className="problem" role="alert">
          {say('holidays.incomplete')}
        </span>
      )}
      <div className="row">
        <Button
          className="holidays-add"
          onClick={() => {
            note('added');
            onChange([...days, { date: '', name: '' }]);
          }}
        >
          {say('holidays.add')}
        </Button>
      </div>
    </div>
  );
}
