import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import type { Weights } from '@/utils/domain/planner/planner.types';
import { isWeight, mostWeight, weightsOf } from '@/utils/domain/planner/weights';
import { writeSignals } from '@/utils/platform/signals';

const kinds = [
  ['edge', 'planner.weight-edge'],
  ['after', 'planner.weight-after'],
  ['off', 'planner.weight-off'],
  ['night', 'planner.weight-night'],
] as const;

/** What the planner weighs: kept as soon as it is a number that can be used. */
export function WeightsCard() {
  const { say } = useWords();
  const weights = weightsOf(useSignals()?.planWeights);
  const [typed, setTyped] = useState<Partial<Record<keyof Weights, string>>>({});
  const numberOf = (text: string) => (text.trim() === '' ? Number.NaN : Number(text));
  const change = (kind: keyof Weights, text: string) => {
    setTyped({ ...typed, [kind]: text });
    const weight = numberOf(text);
    if (isWeight(weight)) void writeSignals({ planWeights: { ...weights, [kind]: weight } });
  };
  const reset = () => {
    setTyped({});
    void writeSignals({ planWeights: undefined });
  };
  return (
    <div className="card stack">
      <h3>{say('planner.weights')}</h3>
      <p className="options-lead">{say('planner.weights-help')}</p>
      {kinds.map(([kind, label]) => {
        const text = typed[kind] ?? String(weights[kind]);
        const isUsable = isWeight(numberOf(text));
        return (
          <Field
            key={kind}
            label={say(label)}
            problem={isUsable ? undefined : say('planner.weight-problem', { most: mostWeight })}
          >
            {(tie) => (
              <input
                {...tie}
                className="input"
                type="number"
                min={0}
                max={mostWeight}
                step={0.1}
                value={text}
                onChange={(event) => change(kind, event.target.value)}
              />
            )}
          </Field>
        );
      })}
      <div className="row">
        <Button onClick={reset}>{say('planner.weights-reset')}</Button>
      </div>
    </div>
  );
}
