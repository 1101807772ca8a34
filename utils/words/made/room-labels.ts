// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface LabelsWords {
  readonly 'labels.log-decision': NoValues;
  readonly 'labels.compare-now': NoValues;
  readonly 'labels.read-whole': NoValues;
  readonly 'labels.insert-link': NoValues;
  readonly 'labels.disconnect': NoValues;
}

export const labels: Pack = {
  'labels.log-decision': "Log decision",
  'labels.compare-now': "Compare now",
  'labels.read-whole': "Open them and read again",
  'labels.insert-link': "Insert link in reply",
  'labels.disconnect': "Disconnect",
};
