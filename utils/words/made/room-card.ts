// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface CardWords {
  readonly 'card.both': { readonly first: string; readonly second: string };
  readonly 'card.sentences': { readonly first: string; readonly second: string };
  readonly 'card.zone-source': { readonly source: 'typed' | 'csv' | 'json' | 'vcard' | 'slack' | 'sample' | 'other' };
  readonly 'card.zone-only': { readonly from: string };
  readonly 'card.zone-from': { readonly days: number; readonly from: string };
  readonly 'card.zone-old': { readonly days: number; readonly from: string };
  readonly 'card.travel': { readonly date: string; readonly zone: string };
  readonly 'card.gap-from': { readonly difference: string; readonly from: string };
  readonly 'card.gap-between': { readonly difference: string; readonly from: string; readonly to: string };
  readonly 'card.range': { readonly from: string; readonly to: string };
  readonly 'card.sent': { readonly moment: string };
  readonly 'card.no-reply-after': { readonly amount: string; readonly what: string };
  readonly 'card.step-open': { readonly what: string };
  readonly 'card.step-next': { readonly moment: string; readonly what: string };
  readonly 'card.calculating': NoValues;
  readonly 'card.no-hours': NoValues;
  readonly 'card.window': NoValues;
  readonly 'card.expected': NoValues;
  readonly 'card.write-now': NoValues;
  readonly 'card.advice': { readonly moment: string };
  readonly 'card.read-as': { readonly urgency: string; readonly words: readonly string[] };
  readonly 'card.chose': { readonly urgency: string };
  readonly 'card.chose-read': { readonly count: number; readonly read: string; readonly urgency: string; readonly words: readonly string[] };
  readonly 'card.also-here': { readonly people: string };
  readonly 'card.other': { readonly name: string; readonly time: string };
  readonly 'card.not-done': NoValues;
  readonly 'card.plan': { readonly name: string };
  readonly 'card.plan-all': NoValues;
  readonly 'card.copy-details': NoValues;
  readonly 'card.copy-what': NoValues;
  readonly 'card.more': NoValues;
  readonly 'card.copied': NoValues;
  readonly 'card.not-copied': NoValues;
  readonly 'card.urgency-label': NoValues;
  readonly 'card.as-written': { readonly urgency: string };
  readonly 'card.receipt': NoValues;
  readonly 'card.from': NoValues;
  readonly 'card.to': NoValues;
  readonly 'card.what': NoValues;
  readonly 'card.length': NoValues;
  readonly 'card.stretches': NoValues;
  readonly 'card.how': NoValues;
  readonly 'card.counted-length': { readonly length: string };
  readonly 'card.counted-days': { readonly days: number };
  readonly 'card.counted': NoValues;
  readonly 'card.days-off': NoValues;
  readonly 'card.break': NoValues;
  readonly 'card.not-working': NoValues;
  readonly 'card.time-off': NoValues;
  readonly 'card.moved': NoValues;
  readonly 'card.first-day': NoValues;
  readonly 'card.sending-day': NoValues;
  readonly 'card.dates': { readonly count: number; readonly dates: readonly string[] };
  readonly 'card.days': { readonly days: number };
  readonly 'card.days-rest': { readonly days: number; readonly length: string };
  readonly 'card.away-tomorrow': NoValues;
  readonly 'card.away-until': { readonly date: string };
  readonly 'card.away-date': NoValues;
  readonly 'card.away-set': NoValues;
  readonly 'card.away-kind': NoValues;
  readonly 'card.away-note': { readonly date: string };
  readonly 'card.away-failed': NoValues;
  readonly 'card.several-title': NoValues;
  readonly 'card.several-groups': { readonly groups: readonly string[] };
  readonly 'card.several-sent': { readonly who: string };
  readonly 'card.several-now': { readonly who: string };
  readonly 'card.several-first': { readonly moment: string; readonly name: string };
  readonly 'card.several-last': { readonly moment: string; readonly name: string };
  readonly 'card.several-gate': { readonly count: number; readonly moment: string; readonly name: string; readonly of: number };
  readonly 'card.several-gate-today': { readonly count: number; readonly moment: string; readonly name: string; readonly of: number };
  readonly 'card.several-met': { readonly count: number; readonly of: number };
  readonly 'card.several-no-gate': { readonly count: number; readonly of: number };
  readonly 'card.several-day': { readonly count: number; readonly end: string; readonly of: number };
  readonly 'card.several-answered': { readonly people: readonly string[] };
  readonly 'card.several-none': { readonly people: readonly string[] };
  readonly 'card.several-never': { readonly people: readonly string[] };
  readonly 'card.several-missing': { readonly count: number };
  readonly 'card.several-missing-names': { readonly count: number; readonly people: readonly string[] };
  readonly 'card.other-clock': { readonly name: string; readonly ours: string; readonly site: string; readonly theirs: string };
  readonly 'card.take-clock': NoValues;
  readonly 'card.by-name': NoValues;
  readonly 'card.take-account': { readonly name: string };
  readonly 'card.step-open-until': { readonly moment: string; readonly what: string };
  readonly 'card.wait': NoValues;
  readonly 'card.wait-one': { readonly name: string };
  readonly 'card.wait-first': { readonly of: number };
  readonly 'card.wait-some': { readonly count: number; readonly of: number };
  readonly 'card.wait-all': { readonly of: number };
  readonly 'card.waiting': { readonly count: number; readonly kind: 'all' | 'first' | 'other'; readonly people: readonly string[] };
  readonly 'card.later': NoValues;
  readonly 'card.later-copied': { readonly moment: string };
  readonly 'card.advice-more': { readonly moment: string };
}

