// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface OptionsWords {
  readonly 'options.title': NoValues;
  readonly 'options.sections': NoValues;
  readonly 'options.people': NoValues;
  readonly 'options.norms': NoValues;
  readonly 'options.connections': NoValues;
  readonly 'options.transfer': NoValues;
  readonly 'options.display': NoValues;
  readonly 'options.about': NoValues;
  readonly 'options.read': NoValues;
  readonly 'options.accepted': NoValues;
  readonly 'options.stop': NoValues;
  readonly 'options.not-read': NoValues;
  readonly 'options.decide': NoValues;
  readonly 'options.never': NoValues;
  readonly 'options.never-score': NoValues;
  readonly 'options.never-guess': NoValues;
  readonly 'options.never-send': NoValues;
  readonly 'options.version': { readonly version: string };
}

export const options: Pack = {
  'options.title': "Meantime options",
  'options.sections': "Options",
  'options.people': "People",
  'options.norms': "Norms",
  'options.connections': "Connections",
  'options.transfer': "Import and export",
  'options.display': "Display",
  'options.about': "About and privacy",
  'options.read': "What is read",
  'options.accepted': "You accepted this.",
  'options.stop': "Stop reading pages",
  'options.not-read': "Pages are not read now.",
  'options.decide': "Read again and decide",
  'options.never': "What Meantime never does",
  'options.never-score': "It never scores a person and never says that somebody is late.",
  'options.never-guess': "It never guesses who is online: “in working hours” comes from the week you entered.",
  'options.never-send': "It never sends a message and never marks one as read.",
  'options.version': ["Version ",["version"]," · Free software under the MIT licence. Time zones come from this browser, so they are as new as the browser is."],
};
