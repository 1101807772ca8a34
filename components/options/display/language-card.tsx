import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Field } from '@/components/ui/field';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { writeSignals } from '@/utils/platform/signals';
import { languageOf, languages, ownNames } from '@/utils/words/languages';

/** The language of all pages: the browser's, or one that is chosen here. Each is named in itself. */
export function LanguageCard() {
  const { say } = useWords();
  const stored = useSignals()?.language;
  // Shown at once; the stored setting follows a moment later.
  const [chosen, setChosen] = useState<string>();
  const language = ownNames[languageOf(undefined, browser.i18n.getUILanguage())];
  const choose = (value: string) => {
    setChosen(value);
    return writeSignals({ language: value === '' ? undefined : value });
  };
  return (
    <div className="card stack">
      <Field label={say('display.language')} help={say('display.language-help')}>
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={chosen ?? (typeof stored === 'string' ? stored : '')}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{say('display.language-browser', { language })}</option>
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
