// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface CalendarWords {
  readonly 'calendar.kind': NoValues;
  readonly 'calendar.kind-what': NoValues;
  readonly 'calendar.lead': NoValues;
  readonly 'calendar.consent': NoValues;
  readonly 'calendar.working-hours': NoValues;
  readonly 'calendar.client-step': NoValues;
  readonly 'calendar.turn-on': NoValues;
  readonly 'calendar.turned-on': NoValues;
  readonly 'calendar.turned-off': NoValues;
  readonly 'calendar.is-on': NoValues;
  readonly 'calendar.facts': { readonly people: number; readonly when: string };
  readonly 'calendar.loading': { readonly people: number };
  readonly 'calendar.refreshed': { readonly changed: number };
  readonly 'calendar.from-google': NoValues;
  readonly 'calendar.from-google-help': NoValues;
  readonly 'calendar.not-allowed': NoValues;
  readonly 'calendar.unticked': NoValues;
  readonly 'calendar.not-given': NoValues;
  readonly 'calendar.other-account': { readonly account: string; readonly other: string };
  readonly 'calendar.nobody': NoValues;
  readonly 'calendar.own-closed': NoValues;
  readonly 'calendar.closed': { readonly count: number; readonly names: readonly string[] };
  readonly 'calendar.cut': { readonly count: number; readonly names: readonly string[] };
  readonly 'calendar.no-me': NoValues;
  readonly 'calendar.elsewhere': { readonly count: number; readonly domain: string };
  readonly 'calendar.own-only': { readonly account: string };
  readonly 'calendar.over': { readonly count: number };
  readonly 'calendar.unread': { readonly count: number };
  readonly 'calendar.api-off': NoValues;
  readonly 'calendar.refused': NoValues;
  readonly 'calendar.large': NoValues;
}

export const calendar: Pack = {
  'calendar.kind': "Time off from Google Calendar",
  'calendar.kind-what': "When you and teammates who share their calendar are out of office. It adds nobody, and it needs a Google connection.",
  'calendar.lead': "Once a day Meantime reads when you and teammates who share their calendar with you are out of office. It asks only about people in your list who have an address at your company, and never what an event is called.",
  'calendar.consent': "Google asks you to allow viewing events on your calendars. Meantime changes nothing there.",
  'calendar.working-hours': "Google gives no app the working hours set in Google Calendar: enter them under each person.",
  'calendar.client-step': "In your Google project, turn on the Google Calendar API too, and add this scope under “Data access”.",
  'calendar.turn-on': "Turn on",
  'calendar.turned-on': "Time off from Google Calendar is on.",
  'calendar.turned-off': "Time off from Google Calendar is off, and what it brought is removed.",
  'calendar.is-on': "Time off from Google Calendar is on already.",
  'calendar.facts': ["Time off of ",["people","p",{"one":[["people","n"]," person"],"other":[["people","n"]," people"]}],", loaded ",["when"]," (your time)"],
  'calendar.loading': ["Reading calendars…",["people","p",{"=0":"","one":[" ",["people","n"]," so far"],"other":[" ",["people","n"]," so far"]}]],
  'calendar.refreshed': ["Time off from Google Calendar: ",["changed","p",{"=0":"nothing new","one":[["changed","n"]," person’s time off changed"],"other":["the time off of ",["changed","n"]," people changed"]}],"."],
  'calendar.from-google': "From Google Calendar",
  'calendar.from-google-help': "To change these, change the event in Google Calendar.",
  'calendar.not-allowed': "Google doesn’t let Meantime read calendars yet, or no longer. Choose Refresh now and allow it.",
  'calendar.unticked': "Access to calendars wasn’t ticked on Google’s page, so nothing was read. Try again and leave the box ticked.",
  'calendar.not-given': "Google’s page was closed before you gave access, so nothing was read. Try again and give access there.",
  'calendar.other-account': ["You signed in as ",["other"],", but ",["account"]," is connected. Choose ",["account"]," on Google’s page."],
  'calendar.nobody': "Nobody in your list can be asked about: mark yourself in the list first, or add teammates who have an address at your company.",
  'calendar.own-closed': "Google shows no calendar of your own for the connected account, so nothing was read. Open Google Calendar once with that account, or connect another one.",
  'calendar.closed': [["count","p",{"one":[["count","n"]," person shares no events with you, so their time off isn’t known"],"other":[["count","n"]," people share no events with you, so their time off isn’t known"]}],": ",["names","l","and"],". They can share their calendar in Google Calendar’s settings, with all event details."],
  'calendar.cut': [["count","p",{"one":[["count","n"]," person has more events than Meantime reads, so some time off may be missing"],"other":[["count","n"]," people have more events than Meantime reads, so some time off may be missing"]}],": ",["names","l","and"],"."],
  'calendar.no-me': "You aren’t in your list, so your own calendar wasn’t read. Add yourself and mark “This is me”.",
  'calendar.elsewhere': [["count","p",{"one":[["count","n"]," person has no address at ",["domain"]," and wasn’t asked about"],"other":[["count","n"]," people have no address at ",["domain"]," and weren’t asked about"]}],"."],
  'calendar.own-only': ["Only your own calendar was read: the connected account (",["account"],") belongs to no company’s Google Workspace that Meantime can tell."],
  'calendar.over': [["count","p",{"one":[["count","n"]," person more wasn’t asked about"],"other":[["count","n"]," people more weren’t asked about"]}],": Meantime reads at most 250 calendars."],
  'calendar.unread': [["count","p",{"one":[["count","n"]," event was left out, because its times can’t be read"],"other":[["count","n"]," events were left out, because their times can’t be read"]}],"."],
  'calendar.api-off': "The Google Calendar API isn’t enabled in the Google project of this client id. Enable it in the Google Cloud console, then try again.",
  'calendar.refused': "Google refused the request, so nothing was changed. Sign in to Google again under Connections, then try again.",
  'calendar.large': "Google’s answer about a calendar is too large, so nothing was changed.",
};
