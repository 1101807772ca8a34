// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface NormsFormWords {
  readonly 'norms-form.amount-and-unit': NoValues;
  readonly 'norms-form.unit': NoValues;
  readonly 'norms-form.above-zero': NoValues;
  readonly 'norms-form.whole-days': NoValues;
  readonly 'norms-form.whole-minutes': NoValues;
  readonly 'norms-form.most-steps': { readonly most: number };
  readonly 'norms-form.write-number': NoValues;
  readonly 'norms-form.later-than-norm': NoValues;
  readonly 'norms-form.later-than-steps': NoValues;
  readonly 'norms-form.what-to-do': NoValues;
  readonly 'norms-form.shorter': { readonly most: number };
  readonly 'norms-form.e-mail': NoValues;
  readonly 'norms-form.direct': NoValues;
  readonly 'norms-form.mention': NoValues;
  readonly 'norms-form.channel': NoValues;
  readonly 'norms-form.clock-hours': { readonly amount: number };
  readonly 'norms-form.clock-hours-short': { readonly amount: number };
  readonly 'norms-form.clock-working-hours': { readonly amount: number };
  readonly 'norms-form.clock-working-days': { readonly amount: number };
  readonly 'norms-form.cell': { readonly channel: string; readonly urgency: string };
  readonly 'norms-form.no-reply': NoValues;
  readonly 'norms-form.step-of': { readonly amount: string; readonly what: string };
  readonly 'norms-form.amount-of': { readonly cell: string };
  readonly 'norms-form.clock-of': { readonly cell: string };
  readonly 'norms-form.if-no-reply': NoValues;
  readonly 'norms-form.edit-steps': NoValues;
  readonly 'norms-form.steps-of': { readonly button: string; readonly cell: string };
  readonly 'norms-form.write-such': NoValues;
  readonly 'norms-form.steps-first': NoValues;
  readonly 'norms-form.said-hours': NoValues;
  readonly 'norms-form.said-working-hours': NoValues;
  readonly 'norms-form.said-working-days': NoValues;
  readonly 'norms-form.no-reply-possible': { readonly name: string };
  readonly 'norms-form.reply-by': NoValues;
  readonly 'norms-form.time-for': { readonly name: string; readonly time: string };
  readonly 'norms-form.how-counted': { readonly amount: string };
  readonly 'norms-form.clocks': NoValues;
  readonly 'norms-form.clocks-empty': { readonly sample: string };
  readonly 'norms-form.clocks-sample': NoValues;
  readonly 'norms-form.clocks-text': NoValues;
  readonly 'norms-form.write-to': NoValues;
  readonly 'norms-form.sent': NoValues;
  readonly 'norms-form.your-time': { readonly time: string };
  readonly 'norms-form.now': NoValues;
  readonly 'norms-form.earlier': { readonly note: string };
  readonly 'norms-form.times-yours': NoValues;
  readonly 'norms-form.versions': NoValues;
  readonly 'norms-form.since': { readonly time: string };
  readonly 'norms-form.no-change': NoValues;
  readonly 'norms-form.before': NoValues;
  readonly 'norms-form.defaults': NoValues;
  readonly 'norms-form.change': { readonly after: string; readonly before: string; readonly cell: string };
  readonly 'norms-form.change-of': { readonly after: string; readonly before: string; readonly cell: string; readonly who: string };
  readonly 'norms-form.someone': NoValues;
  readonly 'norms-form.team-norm': NoValues;
  readonly 'norms-form.lead': { readonly people: string };
  readonly 'norms-form.saved': { readonly cell: string };
  readonly 'norms-form.table': NoValues;
  readonly 'norms-form.reset': NoValues;
  readonly 'norms-form.was-reset': NoValues;
  readonly 'norms-form.this-person': NoValues;
  readonly 'norms-form.norms-for': { readonly name: string };
  readonly 'norms-form.norms-for-note': { readonly name: string; readonly note: string };
  readonly 'norms-form.as-team': NoValues;
  readonly 'norms-form.of-their-own': { readonly count: number };
  readonly 'norms-form.own-help': { readonly name: string };
  readonly 'norms-form.override': NoValues;
  readonly 'norms-form.override-of': { readonly cell: string };
  readonly 'norms-form.use-team': NoValues;
  readonly 'norms-form.use-team-of': { readonly cell: string; readonly norm: string };
  readonly 'norms-form.use-team-all': NoValues;
  readonly 'norms-form.steps-title': { readonly cell: string };
  readonly 'norms-form.steps-use': NoValues;
  readonly 'norms-form.steps-lead': { readonly amount: string };
  readonly 'norms-form.add-step': NoValues;
  readonly 'norms-form.no-steps': NoValues;
  readonly 'norms-form.step': { readonly number: number };
  readonly 'norms-form.after': NoValues;
  readonly 'norms-form.step-what': { readonly step: string };
  readonly 'norms-form.step-example': NoValues;
  readonly 'norms-form.remove-step': { readonly number: number };
  readonly 'norms-form.urgency': NoValues;
  readonly 'norms-form.urgency-text': NoValues;
  readonly 'norms-form.urgency-asked': NoValues;
  readonly 'norms-form.urgency-ignored': NoValues;
  readonly 'norms-form.urgency-else': NoValues;
  readonly 'norms-form.none-unless': NoValues;
  readonly 'norms-form.none-set': NoValues;
  readonly 'norms-form.review': NoValues;
  readonly 'norms-form.review-due': NoValues;
  readonly 'norms-form.review-every': NoValues;
  readonly 'norms-form.review-off': NoValues;
  readonly 'norms-form.review-monthly': NoValues;
  readonly 'norms-form.review-quarterly': NoValues;
  readonly 'norms-form.review-yearly': NoValues;
  readonly 'norms-form.review-help': NoValues;
  readonly 'norms-form.review-next': { readonly date: string };
  readonly 'norms-form.review-changed': { readonly date: string };
  readonly 'norms-form.review-none': { readonly date: string };
  readonly 'norms-form.review-end': NoValues;
  readonly 'norms-form.review-done': NoValues;
  readonly 'norms-form.step-person': NoValues;
  readonly 'norms-form.step-week': NoValues;
  readonly 'norms-form.step-when': { readonly step: string };
  readonly 'norms-form.step-any-time': NoValues;
  readonly 'norms-form.step-of-person': NoValues;
  readonly 'norms-form.step-of-channel': NoValues;
  readonly 'norms-form.step-whose': NoValues;
  readonly 'norms-form.step-find': NoValues;
  readonly 'norms-form.step-other-person': { readonly name: string };
  readonly 'norms-form.step-address-goes': NoValues;
  readonly 'norms-form.step-hours': NoValues;
  readonly 'norms-form.step-hours-example': NoValues;
  readonly 'norms-form.step-zone': NoValues;
  readonly 'norms-form.step-of-hours': { readonly hours: string; readonly step: string };
  readonly 'norms-form.waits-nothing': NoValues;
  readonly 'norms-form.waits-too-few': NoValues;
  readonly 'norms-form.waits-ended': { readonly count: number };
  readonly 'norms-form.waits-within': { readonly count: number };
  readonly 'norms-form.waits-after': { readonly count: number };
  readonly 'norms-form.waits-untimed': { readonly count: number };
  readonly 'norms-form.waits-let-go': { readonly count: number };
  readonly 'norms-form.waits-of-all': NoValues;
  readonly 'norms-form.from-source': { readonly source: string; readonly when: string };
  readonly 'norms-form.own-entry': NoValues;
  readonly 'norms-form.use-given': { readonly norm: string };
  readonly 'norms-form.use-given-of': { readonly cell: string; readonly norm: string };
  readonly 'norms-form.changed-by': { readonly source: string; readonly when: string };
  readonly 'norms-form.news-seen': NoValues;
  readonly 'norms-form.version-by': { readonly source: string };
  readonly 'norms-form.changed-now': NoValues;
  readonly 'norms-form.source-brings': { readonly count: number };
}

