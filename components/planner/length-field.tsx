import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { durationText } from '@/utils/domain/time/words';
import { isPreset, lengthLimits, lengths, readLength } from './plan-wish';

export interface LengthFieldProps {
  readonly minutes: number;
  readonly onChange: (change: { readonly minutes: number }) => void;
}

/** How long the meeting is: one of the usual lengths, or any whole number of minutes. */
export function LengthField({ minutes, onChange }: LengthFieldProps) {
  const { say } = useWords();
  const { say: sayTimes } = useReader();
  /** What stands in the field of its own; null where a usual length is chosen. */
  const [typed, setTyped] = useState(isPreset(minutes) ? null : String(minutes));
  const choose = (value: string) => {
    setTyped(value === 'other' ? String(minutes) : null);
    if (value !== 'other') onChange({ minutes: Number(value) });
  };
  const type = (text: string) => {
    setTyped(text);
    const read = readLength(text);
    if (read !== null) onChange({ minutes: read });
  };
  return (
    <>
      <Field label={say('planner.length')}>
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={typed === null ? minutes : 'other'}
            onChange={({ target }) => choose(target.value)}
          >
            {lengths.map((length) => (
              <option key={length} value={length}>
                {durationText(length, sayTimes)}
              </option>
            ))}
            <option value="other">{say('planner.length-other')}</option>
          </select>
        )}
      </Field>
      {typed !== null && (
        <Field
          label={say('planner.minutes')}
          problem={readLength(typed) === null ? say('planner.minutes-problem', lengthLimits) : undefined}
        >
          {(tie) => (
            <input
              {...tie}
              className="input"
              type="number"
              min={lengthLimits.least}
              max={lengthLimits.most}
              value={typed}
              onChange={({ target }) => type(target.value)}
            />
          )}
        </Field>
      )}
    </>
  );
}
