import { hourText } from '@/components/strip/hour-text';
import { useReader } from '@/components/ui/reader';
import { clockText } from '@/utils/domain/time/words';

const hours = [0, 6, 12, 18] as const;

/** The hours above a day's bars, as the reader's clock writes them. */
export function HourScale() {
  const { display } = useReader();
  return (
    <div className="plan-day plan-hours" aria-hidden="true">
      <span />
      <span className="plan-hour-row">
        {hours.map((hour) => (
          <span key={hour}>{hourText(clockText(hour * 3_600_000, 'UTC', display))}</span>
        ))}
      </span>
    </div>
  );
}
