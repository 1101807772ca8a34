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

/** The shape alone, in the colour of its state. */
function StateShape({ state }: { readonly state: AvailabilityState }) {
  const { path, line } = shapes[state];
  return (
    <svg className={line ? 'line' : 'fill'} viewBox="0 0 10 10" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** A state told three ways: colour, shape and word. `label` replaces the word, e.g. by the day of return. */
export function StatePill({ state, label }: { readonly state: AvailabilityState; readonly label?: string }) {
  const { say } = useWords();
  return (
    <span className={`state-pill ${state}`}>
      <StateShape state={state} />
      {label ?? stateWord(state, say)}
    </span>
  );
}

/** A state as colour and shape beside a clock; its word shows on hover and is read by screen readers. */
export function StateDot({ state }: { readonly state: AvailabilityState }) {
  const { say } = useWords();
  const word = stateWord(state, say);
  return (
    <span className={`state-dot ${state}`} title={word}>
      <StateShape state={state} />
      <span className="visually-hidden">{word}</span>
    </span>
  );
}
