// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface HandbookWords {
  readonly 'handbook.message': NoValues;
  readonly 'handbook.step': { readonly amount: string; readonly channel: string; readonly urgency: string };
  readonly 'handbook.title': NoValues;
  readonly 'handbook.lead': NoValues;
  readonly 'handbook.steps': NoValues;
  readonly 'handbook.clocks': NoValues;
  readonly 'handbook.said-hours': NoValues;
  readonly 'handbook.said-working-hours': NoValues;
  readonly 'handbook.said-working-days': NoValues;
  readonly 'handbook.imports': NoValues;
  readonly 'handbook.no-line': NoValues;
  readonly 'handbook.newer-line': NoValues;
  readonly 'handbook.cut-line': NoValues;
  readonly 'handbook.several': { readonly channel: string; readonly urgency: string };
  readonly 'handbook.empty': { readonly channel: string; readonly urgency: string };
  readonly 'handbook.given-some': { readonly all: string; readonly given: string };
  readonly 'handbook.unread': { readonly channel: string; readonly text: string; readonly urgency: string };
  readonly 'handbook.steps-unread': { readonly channel: string; readonly urgency: string };
  readonly 'handbook.share': NoValues;
  readonly 'handbook.share-text': NoValues;
  readonly 'handbook.copy-line': NoValues;
  readonly 'handbook.copy-page': NoValues;
  readonly 'handbook.copied-line': NoValues;
  readonly 'handbook.copied-page': NoValues;
  readonly 'handbook.not-copied': NoValues;
  readonly 'handbook.paste': NoValues;
  readonly 'handbook.paste-help': NoValues;
  readonly 'handbook.would-change': { readonly count: number };
  readonly 'handbook.nothing-changes': NoValues;
  readonly 'handbook.used': { readonly count: number };
  readonly 'handbook.several-lines': NoValues;
  readonly 'handbook.source-unread': NoValues;
  readonly 'handbook.people-from': { readonly address: string };
  readonly 'handbook.people-from-text': NoValues;
  readonly 'handbook.preview-people': NoValues;
  readonly 'handbook.have-source': NoValues;
  readonly 'handbook.with-address': { readonly address: string };
  readonly 'handbook.with-address-help': NoValues;
  readonly 'handbook.address-with-key': { readonly address: string };
  readonly 'handbook.people': NoValues;
  readonly 'handbook.head-name': NoValues;
  readonly 'handbook.head-place': NoValues;
  readonly 'handbook.head-zone': NoValues;
  readonly 'handbook.head-hours': NoValues;
  readonly 'handbook.head-email': NoValues;
  readonly 'handbook.head-slack': NoValues;
  readonly 'handbook.head-names': NoValues;
  readonly 'handbook.head-zone-date': NoValues;
  readonly 'handbook.days': NoValues;
  readonly 'handbook.with-people': NoValues;
  readonly 'handbook.with-people-help': NoValues;
  readonly 'handbook.download-page': NoValues;
  readonly 'handbook.page-people': { readonly count: number };
  readonly 'handbook.text-cell': { readonly norm: string; readonly urgency: string };
  readonly 'handbook.text-cells': { readonly before: string; readonly next: string };
  readonly 'handbook.text-row': { readonly channel: string; readonly list: string };
  readonly 'handbook.text-step': { readonly head: string; readonly what: string };
  readonly 'handbook.text-import': NoValues;
  readonly 'handbook.publish': NoValues;
  readonly 'handbook.publish-text': NoValues;
  readonly 'handbook.publish-connect': { readonly connections: string };
  readonly 'handbook.publish-to': { readonly place: string };
  readonly 'handbook.published': { readonly place: string };
  readonly 'handbook.publish-differs': NoValues;
  readonly 'handbook.publish-same': NoValues;
  readonly 'handbook.publish-update': NoValues;
  readonly 'handbook.publish-updating': NoValues;
  readonly 'handbook.step-of-person': { readonly address: string };
  readonly 'handbook.step-of-channel': { readonly hours: string; readonly zone: string };
  readonly 'handbook.step-hours-unread': { readonly channel: string; readonly text: string; readonly urgency: string };
  readonly 'handbook.file-norms': NoValues;
  readonly 'handbook.page-groups': { readonly count: number };
  readonly 'handbook.preview-groups': NoValues;
}

