import { StatePill } from '@/components/ui/state-icon';
import { useDisplay } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { clockText, dateText, weekdayText } from '@/utils/domain/time/words';

/** Moments of an example, in UTC: a Saturday at 11:10, and a Monday on which somebody comes back. */
const saturday = Date.UTC(2026, 10, 28, 11, 10);
const monday = Date.UTC(2026, 10, 30);
const minutes = (hour: number, minute: number) => Date.UTC(2026, 10, 27, hour, minute);

/** The four marks a reader will meet beside names. */
export function Legend() {
  const { say } = useWords();
  const display = useDisplay();
  const clock = (at: number) => clockText(at, 'UTC', display);
  return (
    <div className="stack welcome-legend">
      <h3>{say('welcome.legend')}</h3>
      <ul className="welcome-states">
        <li>
          <StatePill state="working" label={clock(minutes(14, 10))} /> {say('welcome.working')}
        </li>
        <li>
          <StatePill state="after-hours" label={clock(minutes(22, 40))} /> {say('welcome.after-hours')}
        </li>
        <li>
          <StatePill state="day-off" label={`${clock(saturday)} ${weekdayText(saturday, 'UTC', display)}`} />{' '}
          {say('welcome.day-off')}
        </li>
        <li>
          <StatePill state="away" label={say('welcome.back', { date: dateText(monday, 'UTC', display) })} />{' '}
          {say('welcome.away')}
        </li>
      </ul>
    </div>
  );
}
