// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface DraftWords {
  readonly 'draft.title': NoValues;
  readonly 'draft.action': { readonly number: number };
  readonly 'draft.what-to-do': NoValues;
  readonly 'draft.owner': NoValues;
  readonly 'draft.owner-of': { readonly number: number };
  readonly 'draft.action-due': { readonly number: number };
  readonly 'draft.remove-action': { readonly number: number };
  readonly 'draft.add-action': NoValues;
  readonly 'draft.template': NoValues;
  readonly 'draft.replaced': NoValues;
  readonly 'draft.saved-to-log': NoValues;
  readonly 'draft.preview-of': NoValues;
  readonly 'draft.preview': NoValues;
  readonly 'draft.in-log': { readonly id: string };
  readonly 'draft.in-log-changed': { readonly id: string };
  readonly 'draft.discard-draft': NoValues;
  readonly 'draft.discard-changes': NoValues;
  readonly 'draft.author-unknown': NoValues;
  readonly 'draft.author': { readonly author: string; readonly when: string };
  readonly 'draft.links': { readonly links: string };
  readonly 'draft.files': { readonly links: string };
  readonly 'draft.more-options': NoValues;
  readonly 'draft.more': NoValues;
  readonly 'draft.options-help': NoValues;
  readonly 'draft.one-per-line': NoValues;
  readonly 'draft.your-time-zone': { readonly zone: string };
  readonly 'draft.propose': NoValues;
  readonly 'draft.time-to-object': NoValues;
  readonly 'draft.stays-open': NoValues;
  readonly 'draft.accept': NoValues;
  readonly 'draft.move-to': { readonly moment: string };
  readonly 'draft.cant-open': NoValues;
  readonly 'draft.back': NoValues;
  readonly 'draft.changes-discarded': NoValues;
  readonly 'draft.discarded': NoValues;
  readonly 'draft.log-kept': NoValues;
  readonly 'draft.nothing-kept': NoValues;
  readonly 'draft.source': NoValues;
  readonly 'draft.source-of': { readonly count: number; readonly site: string };
  readonly 'draft.by-hand': NoValues;
  readonly 'draft.open-thread': NoValues;
  readonly 'draft.selected': NoValues;
  readonly 'draft.earlier-messages': { readonly count: number };
  readonly 'draft.not-read': NoValues;
  readonly 'draft.looking': NoValues;
  readonly 'draft.opening': { readonly done: number; readonly total: number };
  readonly 'draft.disk-full': NoValues;
  readonly 'draft.more-people': { readonly count: number };
  readonly 'draft.store-failed': NoValues;
  readonly 'draft.insert-title': NoValues;
  readonly 'draft.copied-what': { readonly what: 'link' | 'other' };
  readonly 'draft.open-reply': NoValues;
  readonly 'draft.leave-out': NoValues;
  readonly 'draft.keep-part': NoValues;
  readonly 'draft.write-it': NoValues;
  readonly 'draft.was-not-read': NoValues;
  readonly 'draft.reading': NoValues;
  readonly 'draft.none-here': NoValues;
  readonly 'draft.cleared-log': { readonly logDecision: string };
  readonly 'draft.cleared-try': NoValues;
  readonly 'draft.none-open': NoValues;
  readonly 'draft.none-open-text': { readonly logDecision: string };
  readonly 'draft.connect': NoValues;
  readonly 'draft.connect-text': { readonly connect: string };
  readonly 'draft.goes-to': NoValues;
  readonly 'draft.log-only': NoValues;
  readonly 'draft.replaces': NoValues;
  readonly 'draft.replaces-now': { readonly decision: string };
  readonly 'draft.replaces-later': { readonly decision: string };
  readonly 'draft.dont-replace': NoValues;
  readonly 'draft.decided-before': NoValues;
  readonly 'draft.has-decision': { readonly id: string; readonly status: 'draft' | 'proposed' | 'accepted' | 'rejected' | 'superseded' | 'other'; readonly title: string };
  readonly 'draft.update-it': NoValues;
  readonly 'draft.replace-it': NoValues;
  readonly 'draft.log-new': NoValues;
  readonly 'draft.send-to': { readonly names: readonly string[] };
  readonly 'draft.saved': NoValues;
  readonly 'draft.save-changes-to': { readonly names: readonly string[] };
  readonly 'draft.save-to': { readonly names: readonly string[] };
  readonly 'draft.save-changes': NoValues;
  readonly 'draft.save': NoValues;
  readonly 'draft.stays-as-sent': { readonly count: number; readonly names: readonly string[] };
  readonly 'draft.copied': NoValues;
  readonly 'draft.copy-refused': { readonly button: string };
  readonly 'draft.read-again': { readonly count: number };
  readonly 'draft.reading-cancelled': NoValues;
  readonly 'draft.reading-failed': NoValues;
  readonly 'draft.use-as': { readonly field: string; readonly what: 'decision' | 'why' | 'action' | 'option' | 'other' };
  readonly 'draft.as': { readonly field: string; readonly what: 'decision' | 'why' | 'action' | 'option' | 'other' };
  readonly 'draft.used-as': { readonly field: string; readonly what: 'decision' | 'why' | 'action' | 'option' | 'other' };
  readonly 'draft.show-markdown': NoValues;
  readonly 'draft.preview-document': NoValues;
  readonly 'draft.people': NoValues;
  readonly 'draft.role-of': { readonly name: string; readonly role: string };
  readonly 'draft.add-person': NoValues;
  readonly 'draft.propose-short': NoValues;
  readonly 'draft.select-part': NoValues;
  readonly 'draft.place-in': { readonly name: string; readonly system: string };
  readonly 'draft.waiting': NoValues;
}

