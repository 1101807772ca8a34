// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface LogWords {
  readonly 'log.title': NoValues;
  readonly 'log.draft-discarded': { readonly title: string };
  readonly 'log.changes-discarded': { readonly title: string };
  readonly 'log.new-draft': { readonly when: string };
  readonly 'log.changed-draft': { readonly when: string };
  readonly 'log.saved-by-hand': { readonly when: string };
  readonly 'log.saved': { readonly site: string; readonly when: string };
  readonly 'log.search': NoValues;
  readonly 'log.search-hint': NoValues;
  readonly 'log.all': NoValues;
  readonly 'log.writing': { readonly all: number; readonly done: number };
  readonly 'log.file': NoValues;
  readonly 'log.download-found': { readonly count: number };
  readonly 'log.download-all': NoValues;
  readonly 'log.empty': NoValues;
  readonly 'log.empty-text': { readonly logDecision: string };
  readonly 'log.empty-text-keys': { readonly keys: string; readonly logDecision: string };
  readonly 'log.none-found': NoValues;
  readonly 'log.found': { readonly count: number };
  readonly 'log.all-decisions': NoValues;
  readonly 'log.missing': { readonly id: string };
  readonly 'log.missing-title': NoValues;
  readonly 'log.broken-title': NoValues;
  readonly 'log.marked': { readonly status: 'draft' | 'proposed' | 'accepted' | 'rejected' | 'superseded' | 'other' };
  readonly 'log.in-force-again': { readonly status: 'draft' | 'proposed' | 'accepted' | 'rejected' | 'superseded' | 'other' };
  readonly 'log.replaced-by-title': { readonly title: string };
  readonly 'log.update': NoValues;
  readonly 'log.replace': NoValues;
  readonly 'log.undo-replacement': NoValues;
  readonly 'log.action-owner': { readonly owner: string; readonly what: string };
  readonly 'log.action-due': { readonly date: string; readonly what: string };
  readonly 'log.action-owner-due': { readonly date: string; readonly owner: string; readonly what: string };
  readonly 'log.history': NoValues;
  readonly 'log.logged': { readonly first: string };
  readonly 'log.logged-updated': { readonly first: string; readonly last: string };
  readonly 'log.logged-updates': { readonly count: number; readonly first: string; readonly last: string };
  readonly 'log.has-draft': NoValues;
  readonly 'log.replaces': { readonly decision: string };
  readonly 'log.replaced-by': { readonly decision: string };
  readonly 'log.would-be-replaced-by': { readonly decision: string };
  readonly 'log.same-thread': { readonly decision: string };
  readonly 'log.not-in-log': { readonly id: string };
  readonly 'log.options': NoValues;
  readonly 'log.team-switch': { readonly name: string };
  readonly 'log.team-help': NoValues;
  readonly 'log.team': NoValues;
  readonly 'log.team-no-place': NoValues;
  readonly 'log.team-reading': { readonly rows: number };
  readonly 'log.team-read': { readonly count: number; readonly when: string };
  readonly 'log.team-unread': { readonly count: number };
  readonly 'log.team-cut': { readonly most: number; readonly name: string };
  readonly 'log.team-kept': { readonly why: string };
  readonly 'log.team-wait': { readonly when: string; readonly why: string };
  readonly 'log.team-refresh': NoValues;
  readonly 'log.team-not-allowed': NoValues;
  readonly 'log.team-refused': { readonly name: string };
  readonly 'log.team-line': { readonly system: string; readonly when: string };
  readonly 'log.team-line-by': { readonly by: string; readonly system: string; readonly when: string };
  readonly 'log.more': NoValues;
  readonly 'log.open-newer': NoValues;
}

