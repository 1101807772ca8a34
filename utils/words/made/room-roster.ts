// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface RosterWords {
  readonly 'roster.make-list': { readonly field: string };
  readonly 'roster.time-off-parts': NoValues;
  readonly 'roster.time-off-start': NoValues;
  readonly 'roster.time-off-end': NoValues;
  readonly 'roster.time-off-ends': NoValues;
  readonly 'roster.time-off-order': NoValues;
  readonly 'roster.time-off-label': NoValues;
  readonly 'roster.holiday-date': NoValues;
  readonly 'roster.holiday-name': NoValues;
  readonly 'roster.travel-start': NoValues;
  readonly 'roster.travel-end': NoValues;
  readonly 'roster.travel-order': NoValues;
  readonly 'roster.travel-shares': { readonly from: string; readonly number: number; readonly to: string };
  readonly 'roster.needs-name': NoValues;
  readonly 'roster.too-long': NoValues;
  readonly 'roster.address-long': NoValues;
  readonly 'roster.choose-zone': NoValues;
  readonly 'roster.zone-date': NoValues;
  readonly 'roster.both-times': NoValues;
  readonly 'roster.no-time': { readonly text: string };
  readonly 'roster.start-24': NoValues;
  readonly 'roster.half-left-out': { readonly text: string };
  readonly 'roster.no-email': { readonly text: string };
  readonly 'roster.wide-email': { readonly narrow: string; readonly text: string };
  readonly 'roster.no-slack-id': { readonly text: string };
  readonly 'roster.blocks': { readonly text: string };
  readonly 'roster.blocks-in': { readonly text: string; readonly whole: string };
  readonly 'roster.week': { readonly text: string };
  readonly 'roster.week-in': { readonly text: string; readonly whole: string };
  readonly 'roster.week-twice': { readonly day: string; readonly text: string };
  readonly 'roster.no-days': { readonly text: string };
  readonly 'roster.days-differ': { readonly days: string; readonly hours: string };
  readonly 'roster.days-no-hours': NoValues;
  readonly 'roster.no-hours': NoValues;
  readonly 'roster.days-off': { readonly text: string; readonly whole: string };
  readonly 'roster.dates': { readonly text: string; readonly whole: string };
  readonly 'roster.not-utf8': { readonly line: string };
  readonly 'roster.more-problems': { readonly count: number };
  readonly 'roster.empty': NoValues;
  readonly 'roster.too-many-people': { readonly count: number; readonly most: number };
  readonly 'roster.open-quote': NoValues;
  readonly 'roster.text-large': NoValues;
  readonly 'roster.no-text': NoValues;
  readonly 'roster.web-page': NoValues;
  readonly 'roster.no-json': NoValues;
  readonly 'roster.no-list': NoValues;
  readonly 'roster.quoted': { readonly text: string };
  readonly 'roster.more': { readonly count: number };
  readonly 'roster.unread-keys': { readonly count: number; readonly names: readonly string[] };
  readonly 'roster.unread-columns': { readonly count: number; readonly names: readonly string[] };
  readonly 'roster.own-norms-marked': NoValues;
  readonly 'roster.own-norms-unread': { readonly text: string };
  readonly 'roster.own-norms-given': { readonly text: string };
  readonly 'roster.own-norms-kept': { readonly count: number };
  readonly 'roster.column-number': { readonly number: number };
  readonly 'roster.too-large-field': { readonly field: string };
  readonly 'roster.unknown-keys': { readonly count: number; readonly keys: readonly string[] };
  readonly 'roster.wrong-shape': { readonly field: string };
  readonly 'roster.no-zone': NoValues;
  readonly 'roster.no-zone-column': NoValues;
  readonly 'roster.place-no-zone': { readonly place: string };
  readonly 'roster.place-near': { readonly place: string; readonly zones: readonly string[] };
  readonly 'roster.left-out': { readonly count: number; readonly lines: readonly string[]; readonly status: string };
  readonly 'roster.no-columns': { readonly columns: readonly string[] };
  readonly 'roster.above-header': NoValues;
  readonly 'roster.several-columns': { readonly column: string };
  readonly 'roster.more-cells': NoValues;
  readonly 'roster.broken-text': { readonly text: string };
  readonly 'roster.lines-differ': { readonly first: string; readonly parts: readonly string[]; readonly second: string };
  readonly 'roster.shared': { readonly address: string; readonly lines: readonly string[] };
  readonly 'roster.shared-here': { readonly address: string; readonly lines: readonly string[]; readonly owner: string };
  readonly 'roster.other-name': { readonly address: string; readonly name: string };
  readonly 'roster.other-addresses': { readonly address: string; readonly name: string };
  readonly 'roster.not-added': { readonly addresses: readonly string[]; readonly count: number; readonly name: string; readonly person: string };
  readonly 'roster.could-be-one': { readonly name: string };
  readonly 'roster.could-be-several': { readonly names: readonly string[] };
  readonly 'roster.field': { readonly field: 'name' | 'email' | 'slack' | 'zone' | 'place' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun' | 'timeOff' | 'holidays' | 'travel' | 'names' | 'zoneSource' | 'zoneDate' | 'hours' | 'days' | 'firstName' | 'middleName' | 'lastName' | 'preferredName' | 'displayName' | 'country' | 'status' | 'groups' | 'ownNorms' | 'addresses' | 'header' | 'file' | 'line' | 'entry' | 'keys' | 'other' };
  readonly 'roster.zone-source': { readonly source: 'typed' | 'csv' | 'json' | 'vcard' | 'slack' | 'sample' | 'other' };
  readonly 'roster.first-day': NoValues;
  readonly 'roster.last-day': NoValues;
  readonly 'roster.holiday-day': NoValues;
  readonly 'roster.card-open': NoValues;
  readonly 'roster.card-no-zone': NoValues;
  readonly 'roster.counted': { readonly count: number; readonly name: string };
  readonly 'roster.unread-card': { readonly names: readonly string[] };
  readonly 'roster.event-open': NoValues;
  readonly 'roster.event-time': { readonly text: string };
  readonly 'roster.event-zone': { readonly zone: string };
  readonly 'roster.event-order': NoValues;
  readonly 'roster.event-moment': NoValues;
  readonly 'roster.event-rule': { readonly rule: string };
  readonly 'roster.event-never': { readonly rule: string };
  readonly 'roster.event-endless': { readonly count: number; readonly lines: readonly string[] };
  readonly 'roster.event-left': { readonly count: number; readonly lines: readonly string[]; readonly why: 'cancelled' | 'unsure' | 'elsewhere' | 'birthday' | 'meeting' | 'over' | 'other' };
  readonly 'roster.too-many-events': { readonly count: number; readonly most: number };
  readonly 'roster.no-events': NoValues;
  readonly 'roster.too-many-days': { readonly most: number };
  readonly 'roster.days-nobody': { readonly name: string };
  readonly 'roster.days-several': { readonly name: string };
  readonly 'roster.too-many-repeating': { readonly most: number };
  readonly 'roster.no-date': { readonly text: string };
  readonly 'roster.date-unsure': { readonly text: string };
  readonly 'roster.source-no-zone': NoValues;
  readonly 'roster.source-place-no-zone': { readonly place: string };
  readonly 'roster.group-address': { readonly address: string; readonly group: string; readonly name: string };
  readonly 'roster.only-group-address': { readonly address: string; readonly group: string };
}

