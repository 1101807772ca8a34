import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { languages, ownNames } from '@/utils/words/languages';

export interface LanguageSelectProps {
  readonly label: string;
  readonly help: string;
  /** The stored choice; empty for the first option where there is one. */
  readonly stored: string;
  /** What stands before the languages and is chosen by none of them. */
  readonly first?: string;
  readonly onChoose: (value: string) => unknown;
}

/** A choice of one of our languages, each named in itself. */
export function LanguageSelect({ label, help, stored, first, onChoose }: LanguageSelectProps) {
  // Shown at once; the stored setting follows a moment later.
  const [chosen, setChosen] = useState<string>();
  const choose = (value: string) => {
    setChosen(value);
    return onChoose(value);
  };
  return (
    <div className="card stack">
      <Field label={label} help={help}>
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={chosen ?? stored}
            onChange={(event) => choose(event.target.value)}
          >
            {first !== undefined && <option value="">{first}</option>}
            {languages.map((one) => (
              <option key={one} value={one} lang={one}>
                {ownNames[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
