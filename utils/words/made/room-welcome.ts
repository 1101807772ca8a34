// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface WelcomeWords {
  readonly 'welcome.title': NoValues;
  readonly 'welcome.lead': NoValues;
  readonly 'welcome.reads': NoValues;
  readonly 'welcome.accept': NoValues;
  readonly 'welcome.decline': NoValues;
  readonly 'welcome.before': NoValues;
  readonly 'welcome.declined': NoValues;
  readonly 'welcome.access': NoValues;
  readonly 'welcome.access-text': NoValues;
  readonly 'welcome.allow': NoValues;
  readonly 'welcome.people': NoValues;
  readonly 'welcome.people-text': NoValues;
  readonly 'welcome.load-sample': NoValues;
  readonly 'welcome.import': NoValues;
  readonly 'welcome.people-count': { readonly count: number };
  readonly 'welcome.open-sites': { readonly gmail: string; readonly slack: string };
  readonly 'welcome.legend': NoValues;
  readonly 'welcome.working': NoValues;
  readonly 'welcome.after-hours': NoValues;
  readonly 'welcome.day-off': NoValues;
  readonly 'welcome.away': NoValues;
  readonly 'welcome.back': { readonly date: string };
  readonly 'welcome.try': NoValues;
  readonly 'welcome.sample': NoValues;
  readonly 'welcome.try-text': NoValues;
  readonly 'welcome.try-time': NoValues;
  readonly 'welcome.sample-ananya': NoValues;
  readonly 'welcome.sample-tom': NoValues;
  readonly 'welcome.sample-noa': NoValues;
  readonly 'welcome.sample-priya': NoValues;
  readonly 'welcome.line': NoValues;
  readonly 'welcome.line-help': NoValues;
  readonly 'welcome.me': NoValues;
  readonly 'welcome.me-text': NoValues;
  readonly 'welcome.me-gmail': { readonly address: string };
  readonly 'welcome.me-slack': { readonly id: string };
  readonly 'welcome.me-zone': { readonly zone: string };
  readonly 'welcome.me-take': NoValues;
  readonly 'welcome.me-am': { readonly name: string };
  readonly 'welcome.norms': NoValues;
  readonly 'welcome.norms-text': NoValues;
  readonly 'welcome.norms-keep': NoValues;
  readonly 'welcome.norms-change': NoValues;
  readonly 'welcome.norms-kept': NoValues;
  readonly 'welcome.ready': NoValues;
  readonly 'welcome.skipped': NoValues;
  readonly 'welcome.open-step': NoValues;
  readonly 'welcome.people-badges': NoValues;
}

export const welcome: Pack = {
  'welcome.title': "Welcome to Meantime",
  'welcome.lead': "See when teammates in other time zones can answer, and keep what a thread decided, right in Gmail and Slack.",
  'welcome.reads': "What Meantime reads",
  'welcome.accept': "Accept and start",
  'welcome.decline': "Not now",
  'welcome.before': "Meantime reads no page until you accept. You can turn it off at any time in the options.",
  'welcome.declined': "OK. Meantime stays off. You can turn it on any time from its toolbar icon.",
  'welcome.access': "Your browser needs one more permission",
  'welcome.access-text': "It keeps Meantime off Gmail and Slack until you allow both sites here.",
  'welcome.allow': "Allow on Gmail and Slack",
  'welcome.people': "Who are your teammates?",
  'welcome.people-text': "Badges appear next to people you have added. Bring your own team, or try it with eight invented people in eight time zones.",
  'welcome.load-sample': "Load the sample team",
  'welcome.import': "Import a file",
  'welcome.people-count': [["count","p",{"one":[["count","n"]," person is in your list."],"other":[["count","n"]," people are in your list."]}]],
  'welcome.open-sites': ["Open ",["gmail"]," or ",["slack"],". Reload tabs that are already open."],
  'welcome.legend': "What you will see next to a name",
  'welcome.working': "in working hours",
  'welcome.after-hours': "after hours",
  'welcome.day-off': "day off",
  'welcome.away': "on leave or holiday",
  'welcome.back': ["back ",["date"]],
  'welcome.try': "Try it",
  'welcome.sample': "Sample",
  'welcome.try-text': "These people are invented. Move the time, then click a badge.",
  'welcome.try-time': "You write at (your time)",
  'welcome.sample-ananya': "Ananya Rao",
  'welcome.sample-tom': "Tom Becker",
  'welcome.sample-noa': "Noa Cohen",
  'welcome.sample-priya': "Priya Nair",
  'welcome.line': "Line from a teammate",
  'welcome.line-help': "It starts with meantime-norms: and brings your team’s norms and, where it names a file, the people.",
  'welcome.me': "Who are you?",
  'welcome.me-text': "Your own messages get no badge. Open Gmail or Slack in another tab, and this page offers the account that it shows.",
  'welcome.me-gmail': ["Gmail says you are ",["address"],"."],
  'welcome.me-slack': ["Slack says your member ID is ",["id"],"."],
  'welcome.me-zone': ["Your time zone is ",["zone"],", as on this computer."],
  'welcome.me-take': "That’s me",
  'welcome.me-am': ["I am ",["name"]],
  'welcome.norms': "When do you expect a reply?",
  'welcome.norms-text': "These norms apply to standard messages until your team agrees on others.",
  'welcome.norms-keep': "Keep these norms",
  'welcome.norms-change': "Change the norms",
  'welcome.norms-kept': "You keep these norms. You can change them in the options at any time.",
  'welcome.ready': "Ready to start",
  'welcome.skipped': "Skipped. You can come back to this here or in the options.",
  'welcome.open-step': "Show",
  'welcome.people-badges': "Badges appear next to people you have added.",
};
