import type { GridBar } from '@/utils/domain/planner/slot-grid';

/** How high a bar is, of 20: what asks least is highest, so that it can be told without colour. */
const heights = { inside: 18, edge: 12, after: 7, off: 3, night: 3 } as const;
const floor = 20;
const day = 1440;

export interface DayBarsProps {
  readonly bars: readonly GridBar[];
  /** Minutes of the day of what is chosen. */
  readonly mark: { readonly from: number; readonly to: number } | null;
}

/** One date as bars over 24 hours; right to left the sheet turns it. What the clock shows again stands on top of it. */
export function DayBars({ bars, mark }: DayBarsProps) {
  return (
    <svg className="plan-bars" viewBox={`0 0 ${day} ${floor}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="ground" x="0" y="0" width={day} height={floor} />
      {[6, 12, 18].map((hour) => (
        <rect key={hour} className="tick" x={hour * 60} y="0" width="2" height={floor} />
      ))}
      {bars.map(({ from, to, kind, isAgain }) => {
        const height = isAgain ? heights[kind] / 2 : heights[kind];
        return (
          <rect
            key={`${from} ${isAgain}`}
            className={isAgain ? `${kind} again` : kind}
            x={from}
            y={floor - height}
            width={to - from}
            height={height}
          />
        );
      })}
      {mark !== null && (
        <rect className="mark" x={mark.from} y="0.5" width={Math.max(mark.to - mark.from, 8)} height="19" />
      )}
    </svg>
  );
}
