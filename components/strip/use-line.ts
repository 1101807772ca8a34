import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isRightToLeft } from '@/components/strip/is-right-to-left';
import { axisOf, lineNow, moveLine, type StripLine } from '@/components/strip/line';
import { lineKey } from '@/components/strip/line-keys';
import { useReader } from '@/components/ui/reader';
import type { DayAxis } from '@/utils/domain/time/day-axis';

/** The line of a page, its axis, and what moves it. */
export interface MovedLine {
  readonly line: StripLine;
  readonly axis: DayAxis;
  /** Where it stands, epoch ms. */
  readonly at: number;
  readonly moveTo: (to: number) => void;
  readonly setLine: (line: StripLine) => void;
  /** Whether a key was meant for the line; it is then done. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** What rows need of it that stays the same while it moves on its axis; where it stands `LineAt` says. */
export type LineHold = Pick<MovedLine, 'axis' | 'moveTo' | 'onKey'> & {
  readonly line: Pick<StripLine, 'zone'>;
};

/** One line for a page: it goes with the clock until somebody moves it. */
export function useLine(): MovedLine {
  const { now, zone } = useReader();
  const [line, setLine] = useState(lineNow);
  const { from, to, zone: axisZone } = axisOf(line, now, zone);
  const axis = useMemo(() => ({ from, to, zone: axisZone }), [from, to, axisZone]);
  const moveTo = useCallback(
    (where: number) => setLine((before) => moveLine(before, where, now, zone)),
    [now, zone],
  );
  const at = line.at ?? now;
  const onKey = (event: KeyboardEvent) => {
    const where = lineKey(event, at, isRightToLeft());
    if (where === undefined) return false;
    if (where === 'now') {
      // Nothing to take back: Escape closes the popup, as it does everywhere.
      if (line.at === null && line.zone === null) return false;
      setLine(lineNow);
    } else moveTo(where);
    event.preventDefault();
    return true;
  };
  return { line, axis, at, moveTo, setLine, onKey };
}

/** The same hold as long as the axis stays. */
export function useLineHold({ line, axis, moveTo, onKey }: Omit<MovedLine, 'setLine'>): LineHold {
  const { zone } = line;
  const latest = useRef(onKey);
  useLayoutEffect(() => {
    latest.current = onKey;
  });
  return useMemo(
    () => ({ line: { zone }, axis, moveTo, onKey: (event: KeyboardEvent) => latest.current(event) }),
    [zone, axis, moveTo],
  );
}