export const card: Pack = {
  'card.both': [["first"]," · ",["second"]],
  'card.sentences': [["first"]," ",["second"]],
  'card.zone-source': [["source","s",{"typed":"typed in","csv":"CSV import","json":"JSON import","vcard":"vCard import","slack":"Slack","sample":"sample team","other":"other"}]],
  'card.zone-only': ["Zone: ",["from"]],
  'card.zone-from': ["Zone: ",["from"],", ",["days","p",{"=0":"today","one":[["days","n"]," day ago"],"other":[["days","n"]," days ago"]}]],
  'card.zone-old': ["Zone: ",["from"],", not confirmed for ",["days","p",{"one":[["days","n"]," day"],"other":[["days","n"]," days"]}]],
  'card.travel': ["Travelling until ",["date"],", then ",["zone"]],
  'card.gap-from': ["Clocks change: ",["difference"]," from ",["from"]],
  'card.gap-between': ["Clocks change: ",["difference"]," from ",["from"]," to ",["to"]],
  'card.range': [["from"]," – ",["to"]],
  'card.sent': ["sent ",["moment"]],
  'card.no-reply-after': ["no reply after ",["amount"],": ",["what"]],
  'card.step-open': ["Agreed step now: ",["what"]],
  'card.step-next': ["From ",["moment"]," your time: ",["what"]],
  'card.calculating': "Calculating",
  'card.no-hours': "No working hours in the next year",
  'card.window': "Reply window (your time)",
  'card.expected': "Reply expected (your time)",
  'card.write-now': "If you write now, expect a reply (your time)",
  'card.advice': ["Sending any time before ",["moment"]," makes no difference to the reply."],
  'card.read-as': ["Read as ",["urgency"]," from ",["words","l","and"],"."],
  'card.chose': ["You chose ",["urgency"],"."],
  'card.chose-read': ["You chose ",["urgency"],"; ",["words","l","and"]," ",["count","p",{"one":"says","other":"say"}]," ",["read"],"."],
  'card.also-here': ["Also here: ",["people"]],
  'card.other': [["name"]," ",["time"]],
  'card.not-done': "Nothing was done: the card was partly covered or had just moved. Please try again.",
  'card.plan': ["Plan a meeting with ",["name"]],
  'card.plan-all': "Plan a meeting with everyone here",
  'card.copy-details': "Copy for a bug report",
  'card.copy-what': "Working hours, norm and times, without names",
  'card.more': "More",
  'card.copied': "Copied. Paste it into your report.",
  'card.not-copied': "The browser did not allow copying.",
  'card.urgency-label': "Urgency",
  'card.as-written': [["urgency"]," (as written)"],
  'card.receipt': "What is counted, from sending to due",
  'card.from': "From",
  'card.to': "To",
  'card.what': "What",
  'card.length': "Length",
  'card.stretches': "Every part",
  'card.how': "How this is counted",
  'card.counted-length': [["length"]," counted"],
  'card.counted-days': [["days","p",{"one":"counted day","other":[["days","n"]," counted days"]}]],
  'card.counted': "counted",
  'card.days-off': "days off",
  'card.break': "break",
  'card.not-working': "not working",
  'card.time-off': "time off",
  'card.moved': "until work starts",
  'card.first-day': "first day",
  'card.sending-day': "day of sending, not counted",
  'card.dates': [["count","p",{"one":["Day counted: ",["dates","l","and"],", up to the same time of day."],"other":["Days counted: ",["dates","l","and"],", up to the same time of day."]}]],
  'card.days': [["days","n"]," d"],
  'card.days-rest': [["days","n"]," d ",["length"]],
  'card.away-tomorrow': "Away until tomorrow",
  'card.away-until': ["Away until ",["date"]],
  'card.away-date': "Choose the first day back, after today.",
  'card.away-set': "Away until this day",
  'card.away-kind': "Only you see this, in your own list.",
  'card.away-note': ["You set: away until ",["date"],". Only you see this."],
  'card.away-failed': "That couldn’t be saved. Nothing has changed.",
  'card.several-title': "Everyone here",
  'card.several-groups': [["groups","l","and"]],
  'card.several-sent': [["who"],": replies expected (your time)"],
  'card.several-now': [["who"],": replies if you write now (your time)"],
  'card.several-first': ["First by ",["moment"],": ",["name"]],
  'card.several-last': ["Last by ",["moment"],": ",["name"]],
  'card.several-gate': [["count","n"]," of ",["of","n"]," by ",["moment"],", with ",["name"]],
  'card.several-gate-today': [["count","n"]," of ",["of","n"]," before your day ends: by ",["moment"],", with ",["name"]],
  'card.several-met': [["count","n"]," of ",["of","n"]," have answered: that is enough."],
  'card.several-no-gate': [["count","n"]," of ",["of","n"]," can’t be told from the norms."],
  'card.several-day': [["count","n"]," of ",["of","n"]," before your day ends at ",["end"]],
  'card.several-answered': ["Answered already: ",["people","l","and"]],
  'card.several-none': ["No reply expected from ",["people","l","and"]],
  'card.several-never': ["No working hours in the next year: ",["people","l","and"]],
  'card.several-missing': [["count","p",{"one":[["count","n"]," person here matches"],"other":[["count","n"]," people here match"]}]," no address in your list."],
  'card.several-missing-names': [["count","p",{"one":[["count","n"]," person here matches"],"other":[["count","n"]," people here match"]}]," no address in your list: ",["people","l","and"]],
  'card.other-clock': [["site"]," shows ",["theirs"]," for ",["name"],"; your list says ",["ours"],"."],
  'card.take-clock': "Check the time zone…",
  'card.by-name': "Only the name fits.",
  'card.take-account': ["This account is ",["name"]," of your list"],
  'card.step-open-until': ["Agreed step now, until ",["moment"]," your time: ",["what"]],
  'card.wait': "I wait for a reply",
  'card.wait-one': ["From ",["name"]],
  'card.wait-first': ["From the first of ",["of","n"]],
  'card.wait-some': ["From ",["count","n"]," of ",["of","n"]],
  'card.wait-all': ["From all ",["of","n"]],
  'card.waiting': [["kind","s",{"all":["You’re waiting for a reply from ",["people","l","and"],"."],"first":["You’re waiting for the first reply, from any of ",["people","l","and"],"."],"other":["You’re waiting for ",["count","n"]," replies, from ",["people","l","and"],"."]}]],
  'card.later': "Send later…",
  'card.later-copied': [["moment"]," is copied. Paste it where you schedule the message."],
  'card.advice-more': ["Another message can wait: any time before ",["moment"]," makes no difference to its reply."],
};
