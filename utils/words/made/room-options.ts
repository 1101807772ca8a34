// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface OptionsWords {
  readonly 'options.title': NoValues;
}

export const options: Pack = {
  'options.title': "Meantime options",
};
