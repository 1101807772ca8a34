import './state-icon.css';
import type { AvailabilityState } from '@/utils/domain/time/availability';
import { stateWord } from '@/utils/domain/time/words';
import { useWords } from './words';

/** Shapes on a 10 x 10 field; each state can be told without colour. */
const shapes: Record<AvailabilityState, { readonly path: string; readonly line: boolean }> = {
  working: { path: 'M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8z', line: false },
  'after-hours': { path: 'M4 .9A4.2 4.2 0 1 0 9.1 6.3A3.7 3.7 0 0 1 4 .9z', line: false },
  'day-off': { path: 'M5 1.6a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 1 1 0-6.8z', line: true },
  away: { path: 'M5 1.5L9 8.5H1z', line: true },
};

/** A state told three ways: colour, shape and word. `label` replaces the word, e.g. by the day of return. */
export function StatePill({ state, label }: { readonly state: AvailabilityState; readonly label?: string }) {
  const { say } = useWords();
  const { path, line } = shapes[state];
  return (
    <span className={`state-pill ${state}`}>
      <svg className={line ? 'line' : 'fill'} viewBox="0 0 10 10" aria-hidden="true">
        <path d={path} />
      </svg>
      {label ?? stateWord(state, say)}
    </span>
  );
}
