import { useReader } from '@/components/ui/reader';
import type { Clock, Norm } from '@/utils/domain/norms/norms';
import { checkNorm } from '@/utils/domain/norms/validate';
import { amountText } from '@/utils/domain/norms/words';
import type { Person } from '@/utils/domain/people/person';
import { durationText, momentText } from '@/utils/domain/time/words';
import { datesText, reasonText } from '@/utils/page/receipt-words';
import { exampleWindow } from './example-window';
import { clockNames, readAmount } from './norm-words';

export interface ClockCardProps {
  readonly clock: Clock;
  /** As typed. */
  readonly amount: string;
  readonly onAmount: (amount: string) => void;
  readonly person: Person;
  /** Epoch ms. */
  readonly sentAt: number;
}

const said: Readonly<Record<Clock, string>> = {
  hours: 'Counts day and night, weekends too. A deadline outside working time waits until work starts.',
  'working-hours': 'Counts only while the person works.',
  'working-days': 'The same time of day, so many days of work later. The day of sending is not counted.',
};

/** One clock: its window in words and the stretches that make it. */
export function ClockCard(props: ClockCardProps) {
  const { clock, amount, onAmount, person, sentAt } = props;
  const reader = useReader();
  const norm: Norm = { amount: readAmount(amount), unit: clock };
  const checked = checkNorm(norm);
  const example = checked.ok ? exampleWindow(person, norm, sentAt) : null;
  return (
    <section className="clock-card" aria-label={clockNames[clock]}>
      <label className="clock-amount">
        <input
          className="input norm-amount"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={checked.ok ? undefined : true}
          value={amount}
          onChange={(event) => onAmount(event.target.value)}
        />
        <strong>{clockNames[clock]}</strong>
      </label>
      <p className="clock-said">{said[clock]}</p>
      {!checked.ok && <p className="editor-problem">{checked.problems[0]?.what}</p>}
      {example !== null && (example.window.due === null || example.window.opens === null) && (
        <p>No reply can be expected: {person.name} has no working hours in the next year.</p>
      )}
      {example !== null && example.window.due !== null && (
        <>
          <p className="clock-due">
            <span className="quiet-text">Reply by, your time</span>
            <strong>{momentText(example.window.due, reader)}</strong>
            <span className="quiet-text">
              {momentText(example.window.due, reader, person.zone)} for {person.name}
            </span>
          </p>
          <ol className="clock-receipt" aria-label={`How ${amountText(norm, reader.say)} are counted`}>
            {example.receipt.stretches.map(({ from, to, kind, reason }) => (
              <li key={from} className={kind}>
                <span>{reasonText(reason, to - from)}</span>
                <span className="clock-length">{durationText((to - from) / 60_000, reader.say)}</span>
              </li>
            ))}
          </ol>
          {example.receipt.dates.length > 0 && (
            <p className="quiet-text">{datesText(example.receipt.dates, reader.display)}</p>
          )}
        </>
      )}
    </section>
  );
}
