// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface SheetsWords {
  readonly 'sheets.lead': NoValues;
  readonly 'sheets.ours': NoValues;
  readonly 'sheets.listing': NoValues;
  readonly 'sheets.use': NoValues;
  readonly 'sheets.use-named': { readonly name: string };
  readonly 'sheets.complete': NoValues;
  readonly 'sheets.complete-named': { readonly name: string };
  readonly 'sheets.create': NoValues;
  readonly 'sheets.what': { readonly count: number; readonly folder: string; readonly norms: 'yes' | 'other'; readonly title: string; readonly where: 'folder' | 'other' };
  readonly 'sheets.list-empty': NoValues;
  readonly 'sheets.writing': { readonly all: number; readonly done: number };
  readonly 'sheets.looking': NoValues;
  readonly 'sheets.stopped': { readonly all: number; readonly done: number; readonly title: string };
  readonly 'sheets.unsure': NoValues;
  readonly 'sheets.done': { readonly count: number; readonly title: string };
  readonly 'sheets.another': NoValues;
  readonly 'sheets.chosen': { readonly link: string };
  readonly 'sheets.in-trash': { readonly name: string };
  readonly 'sheets.gone': { readonly name: string };
  readonly 'sheets.no-tab': { readonly name: string };
  readonly 'sheets.nobody': { readonly name: string };
  readonly 'sheets.large': { readonly name: string };
  readonly 'sheets.refused': { readonly name: string };
  readonly 'sheets.api-off': NoValues;
  readonly 'sheets.google-led-on': NoValues;
  readonly 'sheets.google-no-answer': NoValues;
  readonly 'sheets.itself': NoValues;
  readonly 'sheets.closed': NoValues;
  readonly 'sheets.published': NoValues;
  readonly 'sheets.working-hours': NoValues;
  readonly 'sheets.not-written': NoValues;
  readonly 'sheets.norms-tab': NoValues;
  readonly 'sheets.norms-tab-label': NoValues;
  readonly 'sheets.norms-tab-any': NoValues;
  readonly 'sheets.norms-tab-help': { readonly count: number };
  readonly 'sheets.norms-tab-saved': { readonly name: string };
  readonly 'sheets.norms-tab-none': { readonly name: string };
  readonly 'sheets.listing-tabs': NoValues;
}

export const sheets: Pack = {
  'sheets.lead': "Meantime can open only the sheets it created. Publish any other sheet as CSV and add it as a file at a web address.",
  'sheets.ours': "Roster sheets in your account",
  'sheets.listing': "Looking for sheets in Google Drive…",
  'sheets.use': "Use this sheet",
  'sheets.use-named': ["Use the sheet ",["name"]],
  'sheets.complete': "Continue filling",
  'sheets.complete-named': ["Continue filling ",["name"]],
  'sheets.create': "Create a roster sheet here",
  'sheets.what': ["Meantime creates the sheet “",["title"],"” in ",["where","s",{"folder":["the folder “",["folder"],"”"],"other":"My Drive"}]," and writes ",["count","p",{"one":[["count","n"]," person"],"other":[["count","n"]," people"]}]," into it: names, addresses, time zones, working hours and days off",["norms","s",{"yes":", and the norms of those who have their own","other":""}],". Everyone who can open the sheet sees them. Once it is a source, what your team changes there appears here; edits you make here still count first."],
  'sheets.list-empty': "There is nobody in your list yet. Add people first, then create the sheet.",
  'sheets.writing': [["done","n"]," of ",["all","n"]," people are in the sheet"],
  'sheets.looking': "Google didn’t answer. In up to three minutes Meantime knows whether the sheet exists, so that none is created twice.",
  'sheets.stopped': ["Stopped: ",["done","n"]," of ",["all","n"]," people are in “",["title"],"”. Continue when you like; nobody is written twice."],
  'sheets.unsure': "Google didn’t answer, so Meantime doesn’t know whether the sheet was created. Choose Continue: Meantime looks for it first.",
  'sheets.done': [["count","p",{"one":[["count","n"]," person is"],"other":[["count","n"]," people are"]}]," in “",["title"],"” in Google Drive."],
  'sheets.another': "Another sheet",
  'sheets.chosen': ["People come from the sheet ",["link"],". Your team can edit its rows, add some and delete some."],
  'sheets.in-trash': ["The sheet “",["name"],"” is in Google Drive’s trash. Restore it there, or remove this source."],
  'sheets.gone': ["Google can’t find the sheet “",["name"],"” in the connected account. Connect the account that created it, or remove this source."],
  'sheets.no-tab': ["The tab with your people was deleted from “",["name"],"”. Restore it with the version history in Google Sheets, or remove this source."],
  'sheets.nobody': ["The sheet “",["name"],"” has no people in it."],
  'sheets.large': ["The sheet “",["name"],"” is too large, so it wasn’t read. Move what isn’t about people to another tab."],
  'sheets.refused': ["Google refused to give the rows of “",["name"],"”. Check in Google Drive whether you can still open it."],
  'sheets.api-off': "The Google Sheets API isn’t enabled in the Google project of this client id. Enable it in the Google Cloud console, then try again.",
  'sheets.google-led-on': "Another server than Google answered, so nothing was read. Check your network and try again.",
  'sheets.google-no-answer': "The answer didn’t come from Google, so nothing was changed. Your network may need a sign-in.",
  'sheets.itself': "This is the sheet itself. In Google Sheets, choose File, Share, Publish to web and the format CSV, then paste that address.",
  'sheets.closed': "Google doesn’t give this sheet to everyone any more. In Google Sheets, choose File, Share, Publish to web again, for everyone.",
  'sheets.published': "Published Google Sheet",
  'sheets.working-hours': "Google gives no app the working hours of Google Calendar: keep them in the sheet’s own columns.",
  'sheets.not-written': "Google refused the request, so nothing more was written. Sign in to Google again under Connections, then try again.",
  'sheets.norms-tab': "Choose the tab of norms",
  'sheets.norms-tab-label': "Tab with the team’s norms",
  'sheets.norms-tab-any': "The first tab with a table of norms",
  'sheets.norms-tab-help': ["“The first tab” looks at the first ",["count","p",{"one":[["count","n"]," other tab"],"other":[["count","n"]," other tabs"]}]," only."],
  'sheets.norms-tab-saved': [["name"],": the tab is saved."],
  'sheets.norms-tab-none': ["The tab with your norms was deleted from “",["name"],"”. Choose another tab."],
  'sheets.listing-tabs': "Reading the tabs of the sheet…",
};
