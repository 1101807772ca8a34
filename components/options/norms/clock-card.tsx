import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import type { Clock, Norm } from '@/utils/domain/norms/norms';
import { checkNorm } from '@/utils/domain/norms/validate';
import { amountText } from '@/utils/domain/norms/words';
import type { Person } from '@/utils/domain/people/person';
import { durationText, momentText } from '@/utils/domain/time/words';
import { datesText, reasonText } from '@/utils/page/receipt-words';
import { exampleWindow } from './example-window';
import { clockName, readAmount } from './norm-words';

export interface ClockCardProps {
  readonly clock: Clock;
  /** As typed. */
  readonly amount: string;
  readonly onAmount: (amount: string) => void;
  readonly person: Person;
  /** Epoch ms. */
  readonly sentAt: number;
}

const said = {
  hours: 'norms-form.said-hours',
  'working-hours': 'norms-form.said-working-hours',
  'working-days': 'norms-form.said-working-days',
} as const satisfies Record<Clock, string>;

/** One clock: its window in words and the stretches that make it. */
export function ClockCard(props: ClockCardProps) {
  const { clock, amount, onAmount, person, sentAt } = props;
  const reader = useReader();
  const { say } = useWords();
  const norm: Norm = { amount: readAmount(amount), unit: clock };
  const checked = checkNorm(norm);
  const problem = checked.ok ? undefined : checked.problems[0];
  const example = checked.ok ? exampleWindow(person, norm, sentAt) : null;
  return (
    <section className="clock-card" aria-label={clockName(clock, say)}>
      <label className="clock-amount">
        <input
          className="input norm-amount"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={checked.ok ? undefined : true}
          value={amount}
          onChange={(event) => onAmount(event.target.value)}
        />
        <strong>{clockName(clock, say, norm.amount)}</strong>
      </label>
      <p className="clock-said">{say(said[clock])}</p>
      {problem !== undefined && <p className="editor-problem">{say(problem.what)}</p>}
      {example !== null && (example.window.due === null || example.window.opens === null) && (
        <p>{say('norms-form.no-reply-possible', { name: person.name })}</p>
      )}
      {example !== null && example.window.due !== null && (
        <>
          <p className="clock-due">
            <span className="quiet-text">{say('norms-form.reply-by')}</span>
            <strong>{momentText(example.window.due, reader)}</strong>
            <span className="quiet-text">
              {say('norms-form.time-for', {
                time: momentText(example.window.due, reader, person.zone),
                name: person.name,
              })}
            </span>
          </p>
          <ol
            className="clock-receipt"
            aria-label={say('norms-form.how-counted', { amount: amountText(norm, say) })}
          >
            {example.receipt.stretches.map(({ from, to, kind, reason }) => (
              <li key={from} className={kind}>
                <span>{reasonText(reason, to - from, say)}</span>
                <span className="clock-length">{durationText((to - from) / 60_000, say)}</span>
              </li>
            ))}
          </ol>
          {example.receipt.dates.length > 0 && (
            <p className="quiet-text">{datesText(example.receipt.dates, reader.display, reader.say)}</p>
          )}
        </>
      )}
    </section>
  );
}
