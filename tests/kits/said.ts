import { expect } from 'vitest';
import { toldEnglish } from '@/utils/words/english';
import type { Told } from '@/utils/words/phrase';

/** Within an expected object: a sentence, a phrase or a text, that holds or matches this in English. */
export const said = (part: string | RegExp): unknown =>
  expect.toSatisfy((told: Told) => {
    const text = toldEnglish(told);
    return typeof part === 'string' ? text.includes(part) : part.test(text);
  }, `says ${part}`);
