import { useMemo } from 'react';
import { Field } from '@/components/ui/field';
import { encodingSamples } from '@/utils/roster/file/encoding-samples';

export interface EncodingChoiceProps {
  readonly bytes: Uint8Array;
  /** Why it has to be chosen, one sentence. */
  readonly what: string;
  /** The label of the chosen encoding, or null. */
  readonly chosen: string | null;
  readonly onChoose: (label: string) => void;
}

/** Asks for the encoding of a file; every choice shows how names of the file come out in it. Nothing is read before. */
export function EncodingChoice({ bytes, what, chosen, onChoose }: EncodingChoiceProps) {
  const samples = useMemo(() => encodingSamples(bytes), [bytes]);
  const sample = samples.find(({ label }) => label === chosen)?.sample;
  return (
    <div className="import-encoding">
      <Field
        label="Encoding of the file"
        problem={chosen === null ? what : undefined}
        help={sample === undefined ? undefined : `Names in it: ${sample}`}
      >
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={chosen ?? ''}
            onChange={(event) => onChoose(event.target.value)}
          >
            <option value="" disabled>
              Choose how the names come out right
            </option>
            {samples.map(({ label, name, sample: names }) => (
              <option key={label} value={label}>
                {names === '' ? name : `${names} — ${name}`}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
