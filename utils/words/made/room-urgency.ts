// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface UrgencyWords {
  readonly 'urgency.quoted': { readonly word: string };
  readonly 'urgency.disagree': { readonly words: readonly string[] };
  readonly 'urgency.nrn-chat': NoValues;
  readonly 'urgency.nrn-ignored': NoValues;
  readonly 'urgency.whose-day': { readonly word: string };
}

export const urgency: Pack = {
  'urgency.quoted': ["“",["word"],"”"],
  'urgency.disagree': [["words","l","and"]," disagree; the less urgent one counts."],
  'urgency.nrn-chat': "In chat “NRN” can also mean “not right now”.",
  'urgency.nrn-ignored': "In chat “NRN” can also mean “not right now”. It was ignored.",
  'urgency.whose-day': ["“",["word"],"” does not say whose day; it was ignored."],
};
