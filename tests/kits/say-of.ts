import { packOf } from '@/scripts/words/catalogue.ts';
import type { Language } from '@/utils/words/languages';
import type { PagesWords } from '@/utils/words/made/pages';
import { type Say, sayIn } from '@/utils/words/say';

/** Every message in a language, as the build packs it. */
export const sayOf = (language: Language): Say<PagesWords> =>
  sayIn<PagesWords>(packOf('pages', language), language, language);
