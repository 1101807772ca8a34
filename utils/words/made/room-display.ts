// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface DisplayWords {
  readonly 'display.language': NoValues;
  readonly 'display.language-browser': { readonly language: string };
  readonly 'display.language-help': NoValues;
  readonly 'display.times': NoValues;
  readonly 'display.cycle-auto': NoValues;
  readonly 'display.cycle-24': NoValues;
  readonly 'display.cycle-12': NoValues;
  readonly 'display.dates': NoValues;
  readonly 'display.dates-help': NoValues;
  readonly 'display.dates-problem': { readonly tag: string };
  readonly 'display.now': { readonly clock: string; readonly date: string };
  readonly 'display.keyboard': NoValues;
  readonly 'display.keyboard-help': { readonly logDecision: string };
  readonly 'display.documents': NoValues;
  readonly 'display.documents-help': NoValues;
  readonly 'display.decided': NoValues;
  readonly 'display.decided-title': NoValues;
  readonly 'display.decided-help': NoValues;
  readonly 'display.remind-title': NoValues;
  readonly 'display.remind': NoValues;
  readonly 'display.remind-help': NoValues;
  readonly 'display.remind-no-hours': NoValues;
  readonly 'display.owed': NoValues;
  readonly 'display.owed-help': NoValues;
  readonly 'display.owed-no-hours': NoValues;
}

export const display: Pack = {
  'display.language': "Language",
  'display.language-browser': ["Same as the browser (",["language"],")"],
  'display.language-help': "For all pages of Meantime. Its name and shortcut in the browser’s own lists follow the browser.",
  'display.times': "Times",
  'display.cycle-auto': "Usual for the language",
  'display.cycle-24': "24 hours (18:10)",
  'display.cycle-12': "12 hours (6:10 PM)",
  'display.dates': "Dates and weekday names",
  'display.dates-help': "A language tag such as en-GB, de or hi. Leave it empty to use the language above.",
  'display.dates-problem': ["“",["tag"],"” isn’t a language tag. Enter one such as en-GB or de."],
  'display.now': ["Now (your time): ",["date"]," ",["clock"]],
  'display.keyboard': "Keyboard",
  'display.keyboard-help': ["The first keys open the popup from any tab. The others, in a Gmail or Slack thread, do the same as ",["logDecision"]," in the right-click menu."],
  'display.documents': "Language of documents",
  'display.documents-help': "For new decision documents in Notion, Google Docs and Markdown, which your team shares. Documents that already exist keep their language.",
  'display.decided': "Show beside a thread’s title that it has a decision",
  'display.decided-title': "Decisions in Gmail and Slack",
  'display.decided-help': "A small “Decided” chip with the status opens the decision. It knows your log and, in Slack, the team’s decisions that the log has read. Nothing is sent or fetched for it.",
  'display.remind-title': "Reminders",
  'display.remind': "Notify me once when something needs me",
  'display.remind-help': "For example, when a reply you wait for is past its time. Only in your own working hours; what falls outside them comes together when they begin.",
  'display.remind-no-hours': "Meantime doesn’t know your working hours yet: mark yourself under People. Until then nothing is shown.",
  'display.owed': "List messages to me that I haven’t answered yet",
  'display.owed-help': "Only from threads you open: direct messages, mentions, and mails sent to you alone. Meantime notes who wrote and when, no text. Turning this off deletes the list.",
  'display.owed-no-hours': "Meantime doesn’t know your working hours yet: mark yourself under People. Until then the list stays empty.",
};
