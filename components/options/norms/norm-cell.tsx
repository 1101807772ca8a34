import { useId, useState } from 'react';
import { type Clock, clocks, type Norm } from '@/utils/domain/norms';
import { checkNorm } from '@/utils/domain/validate';

export interface NormCellProps {
  /** `E-mail, urgent`: what a screen reader calls the cell. */
  readonly label: string;
  readonly norm: Norm | null;
  readonly onChange: (norm: Norm | null) => void;
}

export const clockNames: Readonly<Record<Clock, string>> = {
  hours: 'hours',
  'working-hours': 'working hours',
  'working-days': 'working days',
};

/** An amount and its clock, or none expected. What cannot be a norm stays as typed and is not saved. */
export function NormCell({ label, norm, onChange }: NormCellProps) {
  const problemId = useId();
  /** What is typed and is not a norm; null where the stored norm is shown. */
  const [typed, setTyped] = useState<{ amount: string; unit: Clock } | null>(null);
  const amount = typed?.amount ?? (norm === null ? '' : String(norm.amount));
  const unit = typed?.unit ?? norm?.unit ?? 'none';
  const problem = typed === null ? undefined : problemOf(typed);

  const set = (amountText: string, clock: Clock) => {
    const next = { ...norm, amount: Number(amountText.replace(',', '.')), unit: clock };
    const isNorm = amountText.trim() !== '' && checkNorm(next).ok;
    // `2.` on the way to `2.5` is a norm already, but must stay as typed.
    setTyped(isNorm && String(next.amount) === amountText ? null : { amount: amountText, unit: clock });
    if (isNorm) onChange(next);
  };
  return (
    <div className="norm-cell">
      {unit !== 'none' && (
        <input
          className="input norm-amount"
          inputMode="decimal"
          aria-label={`${label}: amount`}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problem === undefined ? undefined : problemId}
          value={amount}
          autoComplete="off"
          onChange={(event) => set(event.target.value, unit)}
        />
      )}
      <select
        className="input norm-clock"
        aria-label={`${label}: clock`}
        value={unit}
        onChange={({ target }) => {
          const clock = clocks.find((one) => one === target.value);
          if (clock !== undefined) set(amount === '' ? '1' : amount, clock);
          else {
            setTyped(null);
            onChange(null);
          }
        }}
      >
        {clocks.map((clock) => (
          <option key={clock} value={clock}>
            {clockNames[clock]}
          </option>
        ))}
        <option value="none">no reply expected</option>
      </select>
      {problem !== undefined && (
        <span className="editor-problem" id={problemId} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}

function problemOf({ amount, unit }: { amount: string; unit: Clock }): string | undefined {
  const value = Number(amount.replace(',', '.'));
  if (amount.trim() === '' || Number.isNaN(value)) return 'Write a number, such as 4.';
  const checked = checkNorm({ amount: value, unit });
  return checked.ok ? undefined : checked.problems[0]?.what;
}
