import { Button } from '@/components/ui/button';
import { useDisplay } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { type Weekday, weekdays } from '@/utils/domain/time/calendar.types';
import type { BlockForm, PersonForm } from '@/utils/roster/person-form';
import type { FieldProblem } from '@/utils/roster/read-form';
import { DayRow } from './day-row';
import { daysRange, weekdayName } from './week-words';

export interface WeekEditorProps {
  readonly week: PersonForm['week'];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (week: PersonForm['week']) => void;
}

/** How far the weekend moves: most teams rest on Saturday and Sunday, many on Friday and Saturday. */
const patterns: readonly (readonly [Weekday, ...Weekday[]])[] = [
  ['mon', 'tue', 'wed', 'thu', 'fri'],
  ['sun', 'mon', 'tue', 'wed', 'thu'],
];

/** The week: for each day its hours, split or overnight too. */
export function WeekEditor({ week, problems, onChange }: WeekEditorProps) {
  const { say } = useWords();
  const display = useDisplay();
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
      <legend className="options-legend">{say('people.week')}</legend>
      {weekdays.map((day) => (
        <DayRow
          key={day}
          day={day}
          blocks={week[day]}
          problems={problems}
          onChange={(blocks) => setDay(day, blocks)}
          onCopy={() => onChange({ ...week, ...copied(week[day]) })}
        />
      ))}
      <div className="row">
        <span className="quiet-text editor-help">{say('people.same-hours')}</span>
        {patterns.map((days) => (
          <Button
            key={days[0]}
            onClick={() => setDays(days, firstHours ?? [{ start: '09:00', end: '17:00' }])}
          >
            {daysRange(weekdayName(days[0], display), weekdayName(days.at(-1) ?? days[0], display), say)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

function copied(blocks: readonly BlockForm[]): Partial<Record<Weekday, readonly BlockForm[]>> {
  return Object.fromEntries(weekdays.slice(0, 5).map((day) => [day, blocks]));
}
