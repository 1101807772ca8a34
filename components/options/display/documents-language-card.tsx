import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { writeSignals } from '@/utils/platform/signals';
import { languageOf } from '@/utils/words/languages';
import { LanguageSelect } from './language-select';

/** The language of new documents: a team shares them, so it does not follow the reader's own. */
export function DocumentsLanguageCard() {
  const { say } = useWords();
  return (
    <LanguageSelect
      label={say('display.documents')}
      help={say('display.documents-help')}
      stored={languageOf(useSignals()?.documentLanguage, 'en')}
      onChoose={(documentLanguage) => writeSignals({ documentLanguage })}
    />
  );
}
