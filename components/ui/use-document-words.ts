import { useEffect, useState } from 'react';
import { readDocumentWords } from '@/utils/destinations/document-words';
import type { DocumentWords } from '@/utils/destinations/outline/words';
import { languageOf } from '@/utils/words/languages';
import { useSignals } from './use-signals';

/** The words of documents in the language chosen for new ones; null until they are read. */
export function useDocumentWords(): DocumentWords | null {
  const signals = useSignals();
  const language = signals && languageOf(signals.documentLanguage, 'en');
  const [words, setWords] = useState<DocumentWords | null>(null);
  useEffect(() => {
    if (language == null) return;
    let isWanted = true;
    const take = (read: DocumentWords) => {
      if (isWanted) setWords(read);
    };
    // A file of our own that cannot be read is no reason to show nothing.
    void readDocumentWords(language)
      .catch(() => readDocumentWords('en'))
      .then(take, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [language]);
  return words;
}
