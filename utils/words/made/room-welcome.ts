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
  readonly 'welcome.add-people': NoValues;
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
  'welcome.people-text': "Badges appear next to people you have added. Try it with eight invented people in eight time zones, or add your own: one by one, or from a CSV, JSON or vCard file.",
  'welcome.add-people': "Add your people",
  'welcome.load-sample': "Load the sample team",
  'welcome.import': "Import a file",
  'welcome.people-count': [["count","p",{"one":[["count","n"]," person is in your list."],"other":[["count","n"]," people are in your list."]}]],
  'welcome.open-sites': ["Then open ",["gmail"]," or ",["slack"],". Reload tabs that are already open."],
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
};
