// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface DraftWords {
  readonly 'draft.title': NoValues;
}

export const draft: Pack = {
  'draft.title': "Log decision",
};
