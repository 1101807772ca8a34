import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { writeSignals } from '@/utils/platform/signals';
import { languageOf, languages, ownNames } from '@/utils/words/languages';

/** The language of new documents: a team shares them, so it does not follow the reader's own. */
export function DocumentsLanguageCard() {
  const { say } = useWords();
  const stored = useSignals()?.documentLanguage;
  // Shown at once; the stored setting follows a moment later.
  const [chosen, setChosen] = useState<string>();
  const choose = (value: string) => {
    setChosen(value);
    return writeSignals({ documentLanguage: value });
  };
  return (
    <div className="card stack">
      <Field label={say('display.documents')} help={say('display.documents-help')}>
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={chosen ?? languageOf(stored, 'en')}
            onChange={(event) => choose(event.target.value)}
          >
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
