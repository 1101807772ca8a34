import { type ReactNode, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { checkSteps } from '@/utils/domain/norms/escalation';
import { type Clock, clocks, type Norm } from '@/utils/domain/norms/norms';
import { checkNorm } from '@/utils/domain/norms/validate';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { AmountInput } from './amount-input';
import { readAmount, stepText } from './norm-words';
import { StepsDialog } from './steps-dialog';

export interface NormCellProps {
  /** `E-mail, urgent`: what a screen reader calls the cell. */
  readonly label: string;
  readonly norm: Norm | null;
  readonly onChange: (norm: Norm | null) => void;
  /** Further buttons of the cell. */
  readonly children?: ReactNode;
}

/** An amount, its clock and its steps, or none expected. What cannot be a norm stays as typed and is not saved. */
export function NormCell({ label, norm, onChange, children }: NormCellProps) {
  const { say } = useWords();
  const problemId = useId();
  /** What is typed, while the keyboard is in the cell or it is no norm: the store answers a moment later. */
  const [typed, setTyped] = useState<{ amount: string; unit: Clock } | null>(null);
  const [editsSteps, setEditsSteps] = useState(false);
  const amount = typed?.amount ?? (norm === null ? '' : String(norm.amount));
  const unit = typed?.unit ?? norm?.unit ?? 'none';
  const problem = typed === null ? undefined : problemOf(norm, typed.amount, typed.unit);
  const steps = norm?.escalation ?? [];

  const set = (text: string, clock: Clock) => {
    const next = { ...norm, amount: readAmount(text), unit: clock };
    setTyped({ amount: text, unit: clock });
    if (problemOf(norm, text, clock) === undefined) onChange(next);
  };
  const setUnit = (value: string) => {
    const clock = clocks.find((one) => one === value);
    if (clock !== undefined) return set(amount === '' ? '1' : amount, clock);
    setTyped(null);
    onChange(null);
  };
  // What is drawn is part of what is read out.
  const stepsWord = say(steps.length === 0 ? 'norms-form.if-no-reply' : 'norms-form.edit-steps');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears that the keyboard has left the cell
    <div className="norm-cell" onBlur={() => problem === undefined && setTyped(null)}>
      <AmountInput
        label={label}
        amount={amount}
        unit={unit}
        problemId={problem === undefined ? undefined : problemId}
        onAmount={(text) => unit !== 'none' && set(text, unit)}
        onUnit={setUnit}
      >
        <option value="none">{say('norms-form.no-reply')}</option>
      </AmountInput>
      {problem !== undefined && (
        <span className="editor-problem" id={problemId} role="alert">
          {say(problem)}
        </span>
      )}
      {steps.map((step) => (
        <span key={stepText(step, say)} className="norm-step">
          {stepText(step, say)}
        </span>
      ))}
      <span className="norm-tools">
        {norm !== null && (
          <Button
            look="quiet"
            className={steps.length === 0 ? 'norm-tool norm-add' : 'norm-tool'}
            aria-label={say('norms-form.steps-of', { cell: label, button: stepsWord })}
            onClick={() => setEditsSteps(true)}
          >
            {stepsWord}
          </Button>
        )}
        {children}
      </span>
      {editsSteps && norm !== null && (
        <StepsDialog
          label={label}
          norm={norm}
          onClose={() => setEditsSteps(false)}
          onSave={({ escalation: _, ...bare }, escalation) => {
            setEditsSteps(false);
            onChange(escalation.length === 0 ? bare : { ...bare, escalation });
          }}
        />
      )}
    </div>
  );
}

/** Steps are counted from sending too, so a norm that grows beyond its own steps is refused. */
function problemOf(norm: Norm | null, amount: string, unit: Clock): Phrase | undefined {
  const value = readAmount(amount);
  if (Number.isNaN(value)) return phrase('norms-form.write-such');
  const checked = checkNorm({ amount: value, unit });
  if (!checked.ok) return checked.problems[0]?.what;
  const steps = checkSteps({ amount: value, unit }, norm?.escalation ?? []);
  return steps.length === 0 ? undefined : phrase('norms-form.steps-first');
}
