// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface ThreadWords {
  readonly 'thread.part-quoted': NoValues;
  readonly 'thread.part-forwarded': NoValues;
  readonly 'thread.part-signature': NoValues;
  readonly 'thread.part-hidden': NoValues;
  readonly 'thread.part-stated': { readonly kind: string; readonly stated: string };
  readonly 'thread.stated-both': { readonly author: string; readonly time: string };
  readonly 'thread.part-lines': { readonly count: number; readonly name: string };
  readonly 'thread.lines-quoted': { readonly count: number };
  readonly 'thread.lines-forwarded': { readonly count: number };
  readonly 'thread.lines-signature': { readonly count: number };
  readonly 'thread.lines-hidden': { readonly count: number };
  readonly 'thread.left-out': { readonly parts: readonly string[] };
  readonly 'thread.unread-folded': { readonly count: number };
  readonly 'thread.unread-unloaded': { readonly count: number };
  readonly 'thread.unread-clipped': { readonly count: number };
  readonly 'thread.unread-no-address': { readonly count: number };
  readonly 'thread.unread-unselected': { readonly count: number };
  readonly 'thread.unread-drawing': { readonly count: number };
  readonly 'thread.unread-choices': { readonly count: number };
  readonly 'thread.unread-too-long': { readonly count: number; readonly what: 'person' | 'link' | 'file' | 'part' | 'other' };
  readonly 'thread.unread-damaged': { readonly count: number; readonly what: 'person' | 'link' | 'file' | 'part' | 'other' };
  readonly 'thread.unread-at-least-one': NoValues;
  readonly 'thread.unread-maybe': NoValues;
  readonly 'thread.unread-uncountable': NoValues;
  readonly 'thread.unread-earlier': NoValues;
  readonly 'thread.unread-later': NoValues;
  readonly 'thread.unread-other': { readonly count: number; readonly why: string };
  readonly 'thread.titled': { readonly by: 'in' | 'with' | 'other'; readonly kind: 'thread' | 'other'; readonly place: string };
  readonly 'thread.titled-words': { readonly thread: string; readonly words: string };
}

export const thread: Pack = {
  'thread.part-quoted': "Quoted",
  'thread.part-forwarded': "Forwarded",
  'thread.part-signature': "Signature",
  'thread.part-hidden': "Hidden words",
  'thread.part-stated': [["kind"],": ",["stated"]],
  'thread.stated-both': [["author"],", ",["time"]],
  'thread.part-lines': [["name"]," · ",["count","p",{"one":[["count","n"]," line"],"other":[["count","n"]," lines"]}]],
  'thread.lines-quoted': [["count","p",{"one":[["count","n"]," quoted line"],"other":[["count","n"]," quoted lines"]}]],
  'thread.lines-forwarded': [["count","p",{"one":[["count","n"]," forwarded line"],"other":[["count","n"]," forwarded lines"]}]],
  'thread.lines-signature': [["count","p",{"one":[["count","n"]," line of signature"],"other":[["count","n"]," lines of signature"]}]],
  'thread.lines-hidden': [["count","p",{"one":[["count","n"]," hidden line"],"other":[["count","n"]," hidden lines"]}]],
  'thread.left-out': [["parts","l","and"]," left out"],
  'thread.unread-folded': [["count","p",{"one":[["count","n"]," message was folded away and not read."],"other":[["count","n"]," messages were folded away and not read."]}]],
  'thread.unread-unloaded': [["count","p",{"one":[["count","n"]," message was not loaded and not read."],"other":[["count","n"]," messages were not loaded and not read."]}]],
  'thread.unread-clipped': [["count","p",{"one":[["count","n"]," message was clipped by Gmail and not read."],"other":[["count","n"]," messages were clipped by Gmail and not read."]}]],
  'thread.unread-no-address': [["count","p",{"one":[["count","n"]," attached file was left out: the page gives no link to it."],"other":[["count","n"]," attached files were left out: the page gives no links to them."]}]],
  'thread.unread-unselected': [["count","p",{"one":[["count","n"]," message was outside the selection and not read."],"other":[["count","n"]," messages were outside the selection and not read."]}]],
  'thread.unread-drawing': [["count","p",{"one":[["count","n"]," part of a message was drawn without words and not read."],"other":[["count","n"]," parts of messages were drawn without words and not read."]}]],
  'thread.unread-choices': [["count","p",{"one":[["count","n"]," part of a message was shown as a list to choose from and not read."],"other":[["count","n"]," parts of messages were shown as a list to choose from and not read."]}]],
  'thread.unread-too-long': [["what","s",{"person":[["count","p",{"one":[["count","n"]," name was too long and not read."],"other":[["count","n"]," names were too long and not read."]}]],"link":[["count","p",{"one":[["count","n"]," link was too long and not read."],"other":[["count","n"]," links were too long and not read."]}]],"file":[["count","p",{"one":[["count","n"]," file was too long and not read."],"other":[["count","n"]," files were too long and not read."]}]],"part":[["count","p",{"one":[["count","n"]," part of a message was too long and not read."],"other":[["count","n"]," parts of messages were too long and not read."]}]],"other":[["count","p",{"one":[["count","n"]," message was too long and not read."],"other":[["count","n"]," messages were too long and not read."]}]]}]],
  'thread.unread-damaged': [["what","s",{"person":[["count","p",{"one":[["count","n"]," name was damaged on the page and not read."],"other":[["count","n"]," names were damaged on the page and not read."]}]],"link":[["count","p",{"one":[["count","n"]," link was damaged on the page and not read."],"other":[["count","n"]," links were damaged on the page and not read."]}]],"file":[["count","p",{"one":[["count","n"]," file was damaged on the page and not read."],"other":[["count","n"]," files were damaged on the page and not read."]}]],"part":[["count","p",{"one":[["count","n"]," part of a message was damaged on the page and not read."],"other":[["count","n"]," parts of messages were damaged on the page and not read."]}]],"other":[["count","p",{"one":[["count","n"]," message was damaged on the page and not read."],"other":[["count","n"]," messages were damaged on the page and not read."]}]]}]],
  'thread.unread-at-least-one': "At least 1 message was not loaded and not read.",
  'thread.unread-maybe': "Part of the thread may be missing: the page may not have loaded it.",
  'thread.unread-uncountable': "Slack doesn’t say here how many replies there are. To be sure of all, open the thread in its channel and log it there.",
  'thread.unread-earlier': "What came earlier in the conversation was not read.",
  'thread.unread-later': "What came later in the conversation was not read.",
  'thread.unread-other': ["Not read (",["count","n"],"): ",["why"],"."],
  'thread.titled': [["kind","s",{"thread":[["by","s",{"in":["Thread in ",["place"]],"with":["Thread with ",["place"]],"other":"Thread"}]],"other":[["by","s",{"in":["Messages in ",["place"]],"with":["Messages with ",["place"]],"other":"Messages"}]]}]],
  'thread.titled-words': [["thread"],": ",["words"]],
};
