import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import { LengthField } from './length-field';
import { type PlanWish, weekCounts } from './plan-wish';

export interface WishFieldsProps {
  readonly wish: PlanWish;
  /** The reader's date today. */
  readonly today: string;
  readonly onChange: (change: Partial<Pick<PlanWish, 'minutes' | 'from' | 'weeks'>>) => void;
}

/** How long the meeting is, and in which days it may be. */
export function WishFields({ wish, today, onChange }: WishFieldsProps) {
  const { say } = useWords();
  return (
    <div className="plan-fields">
      <LengthField minutes={wish.minutes} onChange={onChange} />
      <Field label={say('planner.from')}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            type="date"
            min={today}
            value={wish.from === '' ? today : wish.from}
            onChange={(event) => onChange({ from: event.target.value })}
          />
        )}
      </Field>
      <Field label={say('planner.range')}>
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={wish.weeks}
            onChange={(event) => onChange({ weeks: Number(event.target.value) })}
          >
            {weekCounts.map((count) => (
              <option key={count} value={count}>
                {say('planner.weeks', { count })}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