export const log: Pack = {
  'log.title': "Decision log",
  'log.draft-discarded': ["The draft “",["title"],"” was discarded."],
  'log.changes-discarded': ["The changes to “",["title"],"” were discarded."],
  'log.new-draft': ["Not in the log yet · kept ",["when"]," your time"],
  'log.changed-draft': ["Changes not yet in the log · kept ",["when"]," your time"],
  'log.saved-by-hand': ["By hand · saved ",["when"]," your time"],
  'log.saved': [["site"]," · saved ",["when"]," your time"],
  'log.search': "Search decisions",
  'log.search-hint': "Search words, names, ids   /",
  'log.all': "All",
  'log.writing': [["done","n"]," of ",["all","n"]," written …"],
  'log.file': "decision-log",
  'log.download-found': [["count","p",{"one":["Download ",["count","n"]," decision as Markdown"],"other":["Download ",["count","n"]," decisions as Markdown"]}]],
  'log.download-all': "Download all as Markdown",
  'log.empty': "No decision is logged yet",
  'log.empty-text': ["Open a thread in Gmail or Slack and choose ",["logDecision"]," from the right-click menu, a person’s card or the toolbar popup. What you save appears here, in this browser only."],
  'log.empty-text-keys': ["Open a thread in Gmail or Slack and choose ",["logDecision"]," from the right-click menu, a person’s card or the toolbar popup, or press ",["keys"],". What you save appears here, in this browser only."],
  'log.none-found': "No decision has all of these words.",
  'log.found': [["count","p",{"one":[["count","n"]," decision found."],"other":[["count","n"]," decisions found."]}]],
  'log.all-decisions': "All decisions",
  'log.missing': ["There’s no decision ",["id"]," in this browser. It may be in another browser or profile."],
  'log.missing-title': "This decision is not in the log",
  'log.broken-title': "This decision can’t be shown",
  'log.marked': [["status","s",{"draft":"Marked as draft.","proposed":"Marked as proposed.","accepted":"Marked as accepted.","rejected":"Marked as rejected.","superseded":"Marked as superseded.","other":""}]],
  'log.in-force-again': [["status","s",{"draft":"In force again as draft.","proposed":"In force again as proposed.","accepted":"In force again as accepted.","rejected":"In force again as rejected.","superseded":"In force again as superseded.","other":""}]],
  'log.replaced-by-title': ["Replaced by “",["title"],"”. To bring this one back, undo the replacement."],
  'log.update': "Update",
  'log.replace': "Replace with a new one",
  'log.undo-replacement': "Undo the replacement",
  'log.action-owner': [["what"],": ",["owner"]],
  'log.action-due': [["what"],": due ",["date"]],
  'log.action-owner-due': [["what"],": ",["owner"],", due ",["date"]],
  'log.history': "History",
  'log.logged': ["Logged ",["first"],", your time."],
  'log.logged-updated': ["Logged ",["first"],", updated ",["last"],", your time."],
  'log.logged-updates': [["count","p",{"one":["Logged ",["first"],", updated ",["count","n"]," time, last ",["last"],", your time."],"other":["Logged ",["first"],", updated ",["count","n"]," times, last ",["last"],", your time."]}]],
  'log.has-draft': "This decision has an unsaved draft. Choose Update to continue it.",
  'log.replaces': ["Replaces: ",["decision"]],
  'log.replaced-by': ["Replaced by: ",["decision"]],
  'log.would-be-replaced-by': ["Would be replaced by: ",["decision"]],
  'log.same-thread': ["Same thread: ",["decision"]],
  'log.not-in-log': [["id"]," (not in this log)"],
  'log.options': "Options",
  'log.team-switch': ["Show the team’s decisions from “",["name"],"”"],
  'log.team-help': "Meantime asks Notion for the rows of this database each time you open the log. They stay in this browser and are in no export.",
  'log.team': "The team’s decisions",
  'log.team-no-place': "To show the team’s decisions, connect Notion in the options and choose a database for documents.",
  'log.team-reading': [["rows","p",{"one":["Reading: ",["rows","n"]," row so far"],"other":["Reading: ",["rows","n"]," rows so far"]}]],
  'log.team-read': [["count","p",{"one":[["count","n"]," decision of the team · read ",["when"]," your time"],"other":[["count","n"]," decisions of the team · read ",["when"]," your time"]}]],
  'log.team-unread': [["count","p",{"one":[["count","n"]," row without a title wasn’t read."],"other":[["count","n"]," rows without a title weren’t read."]}]],
  'log.team-cut': ["“",["name"],"” has more rows than Meantime reads. The newest ",["most","n"]," are shown."],
  'log.team-kept': [["why"]," What was read before is still shown."],
  'log.team-wait': [["why"]," Try again after ",["when"]," your time."],
  'log.team-refresh': "Refresh",
  'log.team-not-allowed': "Meantime may not ask Notion now. Choose Refresh to allow it.",
  'log.team-refused': ["Notion refused to give the rows of “",["name"],"”. Check the mapping under Connections."],
  'log.team-line': [["system"]," · team · changed ",["when"]," your time"],
  'log.team-line-by': [["system"]," · team, by ",["by"]," · changed ",["when"]," your time"],
  'log.more': "More for this decision",
  'log.open-newer': "Open the new one",
};
