import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { Problem } from '@/utils/domain/checks/checks';
import { type Clock, clocks } from '@/utils/domain/norms/norms';
import { AmountInput } from './amount-input';

/** A step while it is written. */
export interface TypedStep {
  readonly amount: string;
  readonly unit: Clock;
  readonly what: string;
}

export interface StepRowProps {
  readonly index: number;
  readonly step: TypedStep;
  /** All that is wrong; `field` ends in `amount` or `what`. */
  readonly problems: readonly Problem[];
  readonly onChange: (more: Partial<TypedStep>) => void;
  readonly onRemove: () => void;
}

/** One step: after how long, and what to do then. */
export function StepRow({ index, step, problems, onChange, onRemove }: StepRowProps) {
  const { say } = useWords();
  const id = useId();
  const idOf = (field: string) =>
    problems.some((problem) => problem.field.endsWith(`.${field}`)) ? `${id}${field}` : undefined;
  const name = say('norms-form.step', { number: index + 1 });
  return (
    <fieldset className="step-row" aria-label={name}>
      <span className="editor-word">{say('norms-form.after')}</span>
      <AmountInput
        label={name}
        amount={step.amount}
        unit={step.unit}
        problemId={idOf('amount')}
        onAmount={(amount) => onChange({ amount })}
        onUnit={(value) => onChange({ unit: clocks.find((clock) => clock === value) ?? step.unit })}
      />
      <input
        className="input step-what"
        aria-label={say('norms-form.step-what', { step: name })}
        aria-invalid={idOf('what') === undefined ? undefined : true}
        aria-describedby={idOf('what')}
        placeholder={say('norms-form.step-example')}
        value={step.what}
        onChange={(event) => onChange({ what: event.target.value })}
      />
      <Button
        look="quiet"
        className="editor-remove"
        aria-label={say('norms-form.remove-step', { number: index + 1 })}
        onClick={onRemove}
      >
        ✕
      </Button>
      {problems.map(({ field, what }) => (
        <span key={field} className="editor-problem" id={`${id}${field.split('.').at(-1)}`} role="alert">
          {say(what)}
        </span>
      ))}
    </fieldset>
  );
}
