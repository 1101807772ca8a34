import { memo, useMemo } from 'react';
import { useReader } from '@/components/ui/reader';
import { axisMarks, type DayAxis } from '@/utils/domain/time/day-axis';
import { useLineAt } from './line-at';
import { placeOfLine } from './place-of-line';

/** What lies over all rows: where the dates of the axis begin, now where the line has left it, and the line. */
export const StripOver = memo(function StripOver({ axis }: { readonly axis: DayAxis }) {
  const { now } = useReader();
  const at = useLineAt();
  const dates = useMemo(() => axisMarks(axis, 24).filter(({ isMidnight }) => isMidnight), [axis]);
  const share = (instant: number) => ((instant - axis.from) / (axis.to - axis.from)) * 100;
  const place = (instant: number) => ({ insetInlineStart: `${share(instant)}%` });
  const isNowSeen = at !== now && axis.from <= now && now <= axis.to;
  return (
    <div className="strip-over strip-grid" aria-hidden="true">
      <div className="strip-lines">
        {dates.map(({ at: date }) => (
          <i key={date} className="strip-date" style={place(date)} />
        ))}
        {isNowSeen && <i className="strip-now" style={place(now)} />}
        {/* Moved by parts of the axis's width: nothing is laid out for it. */}
        <i className="strip-line" style={placeOfLine(share(at) / 100)} />
      </div>
    </div>
  );
});
