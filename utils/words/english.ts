import type { PagesWords } from './made/pages';
import { pagesEnglish } from './made/pages';
import { type Say, sayIn } from './say';

/** Every message in English, for the command line and for tests; what is shown takes the reader's language. */
export const sayEnglish: Say<PagesWords> = sayIn<PagesWords>(pagesEnglish, 'en', 'en');
