import { type ChangeEvent, useMemo } from 'react';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { axisMarks } from '@/utils/domain/time/day-axis';
import { clockText, weekdayText } from '@/utils/domain/time/words';
import { hourText } from './hour-text';
import { toQuarter } from './line';
import { useLineAt } from './line-at';
import { lineText } from './line-text';
import { placeOfLine } from './place-of-line';
import type { LineHold } from './use-line';

export interface StripAxisProps {
  readonly line: LineHold;
  /** A mark at every so many hours. */
  readonly every: number;
  /** Whether it has a page for itself. */
  readonly isWide?: boolean | undefined;
}

const minute = 60_000;
const middle = 720 * minute;
/** So near the line's own label a mark has none, as a part of the axis; a weekday is longer. */
const near = { narrow: { hour: 0.24, weekday: 0.27 }, wide: { hour: 0.04, weekday: 0.05 } };
/** The same on a page of its own in a narrow window, or with large text. */
const close = 0.12;
/** On an axis of days their names stand in the middle of them. */
const daily = 24;

/** Hours and midnights above the rows, and the line's handle: a slider, for hand and keys. */
export function StripAxis({ line: hold, every, isWide = false }: StripAxisProps) {
  const { say } = useWords();
  const reader = useReader();
  const at = useLineAt();
  const { display } = reader;
  const { axis, moveTo, onKey } = hold;
  const { from, to, zone } = axis;
  const length = to - from;
  const marks = useMemo(
    () =>
      axisMarks({ from, to, zone }, every).map(({ at: mark, isMidnight }) => ({
        share: (mark + (every === daily ? middle : 0) - from) / (to - from),
        isMidnight,
        said: isMidnight ? weekdayText(mark, zone, display) : hourText(clockText(mark, zone, display)),
      })),
    [from, to, zone, every, display],
  );
  const line = (at - from) / length;
  const apart = near[isWide ? 'wide' : 'narrow'];
  const place = (share: number) => ({ insetInlineStart: `${share * 100}%` });
  const move = ({ target }: ChangeEvent<HTMLInputElement>) =>
    moveTo(toQuarter(from + Number(target.value) * minute));
  return (
    <div className="strip-axis">
      {marks.map(({ share, isMidnight, said }) => {
        if (share < 0.03 || share > 0.97) return null;
        const isNear = Math.abs(share - line) < (isMidnight ? apart.weekday : apart.hour);
        const isClose = Math.abs(share - line) < close;
        const kind = [isMidnight && 'is-midnight', isNear && 'is-near', isClose && 'is-close'];
        return (
          <span
            key={share}
            className={['strip-mark', ...kind.filter(Boolean)].join(' ')}
            style={place(share)}
            aria-hidden="true"
          >
            {said}
          </span>
        );
      })}
      <input
        className="strip-handle"
        type="range"
        min={0}
        max={length / minute}
        step={1}
        value={(at - from) / minute}
        aria-label={say('strip.line')}
        aria-valuetext={lineText({ ...hold, at }, reader, say)}
        onChange={move}
        onKeyDown={onKey}
      />
      <span className="strip-mark strip-line-time" style={placeOfLine(line)} aria-hidden="true">
        {clockText(at, zone, display)}
      </span>
    </div>
  );
}
