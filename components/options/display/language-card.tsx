import { browser } from 'wxt/browser';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { writeSignals } from '@/utils/platform/signals';
import { languageOf, ownNames } from '@/utils/words/languages';
import { LanguageSelect } from './language-select';

/** The language of all pages: the browser's, or one that is chosen here. */
export function LanguageCard() {
  const { say } = useWords();
  const stored = useSignals()?.language;
  const language = ownNames[languageOf(undefined, browser.i18n.getUILanguage())];
  return (
    <LanguageSelect
      label={say('display.language')}
      help={say('display.language-help')}
      stored={typeof stored === 'string' ? stored : ''}
      first={say('display.language-browser', { language })}
      onChoose={(value) => writeSignals({ language: value === '' ? undefined : value })}
    />
  );
}
