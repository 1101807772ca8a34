import { readSignals } from '@/utils/platform/signals';
import { type Language, languageOf } from '@/utils/words/languages';
import type { Pack } from '@/utils/words/message';
import { readPack } from '@/utils/words/read-pack';
import { type DocumentWords, documentWordsOf } from './outline/words';

/** Brings the words of a document: in its language, or null for one that is written now. */
export type ReadDocumentWords = (language: Language | null) => Promise<DocumentWords>;

const packs = new Map<Language, Promise<Pack>>();

/** The words of documents in a language; null: in the one chosen for new documents. Rejects where its pack cannot be read. */
export const readDocumentWords: ReadDocumentWords = async (language) => {
  const wanted = language ?? (await chosenLanguage());
  const pack = packs.get(wanted) ?? readPack('documents', wanted);
  packs.set(wanted, pack);
  // What failed once is asked for again.
  pack.catch(() => packs.delete(wanted));
  return documentWordsOf(await pack, wanted);
};

/** The language of new documents: English unless another was chosen, since a team shares them. */
async function chosenLanguage(): Promise<Language> {
  return languageOf((await readSignals()).documentLanguage, 'en');
}
