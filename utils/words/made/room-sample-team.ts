// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface SampleTeamWords {
  readonly 'sample-team.unchanged': NoValues;
  readonly 'sample-team.added': { readonly added: number };
  readonly 'sample-team.kept': { readonly kept: number };
}

export const sampleTeam: Pack = {
  'sample-team.unchanged': "The sample team is already in your list. Nothing was changed.",
  'sample-team.added': [["added","p",{"one":[["added","n"]," person of the sample team was added."],"other":[["added","n"]," people of the sample team were added."]}]],
  'sample-team.kept': [["kept","p",{"one":[["kept","n"]," was already there and is unchanged."],"other":[["kept","n"]," were already there and are unchanged."]}]],
};
