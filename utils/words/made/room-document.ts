// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface DocumentWords {
  readonly 'document.superseded-by': { readonly other: string };
  readonly 'document.decided': { readonly date: string; readonly zone: string };
  readonly 'document.objection': { readonly time: string };
  readonly 'document.revisit': { readonly date: string };
  readonly 'document.replaces': { readonly other: string };
  readonly 'document.would-replace': { readonly other: string };
  readonly 'document.was-to-replace': { readonly other: string };
  readonly 'document.replaced-by': { readonly other: string };
  readonly 'document.both-times': { readonly clock: string; readonly date: string; readonly universal: string; readonly weekday: string; readonly zone: string };
  readonly 'document.utc-time': { readonly clock: string; readonly date: string; readonly weekday: string };
  readonly 'document.sent-both': { readonly theirs: string; readonly universal: string; readonly zone: string };
  readonly 'document.sent-utc': { readonly universal: string };
  readonly 'document.sent-as-written': { readonly text: string };
  readonly 'document.sent-unknown': NoValues;
  readonly 'document.background': NoValues;
  readonly 'document.people': NoValues;
  readonly 'document.role': NoValues;
  readonly 'document.who': NoValues;
  readonly 'document.option': NoValues;
  readonly 'document.fate': NoValues;
  readonly 'document.taken': NoValues;
  readonly 'document.not-taken': NoValues;
  readonly 'document.not-taken-because': { readonly reason: string };
  readonly 'document.label': { readonly name: string };
  readonly 'document.action-owner-due': { readonly due: string; readonly owner: string };
  readonly 'document.action-owner': { readonly owner: string };
  readonly 'document.action-due': { readonly due: string };
  readonly 'document.due': { readonly due: string };
  readonly 'document.source': NoValues;
  readonly 'document.thread-read': { readonly count: number; readonly site: string; readonly thread: string };
  readonly 'document.thread-read-own': { readonly by: 'both' | 'subject' | 'date' | 'other'; readonly count: number; readonly date: string; readonly site: string; readonly subject: string; readonly thread: string };
  readonly 'document.by-hand': NoValues;
  readonly 'document.no-author': NoValues;
  readonly 'document.selected': NoValues;
  readonly 'document.videos': NoValues;
  readonly 'document.links': NoValues;
  readonly 'document.files': NoValues;
  readonly 'document.video': NoValues;
  readonly 'document.link': NoValues;
  readonly 'document.file': NoValues;
  readonly 'document.video-of': { readonly service: string };
  readonly 'document.message-head': { readonly author: string; readonly sent: string };
  readonly 'document.update-of': { readonly time: string };
  readonly 'document.same': NoValues;
  readonly 'document.box-gone': NoValues;
  readonly 'document.box-changed': NoValues;
  readonly 'document.head-changed': NoValues;
  readonly 'document.emptied': NoValues;
  readonly 'document.continued': NoValues;
  readonly 'document.message-number': { readonly number: string };
  readonly 'document.message-range': { readonly from: string; readonly to: string };
  readonly 'document.roster': NoValues;
  readonly 'document.roster-field': { readonly field: 'name' | 'email' | 'slack' | 'zone' | 'place' | 'days' | 'hours' | 'timeOff' | 'holidays' | 'travel' | 'names' | 'zoneDate' | 'groups' | 'other' };
  readonly 'document.roster-norm': { readonly amount: string; readonly channel: string; readonly urgency: string };
  readonly 'document.roster-norm-none': { readonly channel: string; readonly urgency: string };
  readonly 'document.database': NoValues;
  readonly 'document.logged': { readonly title: string };
}

export const document: Pack = {
  'document.superseded-by': ["Superseded by ",["other"]],
  'document.decided': ["decided on ",["date"]," (",["zone"],")"],
  'document.objection': ["final unless someone objects by ",["time"]],
  'document.revisit': ["to be looked at again on ",["date"]],
  'document.replaces': ["replaces ",["other"]],
  'document.would-replace': ["would replace ",["other"]],
  'document.was-to-replace': ["was to replace ",["other"]],
  'document.replaced-by': ["replaced by ",["other"]],
  'document.both-times': [["weekday"]," ",["date"]," ",["clock"]," in ",["zone"]," (",["universal"]," UTC)"],
  'document.utc-time': [["weekday"]," ",["date"]," ",["clock"]," UTC"],
  'document.sent-both': [["theirs"]," in ",["zone"]," · ",["universal"]," UTC"],
  'document.sent-utc': [["universal"]," UTC"],
  'document.sent-as-written': ["“",["text"],"”, as the page wrote it"],
  'document.sent-unknown': "time not shown",
  'document.background': "Background",
  'document.people': "People",
  'document.role': "Role",
  'document.who': "Who",
  'document.option': "Option",
  'document.fate': "What became of it",
  'document.taken': "Decided for",
  'document.not-taken': "Not taken",
  'document.not-taken-because': ["Not taken: ",["reason"]],
  'document.label': [["name"],":"],
  'document.action-owner-due': ["(",["owner"],", due ",["due"],")"],
  'document.action-owner': ["(",["owner"],")"],
  'document.action-due': ["(due ",["due"],")"],
  'document.due': ["due ",["due"]],
  'document.source': "Source",
  'document.thread-read': [["thread"]," in ",["site"],", ",["count","p",{"one":[["count","n"]," message"],"other":[["count","n"]," messages"]}]," read."],
  'document.thread-read-own': [["thread"]," in ",["site"],", ",["count","p",{"one":[["count","n"]," message"],"other":[["count","n"]," messages"]}]," read. The link opens only in the mailbox of whoever logged this.",["by","s",{"both":[" To find the thread in yours, search for its subject, “",["subject"],"”, and the date ",["date"],"."],"subject":[" To find the thread in yours, search for its subject, “",["subject"],"”."],"date":[" To find the thread in yours, look for the date ",["date"],"."],"other":""}]],
  'document.by-hand': "Written by hand, without a thread.",
  'document.no-author': "Author not named on the page",
  'document.selected': "What was selected",
  'document.videos': "Videos",
  'document.links': "Links",
  'document.files': "Files",
  'document.video': "Video",
  'document.link': "Link",
  'document.file': "File",
  'document.video-of': [["service"]," video"],
  'document.message-head': [["author"],", ",["sent"]],
  'document.update-of': ["Update of ",["time"]],
  'document.same': "Written again without a change.",
  'document.box-gone': "The status box of this document is gone or could not be written to, so it was not brought up to date.",
  'document.box-changed': "The status box of this document was changed by hand, so it was left as it is.",
  'document.head-changed': "The box at the head of this document was changed or taken out by hand, so it was left as it is.",
  'document.emptied': "nothing any more",
  'document.continued': "(continued)",
  'document.message-number': ["Message ",["number"]],
  'document.message-range': ["Messages ",["from"]," to ",["to"]],
  'document.roster': "Team roster",
  'document.roster-field': [["field","s",{"name":"Name","email":"E-mail","slack":"Slack ID","zone":"Time zone","place":"City","days":"Working days","hours":"Working hours","timeOff":"Time off","holidays":"Holidays","travel":"Travel","names":"Also shown as","zoneDate":"Time zone confirmed","groups":"Groups","other":"Own norms"}]],
  'document.roster-norm': [["channel"],", ",["urgency"],": ",["amount"]],
  'document.roster-norm-none': [["channel"],", ",["urgency"],": no reply expected"],
  'document.database': "Decisions",
  'document.logged': ["Decision logged: ",["title"]],
};
