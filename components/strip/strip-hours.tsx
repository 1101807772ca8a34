import { memo } from 'react';
import type { AxisStretches } from '@/utils/domain/time/axis-stretches';
import { barsPath, marksPath, stripHeight } from './strip-paths';

export interface StripHoursProps {
  readonly stretches: AxisStretches;
  /** The same in words. */
  readonly text: string;
  /** How long the axis is, minutes. */
  readonly length: number;
  /** Whether the midnights of the person's own clock are marked. */
  readonly hasMidnights?: boolean | undefined;
}

/** One person's time on the shared axis. Working time is high, leave low, so that both can be told without colour. */
export const StripHours = memo(function StripHours({
  stretches,
  text,
  length,
  hasMidnights = false,
}: StripHoursProps) {
  const { working, away, midnights } = stretches;
  return (
    <svg
      className="strip-hours"
      viewBox={`0 0 ${length} ${stripHeight}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={text}
    >
      <path className="strip-track" d={barsPath([[0, length]], 8)} />
      {away.length > 0 && <path className="strip-away" d={barsPath(away, 5)} />}
      {working.length > 0 && <path className="strip-working" d={barsPath(working, 1)} />}
      {hasMidnights && <path className="strip-midnight" d={marksPath(midnights)} />}
    </svg>
  );
});
