import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { Problem } from '@/utils/domain/checks/checks';
import { clocks } from '@/utils/domain/norms/norms';
import { AmountInput } from './amount-input';
import { StepHoursFields } from './step-hours';
import type { TypedStep } from './typed-step';

export interface StepRowProps {
  readonly index: number;
  readonly step: TypedStep;
  /** All that is wrong; `field` ends in `amount`, `what`, `hours` or `zone`. */
  readonly problems: readonly Problem[];
  readonly onChange: (more: Partial<TypedStep>) => void;
  readonly onRemove: () => void;
}

/** One step: after how long, what to do then, and when that can be done. */
export function StepRow({ index, step, problems, onChange, onRemove }: StepRowProps) {
  const { say } = useWords();
  const id = useId();
  const idOf = (field: string) =>
    problems.some((problem) => problem.field.endsWith(`.${field}`)) ? `${id}${field}` : undefined;
  const problemOf = (field: string) => {
    const problem = problems.find((one) => one.field.endsWith(`.${field}`));
    return problem && say(problem.what);
  };
  const ofStep = problems.filter(({ field }) => !/\.(?:hours|zone)$/.test(field));
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
      {ofStep.map(({ field, what }) => (
        <span key={field} className="editor-problem" id={`${id}${field.split('.').at(-1)}`} role="alert">
          {say(what)}
        </span>
      ))}
      <StepHoursFields
        name={name}
        hours={step.hours}
        problem={problemOf('hours')}
        zoneProblem={problemOf('zone')}
        onChange={(more) => onChange({ hours: { ...step.hours, ...more } })}
      />
    </fieldset>
  );
}
