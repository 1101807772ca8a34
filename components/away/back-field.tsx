import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useDisplay } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import type { PlainDate } from '@/utils/domain/time/calendar.types';
import { plainDate } from './plain-date';

export interface BackFieldProps {
  readonly until: PlainDate;
  readonly tomorrow: PlainDate;
  /** Null where that is tomorrow. */
  readonly monday: PlainDate | null;
  readonly isAhead: boolean;
  readonly onUntil: (until: PlainDate) => void;
}

/** The first day back: any day ahead, the likely ones in one press. */
export function BackField({ until, tomorrow, monday, isAhead, onUntil }: BackFieldProps) {
  const { say } = useWords();
  const display = useDisplay();
  return (
    <>
      <Field label={say('away.back')} problem={isAhead ? undefined : say('card.away-date')}>
        {(tie) => (
          <input
            {...tie}
            data-first-focus
            className="input"
            type="date"
            min={tomorrow}
            value={until}
            onChange={({ target }) => onUntil(target.value)}
          />
        )}
      </Field>
      <div className="row">
        {[tomorrow, monday].map(
          (date) =>
            date !== null && (
              <Button key={date} aria-pressed={date === until} onClick={() => onUntil(date)}>
                {say('away.back-at', { date: plainDate(date, display) })}
              </Button>
            ),
        )}
      </div>
    </>
  );
}
