import { StatePill } from '@/components/ui/state-icon';

/** The four marks a reader will meet beside names. */
export function Legend() {
  return (
    <div className="stack welcome-legend">
      <h3>What you will see beside a name</h3>
      <ul className="welcome-states">
        <li>
          <StatePill state="working" label="14:10" /> in working hours
        </li>
        <li>
          <StatePill state="after-hours" label="22:40" /> after hours
        </li>
        <li>
          <StatePill state="day-off" label="11:10 Sat" /> day off
        </li>
        <li>
          <StatePill state="away" label="back Mon 30 Nov" /> on leave or holiday
        </li>
      </ul>
    </div>
  );
}
