// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface StoreWords {
  readonly 'store.damaged': NoValues;
  readonly 'store.newer': NoValues;
  readonly 'store.other': NoValues;
  readonly 'store.late': NoValues;
  readonly 'store.start-over': NoValues;
  readonly 'store.word': NoValues;
  readonly 'store.type-word': { readonly word: string };
  readonly 'store.type-word-first': { readonly word: string };
  readonly 'store.not-deleted': NoValues;
  readonly 'store.what-goes': NoValues;
  readonly 'store.delete-and-start': NoValues;
  readonly 'store.keep': NoValues;
  readonly 'store.export-readable': NoValues;
  readonly 'store.nothing-readable': NoValues;
  readonly 'store.exported': { readonly count: number; readonly file: string };
  readonly 'store.exported-lost': { readonly count: number; readonly file: string; readonly lost: number };
  readonly 'store.page-stopped': NoValues;
  readonly 'store.page-stopped-what': NoValues;
  readonly 'store.reload': NoValues;
  readonly 'store.display-changed': NoValues;
  readonly 'store.display-changed-language': { readonly tag: string };
  readonly 'store.reset-display': NoValues;
  readonly 'store.entry-broken': NoValues;
  readonly 'store.broken-list': NoValues;
  readonly 'store.deleted': { readonly name: string };
  readonly 'store.export-it': NoValues;
  readonly 'store.delete-it': NoValues;
  readonly 'store.broken': { readonly fault: 'date' | 'instant' | 'zone' | 'time' | 'part' | 'other'; readonly field: string; readonly table: 'people' | 'norms' | 'drafts' | 'decisions' | 'outbox' | 'tasks' | 'taskChecks' | 'duplicateChecks' | 'groups' | 'choices' | 'other' };
  readonly 'store.broken-connection': { readonly fault: 'settings' | 'place' | 'other'; readonly system: string };
}

export const store: Pack = {
  'store.damaged': "Nothing was deleted. Meantime can’t open its database in this browser; its files may be damaged.",
  'store.newer': "Nothing was changed: a newer version of Meantime made the database in this browser, and this version can’t use it. Update Meantime to continue.",
  'store.other': "Nothing was deleted. Meantime can’t open its database in this browser, because another version of Meantime made it.",
  'store.late': "Meantime’s database in this browser doesn’t answer yet. Close other windows of Meantime; this page then continues by itself.",
  'store.start-over': "Start over…",
  'store.word': "start over",
  'store.type-word': ["Type “",["word"],"”"],
  'store.type-word-first': ["Type the words “",["word"],"” to continue."],
  'store.not-deleted': "The browser didn’t delete it. Close other windows of Meantime and try again, or remove Meantime and install it again.",
  'store.what-goes': "This deletes people, norms, drafts, decisions and connections from this browser. You can’t undo this, so export first. Documents in Notion or Google Docs stay.",
  'store.delete-and-start': "Delete and start over",
  'store.keep': "Keep it",
  'store.export-readable': "Export what can be read",
  'store.nothing-readable': "Nothing can be read.",
  'store.exported': [["count","p",{"one":["Saved ",["count","n"]," entry as ",["file"],"."],"other":["Saved ",["count","n"]," entries as ",["file"],"."]}]],
  'store.exported-lost': [["count","p",{"one":["Saved ",["count","n"]," entry as ",["file"],". ",["lost","n"]," could not be read."],"other":["Saved ",["count","n"]," entries as ",["file"],". ",["lost","n"]," could not be read."]}]],
  'store.page-stopped': "This page stopped",
  'store.page-stopped-what': "What you stored is still in this browser. Reload the page. If that doesn’t help, export what can be read, and send us the lines below.",
  'store.reload': "Load the page again",
  'store.display-changed': "You changed how times are written in this browser, which may be the cause.",
  'store.display-changed-language': ["You changed how times are written in this browser (language “",["tag"],"”), which may be the cause."],
  'store.reset-display': "Reset this setting",
  'store.entry-broken': "This entry can’t be shown. It is still stored, and Export all includes it.",
  'store.broken-list': "What can’t be shown",
  'store.deleted': [["name"]," was deleted."],
  'store.export-it': "Export it",
  'store.delete-it': "Delete it",
  'store.broken': [["table","s",{"people":"This person","norms":"This version of the norms","drafts":"This draft","decisions":"This decision","outbox":"This document on its way","tasks":"This task","taskChecks":"This check for a second task","duplicateChecks":"This check for duplicates","groups":"This group","choices":"This chosen urgency","other":"This entry"}]," can’t be shown: ",["fault","s",{"date":"its date is not a date","instant":"its time is not a time","zone":"its time zone is not a time zone","time":"a time of its week is not a time of day","part":["its part “",["field"],"” is damaged"],"other":"it is damaged"}],". Export it, or delete it."],
  'store.broken-connection': ["This connection to ",["system"]," can’t be used: ",["fault","s",{"settings":"its stored sign-in is damaged","place":"its chosen place is damaged","other":"it is damaged"}],". Connect ",["system"]," again, or delete it."],
};