export const roster: Pack = {
  'roster.make-list': ["Make ",["field"]," a list."],
  'roster.time-off-parts': "Give the time off a from, a to and a label.",
  'roster.time-off-start': "Write the start as a date such as 2026-12-24, or a date with a time such as 2026-12-24T13:00.",
  'roster.time-off-end': "Write the end as a date such as 2026-12-24, or a date with a time such as 2026-12-24T13:00.",
  'roster.time-off-ends': "Give both ends of the time off a time of day, or neither.",
  'roster.time-off-order': "The time off must end on or after its start.",
  'roster.time-off-label': "Give the time off a label, such as Leave.",
  'roster.holiday-date': "Write the holiday as a date such as 2026-12-25.",
  'roster.holiday-name': "Give the holiday a name.",
  'roster.travel-start': "Write the first day of the travel as a date such as 2026-12-24.",
  'roster.travel-end': "Write the last day of the travel as a date such as 2026-12-31.",
  'roster.travel-order': "The travel must end on or after its first day.",
  'roster.travel-shares': ["This travel shares days with journey ",["number","n"]," (",["from"]," to ",["to"],"); change one of them."],
  'roster.needs-name': "A person needs a name.",
  'roster.too-long': "This has more than 200 characters; please shorten it.",
  'roster.address-long': "An address has at most 200 characters.",
  'roster.choose-zone': "Choose a time zone: search for a city, such as New Delhi.",
  'roster.zone-date': "Write the zone date as a date such as 2026-11-30.",
  'roster.both-times': "Write both times, such as 09:00 and 17:00, or remove the hours.",
  'roster.no-time': ["“",["text"],"” is not a time; write it like 09:30."],
  'roster.start-24': "Hours cannot start at 24:00; write 00:00 on the next day.",
  'roster.half-left-out': ["“",["text"],"” could be morning or afternoon; write it like 09:00-17:00 or 9am-5pm."],
  'roster.no-email': ["“",["text"],"” is not an e-mail address; write one such as name@example.com."],
  'roster.wide-email': ["“",["text"],"” is in full-width letters, which no mail program sends to; write ",["narrow"],"."],
  'roster.no-slack-id': ["“",["text"],"” is not a Slack member id; such an id starts with U or W (in Slack: profile, ⋮, Copy member ID)."],
  'roster.blocks': ["“",["text"],"” was not understood; write it like 09:00-12:00 13:00-17:00, or off."],
  'roster.blocks-in': ["“",["text"],"” in “",["whole"],"” was not understood; write it like 09:00-12:00 13:00-17:00, or off."],
  'roster.week': ["“",["text"],"” was not understood; write it like Mon-Fri 09:00-17:00; Sat 10:00-12:00."],
  'roster.week-in': ["“",["text"],"” in “",["whole"],"” was not understood; write it like Mon-Fri 09:00-17:00; Sat 10:00-12:00."],
  'roster.week-twice': ["“",["text"],"” gives ",["day"]," twice; write it like Mon-Fri 09:00-17:00; Sat 10:00-12:00."],
  'roster.no-days': ["“",["text"],"” names no days; write it like Mon-Fri or Mon, Tue, Thu."],
  'roster.days-differ': ["The days “",["days"],"” and the working hours “",["hours"],"” don’t agree; correct one of them."],
  'roster.days-no-hours': "There are working days but no working hours; add hours such as 09:00-17:00, or empty the days.",
  'roster.no-hours': "No hours were found; write it like Mon-Fri 09:00-17:00; Sat 10:00-12:00.",
  'roster.days-off': ["“",["text"],"” in “",["whole"],"” was not understood; write it like 2026-12-25 Christmas, with semicolons between the days."],
  'roster.dates': ["“",["text"],"” in “",["whole"],"” was not understood; write it like 2026-12-24..2026-12-31 Leave, with semicolons between entries."],
  'roster.not-utf8': ["The file is not written in UTF-8 (line ",["line"],"); choose the encoding in which the names come out right."],
  'roster.more-problems': [["count","p",{"one":[["count","n"]," more line"],"other":[["count","n"]," more lines"]}]," can’t be read. Check that this is the right file."],
  'roster.empty': "The file is empty.",
  'roster.too-many-people': ["The file has ",["count","p",{"one":[["count","n"]," person"],"other":[["count","n"]," people"]}],"; at most ",["most","n"]," can be read at once."],
  'roster.open-quote': "A quotation mark opens here and never closes, so nothing was read from here on.",
  'roster.text-large': "The text is larger than 5 MB; a list of people is far smaller. Nothing was read.",
  'roster.no-text': "This is not a text file; save the list as CSV and choose that file.",
  'roster.web-page': "This is a web page, not a list. Save the list as CSV and choose that file.",
  'roster.no-json': "This is not valid JSON; a comma, bracket or quotation mark is missing or left over.",
  'roster.no-list': "No list of people was found; the file must be a list, or an object with a list named people.",
  'roster.quoted': ["“",["text"],"”"],
  'roster.more': [["count","p",{"one":[["count","n"]," more"],"other":[["count","n"]," more"]}]],
  'roster.unread-keys': ["Not read: ",["count","p",{"one":"key","other":"keys"}]," ",["names","l","and"],"."],
  'roster.unread-columns': ["Not read: ",["count","p",{"one":"column","other":"columns"}]," ",["names","l","and"],"."],
  'roster.own-norms-marked': "People with norms of their own are marked in the file, but it doesn’t contain those norms.",
  'roster.own-norms-unread': ["“",["text"],"” is not a norm; write it like chat, urgent: 4 working hours, with semicolons between entries."],
  'roster.own-norms-given': ["Own norms: ",["text"]],
  'roster.own-norms-kept': [["count","p",{"one":[["count","n"]," of these norms stays"],"other":[["count","n"]," of these norms stay"]}]," as you set ",["count","p",{"one":"it","other":"them"}],"."],
  'roster.column-number': ["number ",["number","n"]],
  'roster.too-large-field': ["“",["field"],"” is too large to read."],
  'roster.unknown-keys': [["keys","l","and"]," ",["count","p",{"one":"is","other":"are"}]," unknown; compare with an exported file."],
  'roster.wrong-shape': ["“",["field"],"” is missing or doesn’t have the expected form; compare with an exported file."],
  'roster.no-zone': "No time zone is given; choose one below, or add a zone, such as Europe/Berlin.",
  'roster.no-zone-column': "No time zone is given; choose one below, or add a column named zone, such as Europe/Berlin.",
  'roster.place-no-zone': ["“",["place"],"” does not say which time zone; choose one below, or add a column named zone, such as Europe/Berlin."],
  'roster.place-near': ["“",["place"],"” does not say which time zone; did you mean ",["zones","l","or"],"?"],
  'roster.left-out': ["Left out, because the status is “",["status"],"”: ",["count","p",{"one":"line","other":"lines"}]," ",["lines","l","and"],"."],
  'roster.no-columns': ["The first line must name the columns; not found: ",["columns","l","and"],"."],
  'roster.above-header': "This line comes before the column names, so it was skipped.",
  'roster.several-columns': ["Several columns mean “",["column"],"”; for each person, the first one that isn’t empty counts."],
  'roster.more-cells': "The line has more cells than the header; put cells that hold the separator in quotation marks.",
  'roster.broken-text': ["“",["text"],"” holds a character that could not be read; choose another encoding, or correct the file."],
  'roster.lines-differ': ["Lines ",["first"]," and ",["second"]," are one person and differ in ",["parts","l","and"],"; the later line counts."],
  'roster.shared': ["Several people have ",["address"]," (lines ",["lines","l","and"],"), so none of them gets it."],
  'roster.shared-here': ["Several people have ",["address"]," (lines ",["lines","l","and"],"), so none of them gets it. ",["owner"]," has it in your list; remove it there, too."],
  'roster.other-name': ["In your list, ",["address"]," belongs to ",["name"],", under another name. If this is the same person, make both entries match; if not, remove the address from one of them."],
  'roster.other-addresses': ["In your list, ",["address"]," belongs to ",["name"],", with other addresses, too. If this is the same person, make both entries match; if not, remove the address from one of them."],
  'roster.not-added': [["addresses","l","and"]," ",["count","p",{"one":"belongs","other":"belong"}]," to ",["person"]," in your list, so ",["count","p",{"one":"it is","other":"they are"}]," not added to ",["name"],"."],
  'roster.could-be-one': ["Several lines could be ",["name"],", who has no address. Give each of them an address first."],
  'roster.could-be-several': ["This line could be ",["names","l","and"],". Give each of them their own address first."],
  'roster.field': [["field","s",{"name":"name","email":"email","slack":"slack","zone":"zone","place":"place","mon":"mon","tue":"tue","wed":"wed","thu":"thu","fri":"fri","sat":"sat","sun":"sun","timeOff":"time off","holidays":"holidays","travel":"travel","names":"also shown as","zoneSource":"zone source","zoneDate":"zone date","hours":"working hours","days":"working days","firstName":"first name","middleName":"middle name","lastName":"last name","preferredName":"preferred name","displayName":"display name","country":"country","status":"status","groups":"groups","ownNorms":"own norms","addresses":"addresses","header":"header","file":"file","line":"line","entry":"entry","keys":"keys","other":"other"}]],
  'roster.zone-source': [["source","s",{"typed":"typed in","csv":"CSV import","json":"JSON import","vcard":"vCard import","slack":"Slack","sample":"sample team","other":"other"}]],
  'roster.first-day': "Choose the first day.",
  'roster.last-day': "Choose the last day.",
  'roster.holiday-day': "Choose the date of the holiday.",
  'roster.card-open': "The card that begins here has no end, so it was left out. Export it again.",
  'roster.card-no-zone': "The card gives no time zone. Choose one below.",
  'roster.counted': [["name"]," (",["count","n"],")"],
  'roster.unread-card': ["Not read: ",["names","l","and"],"."],
  'roster.event-open': "The entry that begins here has no end, so it was left out. Export the calendar again.",
  'roster.event-time': ["“",["text"],"” isn’t a date as calendar files write it; correct it in the calendar and export it again."],
  'roster.event-zone': ["“",["zone"],"” is not a known time zone; choose another one in the calendar and export it again."],
  'roster.event-order': "The entry must end after it starts. Give both a time of day, or neither.",
  'roster.event-moment': "The entry has no length; give it an end in the calendar and export it again.",
  'roster.event-rule': ["The repetition “",["rule"],"” can’t be read; add these days by hand in the person’s form."],
  'roster.event-never': ["The repetition “",["rule"],"” never happens; correct it in the calendar and export it again."],
  'roster.event-endless': ["Repeats forever, so only the next two years are imported: ",["count","p",{"one":"line","other":"lines"}]," ",["lines","l","and"],"."],
  'roster.event-left': ["Left out, ",["why","s",{"cancelled":"because cancelled","unsure":"because not confirmed","elsewhere":"because it is work from another place","birthday":"because it is a birthday","meeting":"because it has times and doesn’t say that somebody is away","over":"because it is over","other":"for another reason"}],": ",["count","p",{"one":"line","other":"lines"}]," ",["lines","l","and"],"."],
  'roster.too-many-events': ["The calendar has ",["count","p",{"one":[["count","n"]," entry"],"other":[["count","n"]," entries"]}],"; at most ",["most","n"]," can be read at once. Export a shorter period."],
  'roster.no-events': "The calendar file has no entries.",
  'roster.too-many-days': ["With these days somebody would have more than ",["most","n"],"; import fewer of them."],
  'roster.days-nobody': [["name"]," is not in your list; add the person first, then import the days again."],
  'roster.days-several': ["Several people in your list are called ",["name"],"; give their e-mail address in the file."],
  'roster.too-many-repeating': ["More than ",["most","n"]," entries repeat; export a shorter period. The rest was read."],
  'roster.no-date': ["“",["text"],"” is not a date; write it like 2026-12-24."],
  'roster.date-unsure': ["In “",["text"],"”, day and month could be either way round; write it like 2026-12-24."],
  'roster.source-no-zone': "No time zone is given. Add one in the source, such as Europe/Berlin.",
  'roster.source-place-no-zone': ["“",["place"],"” does not say which time zone. Add one in the source, such as Europe/Berlin."],
  'roster.group-address': [["address"]," is an address of the group ",["group"],", so ",["name"]," doesn’t get it."],
  'roster.only-group-address': [["address"]," is an address of the group ",["group"],", so this is no person. Nothing of the line is imported."],
};
