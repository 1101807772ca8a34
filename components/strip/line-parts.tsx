import { createContext, createElement, type ReactNode, useContext, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DayAxis } from '@/utils/domain/time/day-axis';
import { RowAt, useLineAt } from './line-at';
import { allAt, type LineShares, movedOn, shareOf, sharesFor } from './line-shares';

/** Where the line stands for the rows of each part, epoch ms; each of its own, so that one part alone is drawn anew. */
const parts = [0, 1, 2].map(() => createContext<number | null>(null));
const PartCount = createContext(1);

export interface LinePartsProps {
  readonly axis: DayAxis;
  /** How many rows follow the line. */
  readonly count: number;
  readonly children: ReactNode;
}

/**
 * Many rows take longer to draw than a frame may: while the line moves, each frame draws a part of them anew, and those that
 * are behind come with the next frames. On another axis all are drawn at once.
 */
export function LineParts({ axis, count, children }: LinePartsProps) {
  const at = useLineAt();
  const many = sharesFor(count);
  const [held, hold] = useState<LineShares>(() => allAt(axis, at, many));
  const isSame = held.axis === axis && held.of.length === many;
  const shown = !isSame ? allAt(axis, at, many) : held.at === at ? held : movedOn(held, at);
  if (shown !== held) hold(shown);
  useLayoutEffect(() => {
    if (shown.of.every((part) => part === shown.at)) return;
    const next = () => flushSync(() => hold((before) => movedOn(before, before.at)));
    // What an event of a frame asks for comes in this frame still: the one after it is meant.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [shown]);
  const rows = parts.reduceRight<ReactNode>(
    (inner, Part, part) => createElement(Part, { value: shown.of[part] ?? at }, inner),
    children,
  );
  return <PartCount value={many}>{rows}</PartCount>;
}

/** A row that follows the line with its part; keep the element within the same. */
export function LinePart({ row, children }: { readonly row: number; readonly children: ReactNode }) {
  const part = parts[shareOf(row, useContext(PartCount))];
  if (part === undefined) throw new Error('There is no such part.');
  return <RowAt value={useContext(part)}>{children}</RowAt>;
}
