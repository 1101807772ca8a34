// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface PeopleWords {
  readonly 'people.sample-removed': NoValues;
  readonly 'people.deleted': { readonly name: string };
  readonly 'people.added': { readonly name: string };
  readonly 'people.saved': { readonly name: string };
  readonly 'people.lead': NoValues;
  readonly 'people.search': NoValues;
  readonly 'people.search-hint': NoValues;
  readonly 'people.add': NoValues;
  readonly 'people.remove-sample': NoValues;
  readonly 'people.empty': NoValues;
  readonly 'people.empty-text': { readonly import: string };
  readonly 'people.empty-import': NoValues;
  readonly 'people.found': { readonly count: number; readonly found: number };
  readonly 'people.name': NoValues;
  readonly 'people.local-time': NoValues;
  readonly 'people.working-week': NoValues;
  readonly 'people.addresses': NoValues;
  readonly 'people.edit-or-delete': NoValues;
  readonly 'people.no-match': NoValues;
  readonly 'people.you': NoValues;
  readonly 'people.unsaved': NoValues;
  readonly 'people.no-hours': NoValues;
  readonly 'people.no-address': NoValues;
  readonly 'people.edit-name': { readonly name: string };
  readonly 'people.delete-name': { readonly name: string };
  readonly 'people.zone-from': { readonly date: string; readonly source: string };
  readonly 'people.still-right': NoValues;
  readonly 'people.discard': NoValues;
  readonly 'people.edits-back': NoValues;
  readonly 'people.place': NoValues;
  readonly 'people.place-help': NoValues;
  readonly 'people.email': NoValues;
  readonly 'people.email-help': NoValues;
  readonly 'people.slack-id': NoValues;
  readonly 'people.slack-help': NoValues;
  readonly 'people.zone': NoValues;
  readonly 'people.names': NoValues;
  readonly 'people.names-help': NoValues;
  readonly 'people.me': NoValues;
  readonly 'people.week': NoValues;
  readonly 'people.same-hours': NoValues;
  readonly 'people.days-range': { readonly from: string; readonly to: string };
  readonly 'people.hours': { readonly end: string; readonly start: string };
  readonly 'people.hours-overnight': { readonly end: string; readonly start: string };
  readonly 'people.days-hours': { readonly days: string; readonly hours: string };
  readonly 'people.day-off': NoValues;
  readonly 'people.day-from': { readonly day: string };
  readonly 'people.day-from-nth': { readonly day: string; readonly number: number };
  readonly 'people.day-until': { readonly day: string };
  readonly 'people.day-until-nth': { readonly day: string; readonly number: number };
  readonly 'people.next-day': NoValues;
  readonly 'people.remove-hours': { readonly day: string; readonly number: number };
  readonly 'people.add-hours': NoValues;
  readonly 'people.add-hours-on': { readonly day: string };
  readonly 'people.copy': NoValues;
  readonly 'people.copy-of': { readonly day: string };
  readonly 'people.time-off': NoValues;
  readonly 'people.time-off-help': NoValues;
  readonly 'people.time-off-add': NoValues;
  readonly 'people.time-off-remove': { readonly number: number };
  readonly 'people.time-off-unnamed': NoValues;
  readonly 'people.from': NoValues;
  readonly 'people.until': NoValues;
  readonly 'people.first-day': NoValues;
  readonly 'people.last-day': NoValues;
  readonly 'people.start-time': NoValues;
  readonly 'people.end-time': NoValues;
  readonly 'people.called': NoValues;
  readonly 'people.leave': NoValues;
  readonly 'people.holidays': NoValues;
  readonly 'people.holidays-help': NoValues;
  readonly 'people.holidays-add': NoValues;
  readonly 'people.holiday-remove': { readonly number: number };
  readonly 'people.holiday-unnamed': NoValues;
  readonly 'people.holiday-date': NoValues;
  readonly 'people.holiday-name': NoValues;
  readonly 'people.christmas': NoValues;
  readonly 'people.travel': NoValues;
  readonly 'people.travel-help': NoValues;
  readonly 'people.travel-add': NoValues;
  readonly 'people.travel-remove': { readonly number: number };
  readonly 'people.first-day-away': NoValues;
  readonly 'people.last-day-away': NoValues;
  readonly 'people.travel-zone': NoValues;
  readonly 'people.other-zone': { readonly here: string; readonly mine: string };
  readonly 'people.enter-journey': NoValues;
  readonly 'people.has-address': { readonly address: string; readonly name: string };
  readonly 'people.away-on': { readonly date: string; readonly what: string };
  readonly 'people.away-from': { readonly from: string; readonly to: string; readonly what: string };
  readonly 'people.own-norms': NoValues;
  readonly 'people.own-norms-title': { readonly name: string };
  readonly 'people.more-for': { readonly name: string };
  readonly 'people.travelling': { readonly zone: string };
  readonly 'people.all-day': NoValues;
  readonly 'people.save-add': NoValues;
  readonly 'people.problems': { readonly count: number };
  readonly 'people.place-of-zone': { readonly city: string };
  readonly 'people.place-of-zone-short': NoValues;
  readonly 'people.who-is-me': NoValues;
  readonly 'people.who-is-me-hint': NoValues;
  readonly 'people.skip': NoValues;
  readonly 'people.me-now': { readonly name: string };
  readonly 'people.away-open': { readonly date: string };
  readonly 'people.away-set': { readonly date: string; readonly name: string };
  readonly 'people.off-source': { readonly by: 'hand' | 'away' | 'calendar' | 'other'; readonly date: string };
  readonly 'people.off-from': { readonly source: string };
  readonly 'people.off-past': { readonly count: number };
  readonly 'people.zone-fits': NoValues;
  readonly 'people.other-clock': NoValues;
  readonly 'people.other-clock-text': { readonly zone: string };
  readonly 'people.other-clock-zone': NoValues;
  readonly 'people.other-clock-good': NoValues;
  readonly 'people.other-clock-until': NoValues;
  readonly 'people.own-edits': { readonly count: number };
  readonly 'people.own-edit': { readonly field: string; readonly name: string; readonly value: string };
  readonly 'people.use-said': { readonly source: string; readonly value: string };
  readonly 'people.own-dropped': { readonly field: string; readonly name: string; readonly source: string };
  readonly 'people.group-has-address': { readonly address: string; readonly name: string };
  readonly 'people.from-page': NoValues;
  readonly 'people.same-name': { readonly name: string; readonly zone: string };
  readonly 'people.same-name-take': { readonly name: string };
}

