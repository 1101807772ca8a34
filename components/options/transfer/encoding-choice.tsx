import { useMemo } from 'react';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
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
  const { say } = useWords();
  const samples = useMemo(() => encodingSamples(bytes), [bytes]);
  const sample = samples.find(({ label }) => label === chosen)?.sample;
  return (
    <div className="import-encoding">
      <Field
        label={say('transfer.encoding')}
        problem={chosen === null ? what : undefined}
        help={sample === undefined ? undefined : say('transfer.names-in', { names: sample })}
      >
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={chosen ?? ''}
            onChange={(event) => onChoose(event.target.value)}
          >
            <option value="" disabled>
              {say('transfer.encoding-choose')}
            </option>
            {samples.map(({ label, name, sample: names }) => (
              <option key={label} value={label}>
                {names === '' ? say(name) : say('transfer.encoding-sample', { names, encoding: name })}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
