import { Button } from '@/components/ui/button';
import { type Weekday, weekdays } from '@/utils/domain/time/calendar.types';
import type { BlockForm, PersonForm } from '@/utils/roster/person-form';
import { DayRow } from './day-row';

export interface WeekEditorProps {
  readonly week: PersonForm['week'];
  readonly problemAt: (field: string) => string | undefined;
  readonly onChange: (week: PersonForm['week']) => void;
}

/** How far the weekend moves: most teams rest on Saturday and Sunday, many on Friday and Saturday. */
const patterns: readonly { readonly label: string; readonly days: readonly Weekday[] }[] = [
  { label: 'Mon–Fri', days: ['mon', 'tue', 'wed', 'thu', 'fri'] },
  { label: 'Sun–Thu', days: ['sun', 'mon', 'tue', 'wed', 'thu'] },
];

/** The week: for each day its hours, split or overnight too. */
export function WeekEditor({ week, problemAt, onChange }: WeekEditorProps) {
  const setDay = (day: Weekday, blocks: readonly BlockForm[]) => onChange({ ...week, [day]: blocks });
  const setDays = (days: readonly Weekday[], blocks: readonly BlockForm[]) =>
    onChange(
      Object.fromEntries(
        weekdays.map((day) => [day, days.includes(day) ? blocks : []]),
      ) as unknown as PersonForm['week'],
    );
  const firstHours = weekdays.map((day) => week[day]).find((blocks) => blocks.length > 0);
  return (
    <fieldset className="editor-group">
      <legend className="options-legend">Working week, in the person’s own time</legend>
      {weekdays.map((day) => (
        <DayRow
          key={day}
          day={day}
          blocks={week[day]}
          problemAt={(index) => problemAt(`week.${day}.${index}`)}
          onChange={(blocks) => setDay(day, blocks)}
          onCopy={() => onChange({ ...week, ...copied(week[day]) })}
        />
      ))}
      <div className="row">
        <span className="quiet-text editor-help">The same hours on</span>
        {patterns.map(({ label, days }) => (
          <Button key={label} onClick={() => setDays(days, firstHours ?? [{ start: '09:00', end: '17:00' }])}>
            {label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

function copied(blocks: readonly BlockForm[]): Partial<Record<Weekday, readonly BlockForm[]>> {
  return Object.fromEntries(weekdays.slice(0, 5).map((day) => [day, blocks]));
}
