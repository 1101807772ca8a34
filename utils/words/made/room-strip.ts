// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface StripWords {
  readonly 'strip.hours': { readonly hours: readonly string[] };
  readonly 'strip.no-hours': NoValues;
  readonly 'strip.hours-away': { readonly first: string; readonly parts: readonly string[] };
  readonly 'strip.column': NoValues;
  readonly 'strip.line': NoValues;
  readonly 'strip.your-time': { readonly moment: string };
  readonly 'strip.time-in': { readonly moment: string; readonly zone: string };
  readonly 'strip.now': NoValues;
}

export const strip: Pack = {
  'strip.hours': ["Works ",["hours","l","and"]],
  'strip.no-hours': "No working hours",
  'strip.hours-away': [["first"],"; away ",["parts","l","and"]],
  'strip.column': "Working hours",
  'strip.line': "Time that every row shows",
  'strip.your-time': [["moment"]," your time"],
  'strip.time-in': [["moment"]," in ",["zone"]],
  'strip.now': "Now",
};
