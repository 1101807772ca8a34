// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface SyncWords {
  readonly 'sync.title': NoValues;
  readonly 'sync.lead': NoValues;
  readonly 'sync.switch': NoValues;
  readonly 'sync.synced': { readonly when: string };
  readonly 'sync.failed': { readonly when: string; readonly why: string };
  readonly 'sync.fault-quota': NoValues;
  readonly 'sync.fault-rate': NoValues;
  readonly 'sync.fault-long': NoValues;
  readonly 'sync.fault-other': NoValues;
  readonly 'sync.mine-settings': { readonly when: string };
  readonly 'sync.mine-norms': { readonly when: string };
  readonly 'sync.theirs-settings': { readonly when: string };
  readonly 'sync.theirs-norms': { readonly when: string };
  readonly 'sync.use-mine': NoValues;
  readonly 'sync.use-theirs': NoValues;
  readonly 'sync.keep': NoValues;
}

export const sync: Pack = {
  'sync.title': "Sync between your browsers",
  'sync.lead': "Your settings and the team’s norms can follow you to your other browsers, by the sync of the browser itself (Google, Microsoft or Mozilla). People, decisions, drafts, tokens and your consent are never synced.",
  'sync.switch': "Sync settings and norms",
  'sync.synced': ["Last synced: ",["when"]],
  'sync.failed': ["Your settings and norms are safe in this browser. They haven’t been synced since ",["when"],": ",["why"]],
  'sync.fault-quota': "The browser’s room for synced data is full. Meantime tries again every half hour.",
  'sync.fault-rate': "The browser asks for a pause. Meantime tries again in half an hour.",
  'sync.fault-long': "The norms are too long to be synced. Shorten the texts of their steps.",
  'sync.fault-other': "The browser refused. Meantime tries again in half an hour.",
  'sync.mine-settings': ["Newer settings from another browser replaced those here (",["when"],")."],
  'sync.mine-norms': ["Newer norms from another browser replaced those here (",["when"],")."],
  'sync.theirs-settings': ["Settings were changed in another browser, too. Those here are newer and replaced them (",["when"],")."],
  'sync.theirs-norms': ["Norms were changed in another browser, too. Those here are newer and replaced them (",["when"],")."],
  'sync.use-mine': "Use mine again",
  'sync.use-theirs': "Use the other ones",
  'sync.keep': "Leave as is",
};
