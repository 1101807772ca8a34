// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface PopupWords {
  readonly 'popup.all-drafts': { readonly count: number };
  readonly 'popup.empty': NoValues;
  readonly 'popup.empty-text': NoValues;
  readonly 'popup.add-people': NoValues;
  readonly 'popup.last': NoValues;
  readonly 'popup.found': NoValues;
  readonly 'popup.more': { readonly count: number };
  readonly 'popup.none-found': NoValues;
  readonly 'popup.open-thread': NoValues;
  readonly 'popup.copy-report': NoValues;
  readonly 'popup.open-site': { readonly site: string };
  readonly 'popup.report-copied': NoValues;
  readonly 'popup.copy-refused': NoValues;
  readonly 'popup.team': NoValues;
  readonly 'popup.working': { readonly all: number; readonly working: number };
  readonly 'popup.people': NoValues;
  readonly 'popup.nobody': NoValues;
  readonly 'popup.you': NoValues;
  readonly 'popup.search': NoValues;
  readonly 'popup.search-hint': NoValues;
  readonly 'popup.options': NoValues;
  readonly 'popup.off': NoValues;
  readonly 'popup.see-read': NoValues;
  readonly 'popup.withheld': { readonly site: string };
  readonly 'popup.allow': { readonly site: string };
  readonly 'popup.nothing-found': { readonly moment: string; readonly site: string };
  readonly 'popup.away-back': { readonly date: string; readonly reason: string };
  readonly 'popup.where': { readonly difference: string; readonly place: string };
  readonly 'popup.state-where': { readonly state: string; readonly where: string };
  readonly 'popup.waits': NoValues;
  readonly 'popup.waits-all': { readonly count: number };
  readonly 'popup.wait-whom': { readonly count: number; readonly kind: 'all' | 'first' | 'other'; readonly people: readonly string[] };
  readonly 'popup.wait-before': { readonly moment: string; readonly whom: string };
  readonly 'popup.wait-on': { readonly whom: string };
  readonly 'popup.wait-after': { readonly moment: string; readonly whom: string };
  readonly 'popup.wait-none': { readonly whom: string };
  readonly 'popup.wait-never': { readonly whom: string };
  readonly 'popup.wait-came': NoValues;
  readonly 'popup.wait-let-go': NoValues;
  readonly 'popup.copy-nudge': NoValues;
  readonly 'popup.nudge-copied': NoValues;
  readonly 'popup.nudge': { readonly link: string; readonly name: string; readonly title: string };
  readonly 'popup.nudge-plain': { readonly link: string; readonly name: string };
  readonly 'popup.norms-what': { readonly count: number };
  readonly 'popup.nobody-named': { readonly kind: 'email' | 'other'; readonly site: string };
  readonly 'popup.plan': NoValues;
  readonly 'popup.reply-by': { readonly moment: string };
  readonly 'popup.reply-now': { readonly kind: 'direct' | 'other' };
  readonly 'popup.reply-then': { readonly kind: 'direct' | 'other'; readonly moment: string };
  readonly 'popup.order': NoValues;
  readonly 'popup.order-next': NoValues;
  readonly 'popup.order-clock': NoValues;
  readonly 'popup.order-name': NoValues;
  readonly 'popup.their-time': NoValues;
  readonly 'popup.owed': NoValues;
  readonly 'popup.owed-due': { readonly moment: string; readonly name: string };
  readonly 'popup.owed-rests': { readonly moment: string; readonly name: string };
  readonly 'popup.owed-done': NoValues;
  readonly 'popup.owed-marked': NoValues;
  readonly 'popup.due-decisions': NoValues;
  readonly 'popup.due-objection': { readonly moment: string };
  readonly 'popup.due-revisit': { readonly day: string };
  readonly 'popup.due-action': { readonly day: string; readonly what: string };
  readonly 'popup.owed-past': { readonly moment: string; readonly name: string };
  readonly 'popup.commands': NoValues;
  readonly 'popup.plan-with': { readonly name: string };
  readonly 'popup.open-person': { readonly name: string };
  readonly 'popup.open-log': NoValues;
  readonly 'popup.only-group': { readonly count: number; readonly name: string };
  readonly 'popup.group-off': { readonly name: string };
  readonly 'popup.favourite': { readonly name: string };
}

