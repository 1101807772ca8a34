import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import { type Clock, clocks } from '@/utils/domain/norms/norms';
import { readAmount, shortClockName } from './norm-words';

export interface AmountInputProps {
  /** What a screen reader calls the pair: `E-mail, urgent`. */
  readonly label: string;
  readonly amount: string;
  /** `none`: no reply is expected, and there is no amount. */
  readonly unit: Clock | 'none';
  /** Id of the sentence that says what is wrong with the amount. */
  readonly problemId: string | undefined;
  readonly onAmount: (amount: string) => void;
  readonly onUnit: (unit: string) => void;
  /** Further choices of the list. */
  readonly children?: ReactNode;
}

/** A number and the clock that counts it. */
export function AmountInput({
  label,
  amount,
  unit,
  problemId,
  onAmount,
  onUnit,
  children,
}: AmountInputProps) {
  const { say } = useWords();
  return (
    <>
      {unit !== 'none' && (
        <input
          className="input norm-amount"
          inputMode="decimal"
          aria-label={say('norms-form.amount-of', { cell: label })}
          aria-invalid={problemId === undefined ? undefined : true}
          aria-describedby={problemId}
          value={amount}
          autoComplete="off"
          onChange={(event) => onAmount(event.target.value)}
        />
      )}
      <select
        className="input norm-clock"
        aria-label={say('norms-form.clock-of', { cell: label })}
        value={unit}
        onChange={(event) => onUnit(event.target.value)}
      >
        {clocks.map((clock) => (
          <option key={clock} value={clock}>
            {shortClockName(clock, say, readAmount(amount))}
          </option>
        ))}
        {children}
      </select>
    </>
  );
}
