import { useMemo } from 'react';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { durationText } from '@/utils/domain/time/words';
import { type GapGroup, gapsWith } from './gap-groups';
import type { FoundPlan } from './plan-for';

/** How far apart the reader's clock and others' are once one of them changes, where that is near. */
export function GapNotes({ found }: { readonly found: FoundPlan }) {
  const { say } = useWords();
  const { now, zone, display } = useReader();
  const { guests, planned } = found;
  const gaps = useMemo(
    () => gapsWith(guests, planned, zone, now, display),
    [guests, planned, zone, now, display],
  );
  if (gaps.length === 0) return null;
  const apart = (minutes: number) =>
    minutes === 0 ? say('planner.no-gap') : durationText(Math.abs(minutes), say);
  const text = ({ names, from, to, minutes, before }: GapGroup) => {
    const gap = { names, from, length: apart(minutes), before: apart(before) };
    return to === null ? say('planner.gap-from', gap) : say('planner.gap-between', { ...gap, to });
  };
  return (
    <ul className="plan-gaps">
      {gaps.map((gap) => (
        <li key={gap.names.join()}>{text(gap)}</li>
      ))}
    </ul>
  );
}
