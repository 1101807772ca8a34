import type { ReactNode } from 'react';
import { lineText } from '@/components/strip/line-text';
import type { MovedLine } from '@/components/strip/use-line';
import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { dateText, momentText } from '@/utils/domain/time/words';
import { type DaySpan, daysOf, spans, stepDays } from './day-span';

export interface DayHeadProps {
  readonly span: DaySpan;
  readonly moved: Omit<MovedLine, 'setLine'>;
  readonly onSpan: (span: DaySpan) => void;
  /** Back to the clock. */
  readonly onNow: () => void;
  /** Where a time is typed. */
  readonly children: ReactNode;
}

const spanKeys = { day: 'strip.day', week: 'strip.week' } as const satisfies Record<DaySpan, string>;

/** Which day or week is shown, the way to others, and where the line stands. */
export function DayHead({ span, moved, onSpan, onNow, children }: DayHeadProps) {
  const { say } = useWords();
  const reader = useReader();
  const { line, axis, at, moveTo } = moved;
  const { from, to, zone } = axis;
  const date = (instant: number) => dateText(instant, zone, reader.display);
  const shown = span === 'day' ? date(from) : `${date(from)} – ${date(to - 1)}`;
  const own = say('strip.your-time', { moment: momentText(at, reader) });
  const said = [...new Set([shown, lineText(moved, reader, say), own])];
  const step = (direction: 1 | -1) => moveTo(stepDays(at, direction * daysOf[span], zone));
  return (
    <header className="wide-head">
      <div>
        <h1>{say('strip.title')}</h1>
        <p className="day-date" role="status">
          {said.join(' · ')}
        </p>
      </div>
      <div className="day-controls">
        {children}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame of its own */}
        <div className="row" role="group" aria-label={say('strip.shown')}>
          {spans.map((each) => (
            <Button
              key={each}
              look={each === span ? 'plain' : 'quiet'}
              aria-pressed={each === span}
              onClick={() => onSpan(each)}
            >
              {say(spanKeys[each])}
            </Button>
          ))}
        </div>
        <Button onClick={() => step(-1)}>{say('strip.earlier')}</Button>
        <Button onClick={() => step(1)}>{say('strip.later')}</Button>
        <Button disabled={line.at === null} onClick={onNow}>
          {say('strip.now')}
        </Button>
        <Button look="primary" onClick={() => window.print()}>
          {say('strip.print')}
        </Button>
      </div>
    </header>
  );
}
