// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface SitesWords {
  readonly 'sites.title': NoValues;
  readonly 'sites.lead': NoValues;
  readonly 'sites.label': { readonly site: string };
  readonly 'sites.teams-why': NoValues;
  readonly 'sites.trello-why': NoValues;
  readonly 'sites.outlook-why': NoValues;
  readonly 'sites.preview': NoValues;
  readonly 'sites.refused': { readonly site: string };
}

export const sites: Pack = {
  'sites.title': "More sites",
  'sites.lead': "They are off until you switch one on. Your browser then asks you for its addresses.",
  'sites.label': [["site"]," (preview)"],
  'sites.teams-why': "Meantime reads there who wrote each message and, when you choose Log decision, the open thread. Work accounts are on teams.microsoft.com and teams.cloud.microsoft, personal ones on teams.live.com.",
  'sites.trello-why': "Meantime reads there who wrote each comment of an open card and, when you choose Log decision, the comments themselves.",
  'sites.outlook-why': "Meantime reads there who each message is from and, when you choose Log decision, the open conversation. Work accounts are on outlook.office.com, outlook.office365.com and outlook.cloud.microsoft, personal ones on outlook.live.com.",
  'sites.preview': "Preview: not yet tried on a live page. Where Meantime isn’t sure, it shows nothing.",
  'sites.refused': ["Your browser didn’t allow it. ",["site"]," stays off."],
};