export const handbook: Pack = {
  'handbook.message': "Message",
  'handbook.step': [["channel"],", ",["urgency"],", after ",["amount"],":"],
  'handbook.title': "When we answer",
  'handbook.lead': "How soon a reply is expected, counted for the person who is asked. Nobody has to answer outside their working hours.",
  'handbook.steps': "If no reply comes",
  'handbook.clocks': "How time is counted",
  'handbook.said-hours': "Hours run around the clock, weekends too. A deadline outside the person’s working time moves to when they next start work.",
  'handbook.said-working-hours': "Working hours count only while the person works.",
  'handbook.said-working-days': "Working days: the reply is due at the same time of day, that many of the person’s working days later. The day of sending doesn’t count.",
  'handbook.imports': "This page can be imported in Meantime: copy it, then paste it under Options, Norms.",
  'handbook.no-line': "No norms were found in this text. Paste the whole line that begins with meantime-norms, or the page with the table.",
  'handbook.newer-line': "This line was made by a newer version of Meantime. Update Meantime, then paste it again. Your norms haven’t changed.",
  'handbook.cut-line': "The line is cut off or changed. Copy it again, whole. Your norms haven’t changed.",
  'handbook.several': [["channel"],", ",["urgency"],": the page gives different norms, so yours stays as it is."],
  'handbook.empty': [["channel"],", ",["urgency"],": the page gives no norm, so yours stays as it is."],
  'handbook.given-some': ["Norms given here: ",["given"]," of ",["all"],". Yours stay for the others."],
  'handbook.unread': [["channel"],", ",["urgency"],": “",["text"],"” can’t be read as a norm, so yours stays as it is. Write it like “4 working hours”."],
  'handbook.steps-unread': [["channel"],", ",["urgency"],": the steps don’t fit the norm, so they are left out."],
  'handbook.share': "Share with your team",
  'handbook.share-text': "Send the line in a chat, or put the page in your handbook. A teammate pastes either one here. Norms you set for individual people aren’t included.",
  'handbook.copy-line': "Copy norms as a line",
  'handbook.copy-page': "Copy as handbook page",
  'handbook.copied-line': "The line is copied.",
  'handbook.copied-page': "The page is copied as Markdown.",
  'handbook.not-copied': "The browser didn’t let Meantime copy. Click the page, then try again.",
  'handbook.paste': "Norms from a teammate",
  'handbook.paste-help': "Paste the line or the page. You see what would change before anything is kept.",
  'handbook.would-change': [["count","p",{"one":[["count","n"]," norm would change"],"other":[["count","n"]," norms would change"]}]],
  'handbook.nothing-changes': "You already have these norms.",
  'handbook.used': [["count","p",{"one":[["count","n"]," norm now matches your teammate’s."],"other":[["count","n"]," norms now match your teammate’s."]}]],
  'handbook.several-lines': "This text has several lines of norms that differ. Select or paste one of them. Your norms haven’t changed.",
  'handbook.source-unread': "The line also names a source of people that this version of Meantime can’t use. The norms aren’t affected.",
  'handbook.people-from': ["People come from ",["address"]],
  'handbook.people-from-text': "Meantime loads this file only after you choose Preview. The norms and the people are kept separately.",
  'handbook.preview-people': "Preview people",
  'handbook.have-source': "You already load people from there.",
  'handbook.with-address': ["Include where people come from: ",["address"]],
  'handbook.with-address-help': "Whoever has the line can load that file.",
  'handbook.address-with-key': ["The address of a source isn’t included, because it seems to have a key in it: ",["address"]],
  'handbook.people': "Who works when",
  'handbook.head-name': "Name",
  'handbook.head-place': "Place",
  'handbook.head-zone': "Time zone",
  'handbook.head-hours': "Working hours",
  'handbook.head-email': "E-mail",
  'handbook.head-slack': "Slack ID",
  'handbook.head-names': "Also shown as",
  'handbook.head-zone-date': "Time zone confirmed",
  'handbook.days': "Mon Tue Wed Thu Fri Sat Sun",
  'handbook.with-people': "Include people in the page",
  'handbook.with-people-help': "Names, places, time zones, working hours, addresses and groups; no time off, holidays or travel.",
  'handbook.download-page': "Download page",
  'handbook.page-people': [["count","p",{"one":["The page also lists ",["count","n"]," person"],"other":["The page also lists ",["count","n"]," people"]}]],
  'handbook.text-cell': [["urgency"],": ",["norm"]],
  'handbook.text-cells': [["before"],"; ",["next"]],
  'handbook.text-row': [["channel"]," – ",["list"]],
  'handbook.text-step': [["head"]," ",["what"]],
  'handbook.text-import': "To use these norms in Meantime, select the line below and choose “Use these norms” in its menu, or paste it under Options, Norms:",
  'handbook.publish': "Publish norms",
  'handbook.publish-text': "Write your norms to a document in Notion or Google Docs. They are also saved in your decision log. Only you decide when the document is updated.",
  'handbook.publish-connect': ["Connect Notion or Google Docs first, and choose a place for documents, under ",["connections"],"."],
  'handbook.publish-to': ["Publish to ",["place"]],
  'handbook.published': ["Your norms are saved and are being sent to ",["place"],"."],
  'handbook.publish-differs': "Your norms have changed since they were published.",
  'handbook.publish-same': "These are your current norms.",
  'handbook.publish-update': "Update document",
  'handbook.publish-updating': "Your norms are saved. The document is being updated.",
  'handbook.step-of-person': ["In the working hours of ",["address"]],
  'handbook.step-of-channel': ["Open ",["hours"],", time zone ",["zone"]],
  'handbook.step-hours-unread': [["channel"],", ",["urgency"],": “",["text"],"” can’t be read as the hours of a step, so the step has none."],
  'handbook.file-norms': "The norms in this file can’t be used, so the last good ones stay.",
  'handbook.page-groups': [["count","p",{"one":["The page also lists ",["count","n"]," group"],"other":["The page also lists ",["count","n"]," groups"]}]],
  'handbook.preview-groups': "Preview groups",
};
