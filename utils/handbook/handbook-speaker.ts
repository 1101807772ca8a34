import type { Language } from '@/utils/words/languages';
import type { PagesWords } from '@/utils/words/made/pages';
import { readPack } from '@/utils/words/read-pack';
import { sayIn } from '@/utils/words/say';
import type { SayPages } from './handbook-words';

/** The words of a language, as a document in it has them. */
export async function speakerOf(language: Language): Promise<SayPages> {
  return sayIn<PagesWords>(await readPack('pages', language), language, language);
}