export const draft: Pack = {
  'draft.title': "Log decision",
  'draft.action': ["Action ",["number","n"]],
  'draft.what-to-do': "What is to be done",
  'draft.owner': "Owner",
  'draft.owner-of': ["Owner of action ",["number","n"]],
  'draft.action-due': ["Action ",["number","n"]," is due"],
  'draft.remove-action': ["Remove action ",["number","n"]],
  'draft.add-action': "Add an action",
  'draft.template': "Template",
  'draft.replaced': "Another decision replaced this one. You can undo that in the log.",
  'draft.saved-to-log': "Saved to the decision log.",
  'draft.preview-of': "Markdown preview",
  'draft.preview': "Preview",
  'draft.in-log': ["In the decision log as ",["id"],"."],
  'draft.in-log-changed': ["In the decision log as ",["id"],", without your newest changes."],
  'draft.discard-draft': "Discard draft",
  'draft.discard-changes': "Discard changes",
  'draft.author-unknown': "Author not named on the page",
  'draft.author': [["author"],", ",["when"]],
  'draft.links': ["Links: ",["links"]],
  'draft.files': ["Files: ",["links"]],
  'draft.more-options': "Options not taken, actions, revisit",
  'draft.more': "Actions, revisit",
  'draft.options-help': "One per line. Add a colon and the reason if you like.",
  'draft.one-per-line': "One per line",
  'draft.your-time-zone': ["your time, ",["zone"]],
  'draft.propose': "Propose a time",
  'draft.time-to-object': "Time to object",
  'draft.stays-open': "It stays open until you choose.",
  'draft.accept': "Accept",
  'draft.move-to': ["Move to ",["moment"]," your time"],
  'draft.cant-open': "This draft can’t be opened",
  'draft.back': "Back to the decision",
  'draft.changes-discarded': "Your changes were discarded",
  'draft.discarded': "The draft was discarded",
  'draft.log-kept': "The log still has the version you saved last.",
  'draft.nothing-kept': "Nothing was kept. You can undo this while this page is open.",
  'draft.source': "Source",
  'draft.source-of': [["count","p",{"one":["Source · ",["site"],", ",["count","n"]," message"],"other":["Source · ",["site"],", ",["count","n"]," messages"]}]],
  'draft.by-hand': "Written by hand, without a thread.",
  'draft.open-thread': "Open the thread",
  'draft.selected': "Selected text",
  'draft.earlier-messages': [["count","p",{"one":[["count","n"]," earlier message"],"other":[["count","n"]," earlier messages"]}]],
  'draft.not-read': "Not read",
  'draft.looking': "Looking for the thread …",
  'draft.opening': ["Opening ",["done","n"]," of ",["total","n"]],
  'draft.disk-full': "this computer’s disk is full. Your words stay here: free up space, then press Save.",
  'draft.more-people': [["count","p",{"one":["Show ",["count","n"]," more person"],"other":["Show ",["count","n"]," more people"]}]],
  'draft.store-failed': "the browser’s database couldn’t store it. Your words stay here: press Save to try again.",
  'draft.insert-title': "Insert title in reply",
  'draft.copied-what': [["what","s",{"link":"The link is copied. Paste it where you want it.","other":"The title is copied. Paste it where you want it."}]],
  'draft.open-reply': "Open your reply there, then choose this again.",
  'draft.leave-out': "Leave it out again",
  'draft.keep-part': "Keep it",
  'draft.write-it': "Write it by hand",
  'draft.was-not-read': "The thread was not read",
  'draft.reading': "Reading the thread",
  'draft.none-here': "There is no draft here",
  'draft.cleared-log': ["If a thread wasn’t read, its draft is kept for one day. Open the thread and choose ",["logDecision"]," again."],
  'draft.cleared-try': "If a thread wasn’t read, its draft is kept for one day. Open the thread and try again.",
  'draft.none-open': "No draft is open",
  'draft.none-open-text': ["Open a thread in Gmail or Slack and choose ",["logDecision"],"."],
  'draft.connect': "Connect Notion or Google Docs",
  'draft.connect-text': [["connect"]," to publish decisions there too."],
  'draft.goes-to': "Document goes to",
  'draft.log-only': "Decision log only",
  'draft.replaces': "Replaces",
  'draft.replaces-now': ["Replaces ",["decision"],". Once you save this one, that one is superseded."],
  'draft.replaces-later': ["Replaces ",["decision"],". That one stays in force until this one is accepted."],
  'draft.dont-replace': "Don’t replace it",
  'draft.decided-before': "Decided before",
  'draft.has-decision': ["This thread has a decision in the log: ",["title"]," (",["id"],", ",["status","s",{"draft":"draft","proposed":"proposed","accepted":"accepted","rejected":"rejected","superseded":"superseded","other":""}],")."],
  'draft.update-it': "Update it",
  'draft.replace-it': "Replace it",
  'draft.log-new': "Log a new one",
  'draft.send-to': ["Send to ",["names","l","and"]],
  'draft.saved': "Saved",
  'draft.save-changes-to': ["Save changes, also to ",["names","l","and"]],
  'draft.save-to': ["Save, also to ",["names","l","and"]],
  'draft.save-changes': "Save changes to the decision log",
  'draft.save': "Save to the decision log",
  'draft.stays-as-sent': [["count","p",{"one":["The document in ",["names","l","and"]," stays as it was sent last."],"other":["The documents in ",["names","l","and"]," stay as they were sent last."]}]],
  'draft.copied': "Copied.",
  'draft.copy-refused': ["The browser didn’t allow copying. Use ",["button"]," instead."],
  'draft.read-again': [["count","p",{"one":["Read again: the draft has ",["count","n"]," message of the thread now."],"other":["Read again: the draft has ",["count","n"]," messages of the thread now."]}]],
  'draft.reading-cancelled': "Cancelled. The draft is unchanged.",
  'draft.reading-failed': "Something went wrong in Meantime. Your draft is unchanged; try again.",
  'draft.use-as': [["what","s",{"decision":"Use as decision","why":"Use as why","action":"Use as action","option":"Use as option","other":["Use as “",["field"],"”"]}]],
  'draft.as': [["what","s",{"decision":"as decision","why":"as why","action":"as action","option":"as option","other":["as “",["field"],"”"]}]],
  'draft.used-as': [["what","s",{"decision":"Used as decision.","why":"Used as why.","action":"Used as action.","option":"Used as option.","other":["Used as “",["field"],"”."]}]],
  'draft.show-markdown': "Show Markdown",
  'draft.preview-document': "Preview of the document",
  'draft.people': "People",
  'draft.role-of': [["role"],": ",["name"]],
  'draft.add-person': "Add someone",
  'draft.propose-short': "Propose",
  'draft.select-part': "Select words in a message to use only those.",
  'draft.place-in': [["name"]," in ",["system"]],
  'draft.waiting': "You’re waiting for a reply; the popup lists it.",
};