export const popup: Pack = {
  'popup.all-drafts': [["count","p",{"one":["All ",["count","n"]," drafts"],"other":["All ",["count","n"]," drafts"]}]],
  'popup.empty': "Nobody is in your people list yet",
  'popup.empty-text': "Meantime shows the local time and the reply window of the people you add. They stay in this browser.",
  'popup.add-people': "Add people",
  'popup.last': "Last decisions",
  'popup.found': "Decisions found",
  'popup.more': [["count","p",{"one":[["count","n"]," more in the decision log"],"other":[["count","n"]," more in the decision log"]}]],
  'popup.none-found': "No decision has these words.",
  'popup.open-thread': "Open a thread in Gmail or Slack first.",
  'popup.copy-report': "Copy report",
  'popup.open-site': ["Open ",["site"]," in a tab, reload it and press again."],
  'popup.report-copied': "Report copied. It has tags and class names only: no names, addresses or words.",
  'popup.copy-refused': "The browser didn’t allow copying. Press again.",
  'popup.team': "Team",
  'popup.working': [["working","n"]," of ",["all","n"]," in working hours"],
  'popup.people': "People",
  'popup.nobody': "No one matches.",
  'popup.you': "You",
  'popup.search': "Search people, groups and decisions",
  'popup.search-hint': "Name, or a time: Thu 15:30 in Tokyo",
  'popup.options': "People, norms and options",
  'popup.off': "Meantime is off until you accept what it reads.",
  'popup.see-read': "See what is read",
  'popup.withheld': ["The browser doesn’t let Meantime read ",["site"],"."],
  'popup.allow': ["Allow ",["site"]],
  'popup.nothing-found': ["Meantime has found no names in ",["site"]," since ",["moment"]," your time. The page may have changed; there are no badges until an update."],
  'popup.away-back': [["reason"],", back ",["date"]],
  'popup.where': [["place"]," · ",["difference"]],
  'popup.state-where': [["state"]," · ",["where"]],
  'popup.waits': "Waiting for a reply",
  'popup.waits-all': [["count","p",{"one":["All ",["count","n"]],"other":["All ",["count","n"]]}]],
  'popup.wait-whom': [["kind","s",{"all":[["people","l","and"]],"first":["any of ",["people","l","and"]],"other":[["count","n"]," of ",["people","l","and"]]}]],
  'popup.wait-before': [["whom"],": expected by ",["moment"]," your time"],
  'popup.wait-on': [["whom"],": expected now"],
  'popup.wait-after': [["whom"],": was expected by ",["moment"]," your time"],
  'popup.wait-none': [["whom"],": the norms expect no reply here"],
  'popup.wait-never': [["whom"],": no working hours in the next year"],
  'popup.wait-came': "Marked: the reply came.",
  'popup.wait-let-go': "You no longer wait for it.",
  'popup.copy-nudge': "Copy a nudge",
  'popup.nudge-copied': "Copied. Paste it where you want to ask.",
  'popup.nudge': ["Hi ",["name"],", coming back to “",["title"],"”: when do you think you can answer?",["link"]],
  'popup.nudge-plain': ["Hi ",["name"],", coming back to my message: when do you think you can answer?",["link"]],
  'popup.norms-what': ["See ",["count","p",{"one":"the change","other":[["count","n"]," changes"]}]],
  'popup.nobody-named': ["No one in your list has ",["kind","s",{"email":"an e-mail address","other":"a Slack member id"}],", so ",["site"]," shows no badges. Right-click a name there and choose “Add to team”, or add a source of people."],
  'popup.plan': "Plan a meeting",
  'popup.reply-by': ["by ",["moment"]],
  'popup.reply-now': ["If you ",["kind","s",{"direct":"message","other":"e-mail"}]," now: reply by (your time)"],
  'popup.reply-then': ["If you ",["kind","s",{"direct":"message","other":"e-mail"}]," ",["moment"],": reply by (your time)"],
  'popup.order': "Order",
  'popup.order-next': "Can answer next",
  'popup.order-clock': "By local time",
  'popup.order-name': "By name",
  'popup.their-time': "Local time, and when a reply is due",
  'popup.owed': "What I owe",
  'popup.owed-due': [["name"],": your reply is due by ",["moment"]," your time"],
  'popup.owed-rests': [["name"],": not due yet; by ",["moment"]," your time is early enough"],
  'popup.owed-done': "Done",
  'popup.owed-marked': "Marked as done.",
  'popup.due-decisions': "Decisions to look at",
  'popup.due-objection': ["The objection period ended ",["moment"]," your time."],
  'popup.due-revisit': ["Revisit on ",["day"]],
  'popup.due-action': ["Yours, due ",["day"],": ",["what"]],
  'popup.owed-past': [["name"],": your reply was expected by ",["moment"]," your time"],
  'popup.commands': "Commands",
  'popup.plan-with': ["Plan a meeting with ",["name"]],
  'popup.open-person': ["Open ",["name"]],
  'popup.open-log': "Decision log",
  'popup.only-group': ["Only ",["name"],": ",["count","p",{"one":[["count","n"]," person"],"other":[["count","n"]," people"]}]],
  'popup.group-off': [["name"],": show everybody"],
  'popup.favourite': ["Favourite: ",["name"]],
};
