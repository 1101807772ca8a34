import { memo, useMemo } from 'react';
import { axisMarks, type DayAxis } from '@/utils/domain/time/day-axis';

export interface StripOverProps {
  readonly axis: DayAxis;
  readonly now: number;
  /** Where the line stands, epoch ms. */
  readonly at: number;
}

/** What lies over all rows: where the dates of the axis begin, now where the line has left it, and the line. */
export const StripOver = memo(function StripOver({ axis, now, at }: StripOverProps) {
  const dates = useMemo(() => axisMarks(axis, 24).filter(({ isMidnight }) => isMidnight), [axis]);
  const place = (instant: number) => {
    const share = (instant - axis.from) / (axis.to - axis.from);
    return { insetInlineStart: `${share * 100}%` };
  };
  const isNowSeen = at !== now && axis.from <= now && now <= axis.to;
  return (
    <div className="strip-over strip-grid" aria-hidden="true">
      <div className="strip-lines">
        {dates.map(({ at: date }) => (
          <i key={date} className="strip-date" style={place(date)} />
        ))}
        {isNowSeen && <i className="strip-now" style={place(now)} />}
        <i className="strip-line" style={place(at)} />
      </div>
    </div>
  );
});
