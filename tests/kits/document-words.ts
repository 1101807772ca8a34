import { packOf } from '@/scripts/words/catalogue.ts';
import type { ReadDocumentWords } from '@/utils/destinations/document-words';
import { type DocumentWords, documentWordsOf } from '@/utils/destinations/outline/words';
import type { Language } from '@/utils/words/languages';

/** The words of documents in a language, as the build packs them. */
export const documentWordsIn = (language: Language): DocumentWords =>
  documentWordsOf(packOf('documents', language), language);

export const englishWords = documentWordsIn('en');

/** Brings the words as the worker does; new documents are in `chosen`. */
export const readWordsWith =
  (chosen: Language = 'en'): ReadDocumentWords =>
  async (language) =>
    (language ?? chosen) === 'en' ? englishWords : documentWordsIn(language ?? chosen);
