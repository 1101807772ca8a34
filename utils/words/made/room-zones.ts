// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface ZonesWords {
  readonly 'zones.give': NoValues;
  readonly 'zones.capitals': { readonly text: string };
  readonly 'zones.abbreviation': { readonly text: string; readonly zones: readonly string[] };
  readonly 'zones.offset': { readonly text: string; readonly zones: readonly string[] };
  readonly 'zones.unknown': { readonly text: string };
  readonly 'zones.near': { readonly text: string; readonly zones: readonly string[] };
  readonly 'zones.several': { readonly text: string; readonly zones: readonly string[] };
  readonly 'zones.other-offset': { readonly text: string; readonly zone: string; readonly zones: readonly string[] };
}

export const zones: Pack = {
  'zones.give': "Give a time zone, such as Europe/Berlin.",
  'zones.capitals': ["“",["text"],"” is written UTC, in capitals."],
  'zones.abbreviation': ["“",["text"],"” is an abbreviation and could mean ",["zones","l","or"],"; choose one of these."],
  'zones.offset': ["“",["text"],"” is an offset and ignores daylight saving time; choose a place, such as ",["zones","l","or"],"."],
  'zones.unknown': ["“",["text"],"” is not a known time zone; write one such as Europe/Berlin."],
  'zones.near': ["“",["text"],"” is not a known time zone; did you mean ",["zones","l","or"],"?"],
  'zones.several': ["“",["text"],"” could mean ",["zones","l","or"],"; choose one of these."],
  'zones.other-offset': ["“",["text"],"” has an offset that doesn’t fit ",["zones","l","or"],"; choose a zone such as ",["zone"],"."],
};
