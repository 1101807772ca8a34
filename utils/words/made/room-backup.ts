// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface BackupWords {
  readonly 'backup.no-json': NoValues;
  readonly 'backup.not-export': NoValues;
  readonly 'backup.no-part': { readonly part: string };
  readonly 'backup.refused': { readonly left: string; readonly what: string };
  readonly 'backup.value-is-not': { readonly expected: 'norm' | 'instant' | 'tag' | 'zone' | 'date' | 'settings' | 'language' | 'other'; readonly value: string };
  readonly 'backup.this-is-not': { readonly expected: 'norm' | 'instant' | 'tag' | 'zone' | 'date' | 'settings' | 'language' | 'other' };
  readonly 'backup.not-as-expected': NoValues;
  readonly 'backup.left': { readonly part: 'norms' | 'decisions' | 'drafts' | 'groups' | 'choices' | 'sources' | 'sourceRows' | 'own' | 'origins' | 'holidaySets' | 'timeOffFrom' | 'settings' | 'waits' | 'meetings' | 'owed' | 'done' | 'favourites' | 'other' };
  readonly 'backup.changes': { readonly parts: readonly string[] };
  readonly 'backup.kept-parts': { readonly parts: readonly string[] };
  readonly 'backup.addresses-added': NoValues;
  readonly 'backup.addresses-added-kept': { readonly parts: readonly string[] };
  readonly 'backup.line': { readonly line: string };
  readonly 'backup.not-imported': { readonly what: string };
  readonly 'backup.same-name': { readonly name: string };
  readonly 'backup.new-id': { readonly id: string };
  readonly 'backup.replaces-damaged': NoValues;
  readonly 'backup.two-notes': { readonly first: string; readonly second: string };
  readonly 'backup.no-title': NoValues;
  readonly 'backup.saved-here': { readonly time: string };
  readonly 'backup.newer-file': { readonly file: string; readonly here: string };
  readonly 'backup.newer-here': { readonly file: string; readonly here: string };
  readonly 'backup.same-time': NoValues;
  readonly 'backup.norms-from': { readonly time: string };
  readonly 'backup.norms-newer': NoValues;
  readonly 'backup.norms-differ': NoValues;
  readonly 'backup.urgency-differs': { readonly file: string; readonly here: string };
  readonly 'backup.urgency-of': { readonly thread: string };
  readonly 'backup.display': NoValues;
  readonly 'backup.group-differs': NoValues;
  readonly 'backup.group-member': { readonly name: string };
  readonly 'backup.most-groups': { readonly most: number };
  readonly 'backup.setting': { readonly which: 'language' | 'documentLanguage' | 'normsReview' | 'normsPage' | 'decided' | 'teamLog' | 'planWeights' | 'other' };
  readonly 'backup.source-differs': NoValues;
  readonly 'backup.stays-removed': NoValues;
  readonly 'backup.holidays-differ': NoValues;
  readonly 'backup.wait': NoValues;
  readonly 'backup.wait-here': NoValues;
  readonly 'backup.meeting': NoValues;
  readonly 'backup.untitled-thread': NoValues;
}

export const backup: Pack = {
  'backup.no-json': "This is not valid JSON; the file is cut off or was changed by hand. Nothing was changed.",
  'backup.not-export': "This is not a full export from Meantime: its “meantime” is missing or is not 1. Nothing was changed.",
  'backup.no-part': ["The list “",["part"],"” is missing or isn’t a list, so nothing of it is imported."],
  'backup.refused': [["what"]," ",["left"]],
  'backup.value-is-not': ["“",["value"],"” is not ",["expected","s",{"norm":"a norm that can be kept","instant":"an instant in milliseconds","tag":"a language tag such as en-GB or de","zone":"a time zone such as Europe/Berlin","date":"a date such as 2026-12-24","settings":"settings that this kind of source can use","language":"a language of Meantime such as en or de","other":"what it should be"}],"."],
  'backup.this-is-not': ["This is not ",["expected","s",{"norm":"a norm that can be kept","instant":"an instant in milliseconds","tag":"a language tag such as en-GB or de","zone":"a time zone such as Europe/Berlin","date":"a date such as 2026-12-24","settings":"settings that this kind of source can use","language":"a language of Meantime such as en or de","other":"what it should be"}],"."],
  'backup.not-as-expected': "This is missing or is not what it should be.",
  'backup.left': [["part","s",{"norms":"These norms are left out.","decisions":"This decision is left out.","drafts":"This draft is left out.","groups":"This group is left out.","choices":"This chosen urgency is left out.","sources":"This source is left out; its people are imported as your own.","sourceRows":"This row of a source is left out; its person is imported as your own.","own":"These edits of yours are left out.","origins":"This note on where a person comes from is left out.","holidaySets":"This note on a public calendar is left out; the holidays stay.","timeOffFrom":"This note on where time off comes from is left out.","settings":"This setting stays as it is here.","waits":"This wait is left out.","meetings":"This planned meeting is left out.","owed":"This reply that you owe is left out.","done":"This Done mark is left out.","favourites":"This favourite is left out.","other":"The display settings stay as they are here."}]],
  'backup.changes': [["parts","l","and"]],
  'backup.kept-parts': ["kept as here: ",["parts","l","and"]],
  'backup.addresses-added': "addresses added",
  'backup.addresses-added-kept': ["addresses added; kept as here: ",["parts","l","and"]],
  'backup.line': ["Line ",["line"]],
  'backup.not-imported': ["not imported: ",["what"]],
  'backup.same-name': ["not imported: ",["name"]," in your list has the same name, and one of the two has no address; if it is one person, give both the same address and import again."],
  'backup.new-id': ["another decision here has this id, so its id becomes ",["id"]],
  'backup.replaces-damaged': "replaces a damaged entry here",
  'backup.two-notes': [["first"],"; ",["second"]],
  'backup.no-title': "Draft without a title",
  'backup.saved-here': ["it was saved here as a decision ",["time"]],
  'backup.newer-file': ["the file’s is newer: here ",["here"],", in the file ",["file"]],
  'backup.newer-here': ["the one here is newer: here ",["here"],", in the file ",["file"]],
  'backup.same-time': "both were saved at the same time",
  'backup.norms-from': ["Norms from ",["time"]],
  'backup.norms-newer': "newer than those here, so they apply from now on",
  'backup.norms-differ': "those here differ",
  'backup.urgency-differs': ["here ",["here"],", in the file ",["file"]],
  'backup.urgency-of': ["Urgency of ",["thread"]],
  'backup.display': "How times are written",
  'backup.group-differs': "the one here differs",
  'backup.group-member': ["its member ",["name"]," can’t be imported"],
  'backup.most-groups': ["A file has at most ",["most","n"]," groups; the others are left out."],
  'backup.setting': [["which","s",{"language":"Language","documentLanguage":"Language of documents","normsReview":"Review of the norms","normsPage":"Page of the published norms","decided":"“Decided” beside threads","teamLog":"The team’s decisions in the log","planWeights":"Weights of the planner","other":"A setting"}]],
  'backup.source-differs': "its name, settings or refresh rate differ",
  'backup.stays-removed': "removed from the list; stays removed",
  'backup.holidays-differ': "the holidays here differ",
  'backup.wait': "Wait for a reply",
  'backup.wait-here': "You wait for something else in this thread here, which stays.",
  'backup.meeting': "Planned meeting",
  'backup.untitled-thread': "Thread without a title",
};
