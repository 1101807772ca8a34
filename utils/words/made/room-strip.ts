// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface StripWords {
  readonly 'strip.hours': { readonly hours: readonly string[] };
  readonly 'strip.no-hours': NoValues;
  readonly 'strip.hours-away': { readonly first: string; readonly parts: readonly string[] };
  readonly 'strip.column': NoValues;
  readonly 'strip.line': NoValues;
  readonly 'strip.your-time': { readonly moment: string };
  readonly 'strip.time-in': { readonly moment: string; readonly zone: string };
  readonly 'strip.now': NoValues;
  readonly 'strip.go': NoValues;
  readonly 'strip.go-hint': NoValues;
  readonly 'strip.no-time': NoValues;
  readonly 'strip.no-clock': NoValues;
  readonly 'strip.no-date': NoValues;
  readonly 'strip.which-month': NoValues;
  readonly 'strip.too-far': NoValues;
  readonly 'strip.skipped': NoValues;
  readonly 'strip.no-place': { readonly place: string };
  readonly 'strip.which-zone': { readonly place: string; readonly zones: readonly string[] };
  readonly 'strip.title': NoValues;
  readonly 'strip.whole-day': NoValues;
  readonly 'strip.day': NoValues;
  readonly 'strip.week': NoValues;
  readonly 'strip.shown': NoValues;
  readonly 'strip.earlier': NoValues;
  readonly 'strip.later': NoValues;
  readonly 'strip.print': NoValues;
}

export const strip: Pack = {
  'strip.hours': ["Works ",["hours","l","and"]],
  'strip.no-hours': "No working hours",
  'strip.hours-away': [["first"],"; away ",["parts","l","and"]],
  'strip.column': "Working hours",
  'strip.line': "Time that every row shows",
  'strip.your-time': [["moment"]," your time"],
  'strip.time-in': [["moment"]," in ",["zone"]],
  'strip.now': "Now",
  'strip.go': "Go to a time",
  'strip.go-hint': "Thu 15:30 in Tokyo",
  'strip.no-time': "That’s no time. Type one as in Thu 15:30 in Tokyo, tomorrow 9 or in 3 hours.",
  'strip.no-clock': "No clock shows that time.",
  'strip.no-date': "No calendar has that date.",
  'strip.which-month': "Write the month as a word, as in 3 Dec.",
  'strip.too-far': "That is more than a year away.",
  'strip.skipped': "Clocks skip that time on that night.",
  'strip.no-place': ["No place or time zone is called “",["place"],"”."],
  'strip.which-zone': ["“",["place"],"” has several time zones: ",["zones","l","and"],". Type one of them."],
  'strip.title': "The team’s day",
  'strip.whole-day': "Whole day",
  'strip.day': "Day",
  'strip.week': "Week",
  'strip.shown': "Shown",
  'strip.earlier': "Earlier",
  'strip.later': "Later",
  'strip.print': "Print",
};
