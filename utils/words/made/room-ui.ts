// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface UiWords {
  readonly 'ui.decision-log': NoValues;
  readonly 'ui.drafts': NoValues;
  readonly 'ui.continue': NoValues;
  readonly 'ui.discard': NoValues;
  readonly 'ui.decisions': NoValues;
  readonly 'ui.write-by-hand': NoValues;
  readonly 'ui.copy-markdown': NoValues;
  readonly 'ui.download-markdown': NoValues;
  readonly 'ui.downloaded': { readonly name: string };
  readonly 'ui.final-by': { readonly moment: string };
  readonly 'ui.names': { readonly names: readonly string[] };
  readonly 'ui.in-zone': { readonly zone: string };
  readonly 'ui.your-time': NoValues;
  readonly 'ui.try-again': NoValues;
  readonly 'ui.remove': NoValues;
  readonly 'ui.dismiss': NoValues;
  readonly 'ui.saved': { readonly time: string };
  readonly 'ui.not-saved': { readonly why: string };
  readonly 'ui.zone-now': { readonly difference: string; readonly time: string };
  readonly 'ui.zone-time': { readonly clock: string; readonly day: string };
  readonly 'ui.zone-search': NoValues;
  readonly 'ui.zones': NoValues;
  readonly 'ui.zone-hit': { readonly place: string; readonly zone: string };
  readonly 'ui.zone-hit-in': { readonly country: string; readonly place: string; readonly zone: string };
  readonly 'ui.zone-none': { readonly text: string };
  readonly 'ui.people-found': NoValues;
  readonly 'ui.recent-changes': { readonly count: number };
  readonly 'ui.undo-this': { readonly what: string };
}

export const ui: Pack = {
  'ui.decision-log': "Decision log",
  'ui.drafts': "Drafts",
  'ui.continue': "Continue",
  'ui.discard': "Discard",
  'ui.decisions': "Decisions",
  'ui.write-by-hand': "Write one by hand",
  'ui.copy-markdown': "Copy as Markdown",
  'ui.download-markdown': "Download .md",
  'ui.downloaded': ["Downloaded as ",["name"],"."],
  'ui.final-by': ["Final unless someone objects by ",["moment"]," your time."],
  'ui.names': [["names","l","and"]],
  'ui.in-zone': ["in ",["zone"]],
  'ui.your-time': "your time",
  'ui.try-again': "Try again",
  'ui.remove': "Remove",
  'ui.dismiss': "Dismiss",
  'ui.saved': ["Saved ",["time"]],
  'ui.not-saved': ["Not saved: ",["why"]],
  'ui.zone-now': ["Now ",["time"]," there, ",["difference"],"."],
  'ui.zone-time': [["clock"]," ",["day"]],
  'ui.zone-search': "Search for a city or country, such as New Delhi.",
  'ui.zones': "Time zones",
  'ui.zone-hit': [["place"],": ",["zone"]],
  'ui.zone-hit-in': [["place"],", ",["country"],": ",["zone"]],
  'ui.zone-none': ["Nothing found for “",["text"],"”. Try a larger city, a country or an offset such as GMT+2."],
  'ui.people-found': "People",
  'ui.recent-changes': ["Recent changes (",["count","n"],")"],
  'ui.undo-this': ["Undo: ",["what"]],
};