export const people: Pack = {
  'people.sample-removed': "The sample team was removed.",
  'people.deleted': [["name"]," was deleted."],
  'people.added': [["name"]," was added."],
  'people.saved': [["name"]," was saved."],
  'people.lead': "Badges appear beside the people in this list, by their e-mail addresses and Slack ids. The list stays in this browser.",
  'people.search': "Search people",
  'people.search-hint': "Name, address, place or zone",
  'people.add': "Add a person",
  'people.remove-sample': "Remove the sample team",
  'people.empty': "The list is empty.",
  'people.empty-text': ["Add a person, ",["import"],", or try it with the sample team: eight invented people in eight time zones."],
  'people.empty-import': "import a CSV, JSON or vCard file",
  'people.found': [["found","n"]," of ",["count","p",{"one":[["count","n"]," person"],"other":[["count","n"]," people"]}]],
  'people.name': "Name",
  'people.local-time': "Local time",
  'people.working-week': "Working week",
  'people.addresses': "Addresses",
  'people.edit-or-delete': "Edit or delete",
  'people.no-match': "No one matches.",
  'people.you': "You",
  'people.unsaved': "unsaved edit",
  'people.no-hours': "No working hours",
  'people.no-address': "No address yet, so no badge",
  'people.edit-name': ["Edit ",["name"]],
  'people.delete-name': ["Delete ",["name"]],
  'people.zone-from': [["source"],", ",["date"]],
  'people.still-right': "Still right",
  'people.discard': "Discard changes",
  'people.edits-back': "Your earlier edits are back. They aren’t saved yet.",
  'people.place': "Place",
  'people.place-help': "City or region, as your team calls it.",
  'people.email': "E-mail",
  'people.email-help': "Several with commas between them.",
  'people.slack-id': "Slack member id",
  'people.slack-help': "In Slack: profile, ⋮, Copy member ID. It starts with U or W.",
  'people.zone': "Time zone",
  'people.names': "Other names",
  'people.names-help': "Names or @handles that pages show, with semicolons between them.",
  'people.me': "This is me: no badge beside my own messages",
  'people.week': "Working week, in the person’s own time",
  'people.same-hours': "The same hours on",
  'people.days-range': [["from"],"–",["to"]],
  'people.hours': [["start"],"–",["end"]],
  'people.hours-overnight': [["start"],"–",["end"]," next day"],
  'people.days-hours': [["days"]," ",["hours"]],
  'people.day-off': "Day off",
  'people.day-from': [["day"],", from"],
  'people.day-from-nth': [["day"],", from (",["number","n"],")"],
  'people.day-until': [["day"],", until"],
  'people.day-until-nth': [["day"],", until (",["number","n"],")"],
  'people.next-day': "next day",
  'people.remove-hours': ["Remove hours ",["number","n"]," of ",["day"]],
  'people.add-hours': "+ hours",
  'people.add-hours-on': ["Add hours on ",["day"]],
  'people.copy': "Copy to weekdays",
  'people.copy-of': ["Copy to weekdays the hours of ",["day"]],
  'people.time-off': "Time off",
  'people.time-off-help': "Whole days; give times at both ends for part of a day.",
  'people.time-off-add': "Add time off",
  'people.time-off-remove': ["Remove time off ",["number","n"]],
  'people.time-off-unnamed': "Time off",
  'people.from': "from",
  'people.until': "until",
  'people.first-day': "First day",
  'people.last-day': "Last day",
  'people.start-time': "Start time, may stay empty",
  'people.end-time': "End time, may stay empty",
  'people.called': "What it is called",
  'people.leave': "Leave",
  'people.holidays': "Holidays",
  'people.holidays-help': "Only days when this person doesn’t work.",
  'people.holidays-add': "Add a holiday",
  'people.holiday-remove': ["Remove holiday ",["number","n"]],
  'people.holiday-unnamed': "Holiday",
  'people.holiday-date': "Date of the holiday",
  'people.holiday-name': "Name of the holiday",
  'people.christmas': "Christmas Day",
  'people.travel': "Travel",
  'people.travel-help': "On these dates the person works the same hours, in the other zone’s time.",
  'people.travel-add': "Add a journey",
  'people.travel-remove': ["Remove journey ",["number","n"]],
  'people.first-day-away': "First day away",
  'people.last-day-away': "Last day away",
  'people.travel-zone': "Zone of the journey",
  'people.other-zone': ["This computer is set to ",["here"],"; your own entry says ",["mine"],"."],
  'people.enter-journey': "Enter a journey",
  'people.has-address': [["name"]," has ",["address"]," already; an address belongs to one person."],
  'people.away-on': [["what"],", ",["date"]],
  'people.away-from': [["what"],", ",["from"]," – ",["to"]],
  'people.own-norms': "own norms",
  'people.own-norms-title': ["Some reply norms of ",["name"]," differ from the team’s."],
  'people.more-for': ["More for ",["name"]],
  'people.travelling': ["Travel: ",["zone"]],
  'people.all-day': "all day",
  'people.save-add': "Save and add another",
  'people.problems': [["count","p",{"one":[["count","n"]," field needs a change."],"other":[["count","n"]," fields need a change."]}]],
  'people.place-of-zone': ["“",["city"],"” comes from the time zone you chose. Change it if that’s not where they are."],
  'people.place-of-zone-short': "Taken from the time zone you chose.",
  'people.who-is-me': "Which of these is you?",
  'people.who-is-me-hint': "Name or address",
  'people.skip': "Skip",
  'people.me-now': ["You are ",["name"],". Your own messages get no badge."],
  'people.away-open': ["Away until ",["date"]],
  'people.away-set': [["name"]," is away until ",["date"],"."],
  'people.off-source': [["by","s",{"hand":"Typed in","away":"Set with Away until","calendar":"From a calendar file","other":"From a table"}],", ",["date"]],
  'people.off-from': ["From ",["source"]],
  'people.off-past': [["count","p",{"one":[["count","n"]," past entry"],"other":[["count","n"]," past entries"]}]],
  'people.zone-fits': "Slack’s local time for them fits these zones:",
  'people.other-clock': "The page shows another time",
  'people.other-clock-text': ["Your list has ",["zone"],". These zones fit the time on the page; choose the right one, or leave it. Nothing is stored before you save."],
  'people.other-clock-zone': "Time zone that fits",
  'people.other-clock-good': "Use from now on",
  'people.other-clock-until': "Travel until then",
  'people.own-edits': ["Your edits over sources (",["count","n"],")"],
  'people.own-edit': [["name"],": ",["field"],": ",["value"],", your own edit"],
  'people.use-said': ["Use ",["value"],", from ",["source"]],
  'people.own-dropped': [["name"],": ",["field"]," comes from ",["source"]," again."],
  'people.group-has-address': ["The group ",["name"]," has ",["address"]," already; an address belongs to one person or group."],
  'people.from-page': "Filled in from the page. Nothing is saved yet.",
  'people.same-name': [["name"]," (",["zone"],") is already in your list."],
  'people.same-name-take': ["Add this to ",["name"]],
};
