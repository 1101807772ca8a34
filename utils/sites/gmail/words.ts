import { hand } from '@/utils/platform/world';
import { wordCutter } from '../own-words/cut-words';
import { isForwardSubject } from '../own-words/forward-subject';
import { type WordsPart, wordsPart } from './body-reader';

const words: WordsPart = { cutterFor: (title) => wordCutter(isForwardSubject(title)) };

/** Called by the script of these. */
export const handWords = () => hand(wordsPart, words);
