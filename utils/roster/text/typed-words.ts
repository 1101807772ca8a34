import { dropMarks } from './marks';

/** As they are compared: what was copied from a sentence has its marks and quotation marks with it. */
const bare = (text: string) =>
  dropMarks(text)
    .replace(/["'«»‹›“”„‟‘’‚‛「」『』]/gu, '')
    .trim()
    .toLowerCase();

/** Whether `typed` are the words that were asked for, in whatever letters, with quotation marks or without. */
export const areWords = (typed: string, words: string): boolean => bare(typed) === bare(words);
