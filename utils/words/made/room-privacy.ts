// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface PrivacyWords {
  readonly 'privacy.gmail': NoValues;
  readonly 'privacy.gmail-times': NoValues;
  readonly 'privacy.gmail-text': { readonly compareNow: string; readonly insertLink: string; readonly logDecision: string; readonly readWhole: string };
  readonly 'privacy.slack': NoValues;
  readonly 'privacy.slack-text': { readonly readWhole: string };
  readonly 'privacy.leaves': NoValues;
  readonly 'privacy.leaves-nothing': NoValues;
  readonly 'privacy.leaves-connected': { readonly disconnect: string };
  readonly 'privacy.leaves-sources': NoValues;
  readonly 'privacy.all': NoValues;
  readonly 'privacy.short-who': NoValues;
  readonly 'privacy.short-text': { readonly logDecision: string };
  readonly 'privacy.short-leaves': NoValues;
  readonly 'privacy.leaves-team': NoValues;
  readonly 'privacy.leaves-plan': NoValues;
}

export const privacy: Pack = {
  'privacy.gmail': "In Gmail (mail.google.com)",
  'privacy.gmail-times': "Names and addresses next to messages, and of people you write to. When each message was sent, and marks such as [URGENT] or NRN. They show when each teammate can answer.",
  'privacy.gmail-text': ["The text of a thread is read only when you choose ",["logDecision"]," there, or ",["compareNow"]," for a decision made from it. Collapsed messages are read only when you choose ",["readWhole"],", and your open reply only when you choose ",["insertLink"],"."],
  'privacy.slack': "In Slack (app.slack.com)",
  'privacy.slack-text': ["The same: who wrote, when, and such marks, and whose DM or profile is open. Message text is read only when you choose one of those commands. A thread is scrolled only when you choose ",["readWhole"],"."],
  'privacy.leaves': "What leaves this browser",
  'privacy.leaves-nothing': "Nothing by itself. There is no server of ours, no account and no statistics. Your people list, norms and decisions stay in this browser.",
  'privacy.leaves-connected': ["If you connect Notion or Google, the decisions you save there are sent there, with the messages they quote and who wrote them. If you create a roster database there, your people list is written into it. Every request is listed in the options. ",["disconnect"]," there ends it."],
  'privacy.leaves-sources': "A source of people is loaded from its address, from Slack or from your Google Drive when you add or refresh it, or as often as you chose. The request contains nothing from your list or your pages. Time off from Google Calendar is the exception: Google gets the addresses of those in your list who are at your own company, and is never asked what an event is called.",
  'privacy.all': "Read the whole text",
  'privacy.short-who': "In Gmail and Slack: names and addresses, when each message was sent, and marks such as [URGENT].",
  'privacy.short-text': ["The text of a thread or of your open reply: only when you choose a command such as ",["logDecision"]," there."],
  'privacy.short-leaves': "Nothing leaves this browser unless you connect Notion or Google. Then the decisions you save there are sent there.",
  'privacy.leaves-team': "If you let the log show the team’s decisions, Notion is asked for the rows of your database when you open the log. They stay in this browser.",
  'privacy.leaves-plan': "If you plan a meeting, a click on Google Calendar or Outlook takes its title, and everyone’s name and local time, to that site; World Time Buddy gets the time and the cities.",
};
