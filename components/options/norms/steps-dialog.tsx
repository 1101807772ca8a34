import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FinishKeys, finishShortcut } from '@/components/ui/finish-keys';
import { useWords } from '@/components/ui/words';
import { mostSteps } from '@/utils/domain/norms/escalation';
import type { EscalationStep, Norm } from '@/utils/domain/norms/norms';
import { amountText } from '@/utils/domain/norms/words';
import { StepRow } from './step-row';
import { blankStep, readSteps, typedSteps } from './typed-step';

export interface StepsDialogProps {
  readonly label: string;
  readonly norm: Norm;
  readonly onClose: () => void;
  readonly onSave: (norm: Norm, steps: readonly EscalationStep[]) => void;
}

/** What a team does where no reply has come: each step with its time from sending and the team's own words. */
export function StepsDialog({ label, norm, onClose, onSave }: StepsDialogProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState(() => typedSteps(norm, say));
  const [tried, setTried] = useState(false);
  const { steps, problems } = readSteps(norm, typed);
  const problemsAt = (index: number) =>
    tried ? problems.filter(({ field }) => field.startsWith(`${index}.`)) : [];
  const save = () => {
    setTried(true);
    if (problems.length === 0) onSave(norm, steps);
  };
  // Outside the form that this may be opened from: Enter must not send that one.
  return createPortal(
    <Dialog
      title={say('norms-form.steps-title', { cell: label })}
      width="wide"
      onClose={onClose}
      onFinish={save}
      footer={
        <>
          <Button look="primary" aria-keyshortcuts={finishShortcut} onClick={save}>
            {say('norms-form.steps-use')}
            <FinishKeys />
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('labels.close')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="options-lead">{say('norms-form.steps-lead', { amount: amountText(norm, say) })}</p>
        {typed.map((step, index) => (
          <StepRow
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place in the list
            key={index}
            index={index}
            step={step}
            problems={problemsAt(index)}
            onChange={(more) => setTyped(typed.map((one, at) => (at === index ? { ...one, ...more } : one)))}
            onRemove={() => setTyped(typed.filter((_, at) => at !== index))}
          />
        ))}
        <div className="row">
          <Button disabled={typed.length >= mostSteps} onClick={() => setTyped([...typed, blankStep(norm)])}>
            {say('norms-form.add-step')}
          </Button>
          {typed.length === 0 && <span className="quiet-text">{say('norms-form.no-steps')}</span>}
        </div>
      </div>
    </Dialog>,
    document.body,
  );
}