export const normsForm: Pack = {
  'norms-form.amount-and-unit': "Give the norm an amount and a unit.",
  'norms-form.unit': "Choose one of hours, working-hours and working-days as unit.",
  'norms-form.above-zero': "Give the norm an amount above 0.",
  'norms-form.whole-days': "Give working days as a whole number, 1 or more.",
  'norms-form.whole-minutes': "Give an amount that comes to whole minutes, such as 0.5 or 4.",
  'norms-form.most-steps': ["Use at most ",["most","p",{"one":[["most","n"]," step"],"other":[["most","n"]," steps"]}],"."],
  'norms-form.write-number': "Write a number.",
  'norms-form.later-than-norm': "Give this step more time than the norm itself.",
  'norms-form.later-than-steps': "Give this step more time than the norm and the steps before it.",
  'norms-form.what-to-do': "Write what to do, such as: ask in #team-help.",
  'norms-form.shorter': ["Write it in ",["most","p",{"one":[["most","n"]," character"],"other":[["most","n"]," characters"]}]," or fewer."],
  'norms-form.e-mail': "E-mail",
  'norms-form.direct': "Direct message",
  'norms-form.mention': "Mention or thread",
  'norms-form.channel': "Channel",
  'norms-form.clock-hours': [["amount","p",{"one":"hour (around the clock)","other":"hours (around the clock)"}]],
  'norms-form.clock-hours-short': [["amount","p",{"one":"hour (24/7)","other":"hours (24/7)"}]],
  'norms-form.clock-working-hours': [["amount","p",{"one":"working hour","other":"working hours"}]],
  'norms-form.clock-working-days': [["amount","p",{"one":"working day","other":"working days"}]],
  'norms-form.cell': [["channel"],", ",["urgency"]],
  'norms-form.no-reply': "no reply expected",
  'norms-form.step-of': ["after ",["amount"],": ",["what"]],
  'norms-form.amount-of': [["cell"],": amount"],
  'norms-form.clock-of': [["cell"],": clock"],
  'norms-form.if-no-reply': "+ if no reply",
  'norms-form.edit-steps': "Edit steps",
  'norms-form.steps-of': [["cell"],": ",["button"],", steps if no reply comes"],
  'norms-form.write-such': "Write a number, such as 4.",
  'norms-form.steps-first': "One of the follow-up steps would come before this. Change the steps first.",
  'norms-form.said-hours': "Counts day and night, weekends too. A deadline outside working time waits until work starts.",
  'norms-form.said-working-hours': "Counts only while the person works.",
  'norms-form.said-working-days': "The same time of day, so many days of work later. The day of sending is not counted.",
  'norms-form.no-reply-possible': ["No reply can be expected: ",["name"]," has no working hours in the next year."],
  'norms-form.reply-by': "Reply by, your time",
  'norms-form.time-for': [["time"]," for ",["name"]],
  'norms-form.how-counted': ["How ",["amount"]," are counted"],
  'norms-form.clocks': "The three clocks",
  'norms-form.clocks-empty': ["Add a person or ",["sample"]," to see the three clocks on a live example."],
  'norms-form.clocks-sample': "load the sample team",
  'norms-form.clocks-text': "The same number means very different times: 24 hours end the next day, 24 working hours are three days of eight hours. Enter any number to see what it means.",
  'norms-form.write-to': "You write to",
  'norms-form.sent': "Sent",
  'norms-form.your-time': [["time"],", your time"],
  'norms-form.now': "now",
  'norms-form.earlier': ["Earlier norms ",["note"]],
  'norms-form.times-yours': "(your time)",
  'norms-form.versions': "Versions of the norms, newest first",
  'norms-form.since': ["From ",["time"]],
  'norms-form.no-change': "no change",
  'norms-form.before': "Before",
  'norms-form.defaults': "the default norms",
  'norms-form.change': [["cell"],": ",["after"]," (before: ",["before"],")"],
  'norms-form.change-of': [["who"],", ",["cell"],": ",["after"]," (before: ",["before"],")"],
  'norms-form.someone': "someone no longer in the list",
  'norms-form.team-norm': "the team’s norm",
  'norms-form.lead': ["How soon your team answers. A change applies at once, to messages sent from now on. Earlier messages keep the norm they were sent under. A person can have different norms: edit that person under ",["people"],"."],
  'norms-form.saved': ["Saved: ",["cell"],"."],
  'norms-form.table': "Norms by channel and urgency",
  'norms-form.reset': "Reset to defaults",
  'norms-form.was-reset': "The norms are reset to the defaults.",
  'norms-form.this-person': "this person",
  'norms-form.norms-for': ["Norms for ",["name"]],
  'norms-form.norms-for-note': ["Norms for ",["name"]," ",["note"]],
  'norms-form.as-team': "same as the team",
  'norms-form.of-their-own': [["count","n"]," of their own"],
  'norms-form.own-help': ["Grey is the team’s norm. Change a cell to override it for ",["name"],". Changes apply to messages sent after you save."],
  'norms-form.override': "Change",
  'norms-form.override-of': [["cell"],": Change, write their own"],
  'norms-form.use-team': "Use the team’s",
  'norms-form.use-team-of': [["cell"],": Use the team’s, ",["norm"]],
  'norms-form.use-team-all': "Use the team’s norms for all",
  'norms-form.steps-title': [["cell"],": if no reply comes"],
  'norms-form.steps-use': "Use these steps",
  'norms-form.steps-lead': ["A reply is expected within ",["amount"],". Write what your team agreed to do after that, counted from sending. Meantime only shows these words on the card; it sends nothing."],
  'norms-form.add-step': "Add a step",
  'norms-form.no-steps': "No steps, so the card shows none.",
  'norms-form.step': ["Step ",["number","n"]],
  'norms-form.after': "after",
  'norms-form.step-what': [["step"],": what to do"],
  'norms-form.step-example': "ask in #team-help",
  'norms-form.remove-step': ["Remove step ",["number","n"]],
  'norms-form.urgency': "How urgency is read",
  'norms-form.urgency-text': "Only these tags and phrases are read: at the start or end of an e-mail’s subject, in the first line, or in a clause of their own. In chat the message alone is read, and NRN counts only at its start. If they disagree, the less urgent one counts. What you choose on a card comes first.",
  'norms-form.urgency-asked': "Standard, asks for a reply",
  'norms-form.urgency-ignored': "Not counted: doesn’t say whose day",
  'norms-form.urgency-else': "Everything else is standard.",
  'norms-form.none-unless': "“No reply needed”: no reply is expected.",
  'norms-form.none-set': "Set norms for it",
  'norms-form.review': "Review",
  'norms-form.review-due': "Time to review your norms",
  'norms-form.review-every': "Remind me here",
  'norms-form.review-off': "Never",
  'norms-form.review-monthly': "Every month",
  'norms-form.review-quarterly': "Every three months",
  'norms-form.review-yearly': "Every year",
  'norms-form.review-help': "Shown on this page only. Nothing leaves this browser for it.",
  'norms-form.review-next': ["Next on ",["date"],". Shown on this page only; nothing leaves this browser for it."],
  'norms-form.review-changed': ["What changed since ",["date"]," (your time):"],
  'norms-form.review-none': ["Nothing has changed since ",["date"]," (your time). Do these norms still fit your team?"],
  'norms-form.review-end': "Mark as reviewed",
  'norms-form.review-done': "Marked as reviewed.",
  'norms-form.step-person': "Choose the person whose hours count.",
  'norms-form.step-week': "Write hours such as Mon-Fri 09:00-17:00.",
  'norms-form.step-when': [["step"],": when it can be done"],
  'norms-form.step-any-time': "at any time",
  'norms-form.step-of-person': "in a person’s working hours",
  'norms-form.step-of-channel': "in a channel’s hours",
  'norms-form.step-whose': "Whose working hours",
  'norms-form.step-find': "Name or address",
  'norms-form.step-other-person': ["Choose someone else than ",["name"]],
  'norms-form.step-address-goes': "This address goes along when you share or publish your norms.",
  'norms-form.step-hours': "Hours",
  'norms-form.step-hours-example': "Mon-Fri 09:00-17:00",
  'norms-form.step-zone': "Time zone",
  'norms-form.step-of-hours': [["step"]," (",["hours"],")"],
  'norms-form.waits-nothing': "You ended no wait for a reply in this time.",
  'norms-form.waits-too-few': "There are no figures of waits: fewer than five people are in those that ended, so they would be about single persons.",
  'norms-form.waits-ended': [["count","p",{"one":[["count","n"]," wait for a reply ended:"],"other":[["count","n"]," waits for a reply ended:"]}]],
  'norms-form.waits-within': [["count","p",{"one":[["count","n"]," was answered"],"other":[["count","n"]," were answered"]}]," within the norm’s window"],
  'norms-form.waits-after': [["count","p",{"one":[["count","n"]," was answered"],"other":[["count","n"]," were answered"]}]," after it"],
  'norms-form.waits-untimed': [["count","p",{"one":[["count","n"]," was answered"],"other":[["count","n"]," were answered"]}],", but the norm gives no time or nothing says when"],
  'norms-form.waits-let-go': [["count","p",{"one":[["count","n"]," was let go"],"other":[["count","n"]," were let go"]}]],
  'norms-form.waits-of-all': "Numbers of everybody together. There are none of one person.",
  'norms-form.from-source': ["The team’s norms come from ",["source"],", loaded ",["when"],". What you change here is your own: it counts first and is marked."],
  'norms-form.own-entry': "your own",
  'norms-form.use-given': ["Use the team’s: ",["norm"]],
  'norms-form.use-given-of': [["cell"],": use the team’s, ",["norm"]],
  'norms-form.changed-by': [["source"]," changed the team’s norms, ",["when"]],
  'norms-form.news-seen': "OK, seen",
  'norms-form.version-by': ["from ",["source"]],
  'norms-form.changed-now': "The team’s norms changed; see Norms.",
  'norms-form.source-brings': ["This source also gives the team’s norms: ",["count","p",{"=0":"they are the same as yours","one":[["count","n"]," norm changes"],"other":[["count","n"]," norms change"]}],". Norms of your own stay."],
};
