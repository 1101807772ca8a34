import { useWords } from '@/components/ui/words';
import { DayBars } from './day-bars';

const kinds = [
  ['inside', 'planner.kind-inside'],
  ['edge', 'planner.kind-edge'],
  ['after', 'planner.kind-after'],
  ['off', 'planner.kind-off'],
  ['night', 'planner.kind-night'],
] as const;

/** What each bar means. */
export function GridLegend() {
  const { say } = useWords();
  return (
    <ul className="plan-legend">
      {kinds.map(([kind, key]) => (
        <li key={kind}>
          <DayBars bars={[{ from: 0, to: 1440, kind, isAgain: false }]} mark={null} />
          {say(key)}
        </li>
      ))}
    </ul>
  );
}
