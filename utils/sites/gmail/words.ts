import { hand } from '@/utils/platform/world';
import { type WordsPart, wordsPart } from '../body-reader';
import { wordCutter } from '../own-words/cut-words';
import { isForwardSubject } from '../own-words/forward-subject';

const words: WordsPart = { cutterFor: (title) => wordCutter(isForwardSubject(title)) };

/** Called by the script of these. */
export const handWords = () => hand(wordsPart, words);
