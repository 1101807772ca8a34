import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import type { GridBar, GridDay } from '@/utils/domain/planner/slot-grid';
import { clockText, dateText } from '@/utils/domain/time/words';

const msOfDay = 86_400_000;

/** The grid for those who don't see it: of each day the starts that suit all, and those near everyone's hours. */
export function GridTable({ days }: { readonly days: readonly GridDay[] }) {
  const { say } = useWords();
  const { display } = useReader();
  const clock = (minute: number) => clockText(minute * 60_000, 'UTC', display);
  const starts = (bars: readonly GridBar[], kind: GridBar['kind']) =>
    bars
      .filter((bar) => bar.kind === kind)
      .map(({ from, to }) =>
        to - from === 15 ? clock(from) : say('planner.clocks', { from: clock(from), to: clock(to - 15) }),
      )
      .join(' · ') || '–';
  return (
    <div className="visually-hidden">
      <table>
        <caption>{say('planner.grid')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('planner.day')}</th>
            <th scope="col">{say('planner.kind-inside')}</th>
            <th scope="col">{say('planner.kind-edge')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, bars }) => (
            <tr key={day}>
              <th scope="row">{dateText(day * msOfDay, 'UTC', display)}</th>
              <td>{starts(bars, 'inside')}</td>
              <td>{starts(bars, 'edge')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
