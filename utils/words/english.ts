import type { PagesWords } from './made/pages';
import { pagesEnglish } from './made/pages';
import type { Told } from './phrase';
import { type Say, sayIn, sayTold } from './say';

/** Every message in English, for the command line and for tests; what is shown takes the reader's language. */
export const sayEnglish: Say<PagesWords> = sayIn<PagesWords>(pagesEnglish, 'en', 'en');

/** What a table or an outcome told, in English. */
export const toldEnglish = (told: Told): string => sayTold(sayEnglish, told);
