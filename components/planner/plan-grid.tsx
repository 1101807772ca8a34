import type { KeyboardEvent, MouseEvent } from 'react';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import type { GridDay, GridPlace } from '@/utils/domain/planner/slot-grid';
import { dateText } from '@/utils/domain/time/words';
import { DayBars } from './day-bars';
import { movedBy, nearestStart } from './grid-moves';
import { HourScale } from './hour-scale';

export interface PlanGridProps {
  readonly days: readonly GridDay[];
  readonly placeOf: (at: number) => GridPlace;
  /** Epoch ms. */
  readonly chosen: number;
  readonly minutes: number;
  /** The chosen slot and what it asks, to be read out. */
  readonly said: string;
  readonly onChoose: (from: number) => void;
}

const msOfDay = 86_400_000;

/** Every start of the range as a picture, a date a row; moved through by arrow keys as one control, or clicked. */
export function PlanGrid({ days, placeOf, chosen, minutes, said, onChoose }: PlanGridProps) {
  const { say } = useWords();
  const { display } = useReader();
  const all = days.flatMap(({ starts }) => starts);
  const at = placeOf(chosen);
  const press = (event: KeyboardEvent) => {
    const isTurned = document.documentElement.dir === 'rtl';
    const next = movedBy(event.key, isTurned, days, chosen, placeOf);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
  };
  const click = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest('[data-day]') : null;
    const box = row?.querySelector('svg')?.getBoundingClientRect();
    const day = days.find((one) => String(one.day) === row?.getAttribute('data-day'));
    if (box === undefined || day === undefined || box.width === 0) return;
    const part = (event.clientX - box.left) / box.width;
    const minute = (document.documentElement.dir === 'rtl' ? 1 - part : part) * 1440;
    const start = nearestStart(day, Math.floor(minute / 15) * 15, placeOf);
    if (start !== null) onChoose(start);
  };
  return (
    <div
      className="plan-grid"
      role="slider"
      tabIndex={0}
      aria-label={say('planner.grid')}
      aria-valuemin={0}
      aria-valuemax={all.length - 1}
      aria-valuenow={all.indexOf(chosen)}
      aria-valuetext={said}
      onKeyDown={press}
      onClick={click}
    >
      <HourScale />
      {days.map(({ day, bars }) => (
        <div key={day} className="plan-day" data-day={day}>
          <span className="plan-day-name">{dateText(day * msOfDay, 'UTC', display)}</span>
          <DayBars
            bars={bars}
            mark={day === at.day ? { from: at.minute, to: Math.min(1440, at.minute + minutes) } : null}
          />
        </div>
      ))}
    </div>
  );
}
