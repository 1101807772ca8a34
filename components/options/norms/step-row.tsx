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
  /** The first thing that is wrong; `field` ends in `amount` or `what`. */
  readonly problem: Problem | undefined;
  readonly onChange: (more: Partial<TypedStep>) => void;
  readonly onRemove: () => void;
}

/** One step: after how long, and what to do then. */
export function StepRow({ index, step, problem, onChange, onRemove }: StepRowProps) {
  const { say } = useWords();
  const problemId = useId();
  const has = (field: string) => problem?.field.endsWith(field) === true;
  const name = say('norms-form.step', { number: index + 1 });
  return (
    <fieldset className="step-row" aria-label={name}>
      <span className="editor-word">{say('norms-form.after')}</span>
      <AmountInput
        label={name}
        amount={step.amount}
        unit={step.unit}
        problemId={has('amount') ? problemId : undefined}
        onAmount={(amount) => onChange({ amount })}
        onUnit={(value) => onChange({ unit: clocks.find((clock) => clock === value) ?? step.unit })}
      />
      <input
        className="input step-what"
        aria-label={say('norms-form.step-what', { step: name })}
        aria-invalid={has('what') ? true : undefined}
        aria-describedby={has('what') ? problemId : undefined}
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
      {problem !== undefined && (
        <span className="editor-problem" id={problemId} role="alert">
          {say(problem.what)}
        </span>
      )}
    </fieldset>
  );
}
