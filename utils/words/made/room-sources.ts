// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface SourcesWords {
  readonly 'sources.address-empty': NoValues;
  readonly 'sources.address-long': NoValues;
  readonly 'sources.address-none': NoValues;
  readonly 'sources.address-https': NoValues;
  readonly 'sources.address-credentials': NoValues;
  readonly 'sources.address-port': NoValues;
  readonly 'sources.address-encoding': NoValues;
  readonly 'sources.address-page': NoValues;
  readonly 'sources.address-calendar': NoValues;
  readonly 'sources.address-nobody': NoValues;
  readonly 'sources.address-sign-in': NoValues;
  readonly 'sources.address-gone': NoValues;
  readonly 'sources.address-busy': { readonly status: string };
  readonly 'sources.address-refused': { readonly status: string };
  readonly 'sources.address-led-on': NoValues;
  readonly 'sources.kind-sheet': NoValues;
  readonly 'sources.kind-sheet-what': NoValues;
  readonly 'sources.address-large': { readonly size: number };
  readonly 'sources.address-slow': NoValues;
  readonly 'sources.address-unreachable': NoValues;
  readonly 'sources.notion-needs-name': NoValues;
  readonly 'sources.notion-needs-address': NoValues;
  readonly 'sources.notion-days-differ': { readonly days: string; readonly hours: string };
  readonly 'sources.notion-times-need-zone': NoValues;
  readonly 'sources.notion-hidden-account': NoValues;
  readonly 'sources.notion-no-zone': NoValues;
  readonly 'sources.notion-in-trash': { readonly name: string };
  readonly 'sources.notion-lost': { readonly count: number; readonly name: string; readonly names: readonly string[] };
  readonly 'sources.notion-endless': { readonly most: number; readonly name: string };
  readonly 'sources.notion-nobody': { readonly name: string };
  readonly 'sources.notion-led-on': NoValues;
  readonly 'sources.notion-large': { readonly name: string };
  readonly 'sources.notion-not-shared': { readonly name: string };
  readonly 'sources.notion-refused': { readonly name: string };
  readonly 'sources.kind-notion': NoValues;
  readonly 'sources.kind-notion-what': NoValues;
  readonly 'sources.notion-where': NoValues;
  readonly 'sources.notion-where-help': NoValues;
  readonly 'sources.notion-mapping': { readonly name: string };
  readonly 'sources.notion-mapping-lead': NoValues;
  readonly 'sources.notion-field': { readonly field: 'name' | 'email' | 'account' | 'slack' | 'zone' | 'place' | 'days' | 'hours' | 'timeOff' | 'holidays' | 'travel' | 'names' | 'groups' | 'norms' | 'other' };
  readonly 'sources.notion-another': NoValues;
  readonly 'sources.notion-properties': NoValues;
  readonly 'sources.notion-saved': { readonly name: string };
  readonly 'sources.roster-create': NoValues;
  readonly 'sources.roster-create-in': { readonly name: string };
  readonly 'sources.roster-what': { readonly count: number; readonly norms: 'yes' | 'other'; readonly page: string; readonly title: string };
  readonly 'sources.roster-start': NoValues;
  readonly 'sources.roster-continue': NoValues;
  readonly 'sources.roster-nobody': NoValues;
  readonly 'sources.roster-writing': { readonly all: number; readonly done: number };
  readonly 'sources.roster-looking': NoValues;
  readonly 'sources.roster-stopped': { readonly all: number; readonly done: number; readonly title: string };
  readonly 'sources.roster-unsure': { readonly all: number; readonly done: number; readonly title: string };
  readonly 'sources.roster-done': { readonly count: number; readonly title: string };
  readonly 'sources.cancelled': NoValues;
  readonly 'sources.title': NoValues;
  readonly 'sources.lead': NoValues;
  readonly 'sources.order': NoValues;
  readonly 'sources.add': NoValues;
  readonly 'sources.address': NoValues;
  readonly 'sources.address-help': NoValues;
  readonly 'sources.preview': NoValues;
  readonly 'sources.refused': NoValues;
  readonly 'sources.every': { readonly name: string };
  readonly 'sources.every-off': NoValues;
  readonly 'sources.every-hourly': NoValues;
  readonly 'sources.every-daily': NoValues;
  readonly 'sources.refresh-now': NoValues;
  readonly 'sources.refresh-name': { readonly name: string };
  readonly 'sources.more': { readonly name: string };
  readonly 'sources.up': NoValues;
  readonly 'sources.down': NoValues;
  readonly 'sources.remove-keep': NoValues;
  readonly 'sources.remove-all': NoValues;
  readonly 'sources.facts': { readonly people: number; readonly when: string };
  readonly 'sources.failing': { readonly when: string; readonly why: string };
  readonly 'sources.not-started': NoValues;
  readonly 'sources.went-wrong': NoValues;
  readonly 'sources.unread': { readonly count: number };
  readonly 'sources.added': { readonly name: string };
  readonly 'sources.removed': { readonly name: string };
  readonly 'sources.moved': { readonly name: string };
  readonly 'sources.refreshed': { readonly changed: number; readonly gone: number; readonly name: string };
  readonly 'sources.conflicts': { readonly count: number };
  readonly 'sources.conflicts-lead': NoValues;
  readonly 'sources.conflict': { readonly field: string; readonly name: string };
  readonly 'sources.value-from': { readonly source: string; readonly value: string };
  readonly 'sources.none': NoValues;
  readonly 'sources.chosen': { readonly name: string };
  readonly 'sources.shared': { readonly addresses: readonly string[] };
  readonly 'sources.incomplete': { readonly names: readonly string[] };
  readonly 'sources.gone': { readonly date: string; readonly source: string };
  readonly 'sources.origin': NoValues;
  readonly 'sources.origin-field': { readonly field: string; readonly source: string };
  readonly 'sources.origin-since': { readonly date: string; readonly source: string };
  readonly 'sources.origin-own': NoValues;
  readonly 'sources.gone-source': NoValues;
  readonly 'sources.not-allowed': NoValues;
  readonly 'sources.unknown-kind': NoValues;
  readonly 'sources.settings': NoValues;
  readonly 'sources.removed-meanwhile': NoValues;
  readonly 'sources.keep': NoValues;
  readonly 'sources.kinds': NoValues;
  readonly 'sources.kind-address': NoValues;
  readonly 'sources.kind-address-what': NoValues;
  readonly 'sources.not-connected': { readonly system: string };
  readonly 'sources.loading-people': { readonly name: string; readonly people: number };
  readonly 'sources.kind-slack': NoValues;
  readonly 'sources.kind-slack-what': NoValues;
  readonly 'sources.slack-lead': NoValues;
  readonly 'sources.slack-step-1': { readonly link: string };
  readonly 'sources.slack-step-2': NoValues;
  readonly 'sources.slack-step-3': NoValues;
  readonly 'sources.slack-manifest': NoValues;
  readonly 'sources.slack-token': NoValues;
  readonly 'sources.slack-token-help': NoValues;
  readonly 'sources.slack-token-first': NoValues;
  readonly 'sources.slack-token-page': NoValues;
  readonly 'sources.slack-token-kind': NoValues;
  readonly 'sources.slack-token-none': NoValues;
  readonly 'sources.slack-invalid-auth': NoValues;
  readonly 'sources.slack-token-over': NoValues;
  readonly 'sources.slack-inactive': NoValues;
  readonly 'sources.slack-scope': { readonly scope: string };
  readonly 'sources.slack-not-granted': NoValues;
  readonly 'sources.slack-pages': NoValues;
  readonly 'sources.slack-refused': { readonly code: string };
  readonly 'sources.slack-no-answer': NoValues;
  readonly 'sources.slack-nobody': NoValues;
  readonly 'sources.slack-host': NoValues;
  readonly 'sources.slack-no-emails': NoValues;
  readonly 'sources.slack-bots': { readonly count: number; readonly names: readonly string[] };
  readonly 'sources.slack-deactivated': { readonly count: number; readonly names: readonly string[] };
  readonly 'sources.slack-strangers': { readonly count: number; readonly names: readonly string[] };
  readonly 'sources.slack-entry': NoValues;
  readonly 'sources.slack-no-zone': NoValues;
  readonly 'sources.slack-zone': { readonly zone: string };
  readonly 'sources.slack-guest': NoValues;
  readonly 'sources.slack-status': { readonly text: string };
  readonly 'sources.slack-no-email': NoValues;
  readonly 'sources.new-token': NoValues;
  readonly 'sources.new-token-for': { readonly name: string };
  readonly 'sources.token-kept': { readonly name: string };
  readonly 'sources.notion-groups-unseen': { readonly count: number };
}

export const sources: Pack = {
  'sources.address-empty': "Enter the address of the file.",
  'sources.address-long': "This address is too long. Use a shorter one.",
  'sources.address-none': "This isn’t a web address. It looks like https://files.example/team.csv.",
  'sources.address-https': "Use an address that starts with https://, so that nobody can change the list on its way.",
  'sources.address-credentials': "Leave the user name and password out of the address: Meantime stores none.",
  'sources.address-port': "Use an address without a port: browsers allow access to a whole host only.",
  'sources.address-encoding': "The file isn’t in UTF-8, and the server doesn’t name its encoding. Save the file as UTF-8.",
  'sources.address-page': "This address shows a web page. Use the address of the file itself.",
  'sources.address-calendar': "This address has a calendar, not a list of people. Import it as a file, under Import.",
  'sources.address-nobody': "The file has no people in it.",
  'sources.address-sign-in': "The server wants a sign-in. Share the file so that everyone with the link can read it.",
  'sources.address-gone': "There is no file at this address. Check the address.",
  'sources.address-busy': ["The server has a problem right now (status ",["status"],")."],
  'sources.address-refused': ["The server refused the request (status ",["status"],"). Check the address."],
  'sources.address-led-on': "This address redirects to another one. Use the final address, where the file itself is.",
  'sources.kind-sheet': "Google Sheet",
  'sources.kind-sheet-what': "Your list as a sheet in Google Drive, which your team keeps from then on. It needs a Google connection.",
  'sources.address-large': ["The file is larger than ",["size","n"]," MB, so it wasn’t read."],
  'sources.address-slow': "The server took too long to answer.",
  'sources.address-unreachable': "Meantime couldn’t reach the server. Check the address and your connection.",
  'sources.notion-needs-name': "Choose the property that holds the name.",
  'sources.notion-needs-address': "Choose a property for the e-mail address, the Notion account, the Slack ID or other names. Without one, nobody can be found on a page.",
  'sources.notion-days-differ': ["The days (",["days"],") and the hours (",["hours"],") name different weekdays. Make them agree in Notion."],
  'sources.notion-times-need-zone': "A date with a time of day wasn’t read, because this row has no time zone. Add the zone in Notion.",
  'sources.notion-hidden-account': "Notion doesn’t show the e-mail address of this account. Let the connection read user information with e-mail addresses, or choose an e-mail property.",
  'sources.notion-no-zone': "This row names no time zone. Add it in Notion, such as Europe/Berlin.",
  'sources.notion-in-trash': ["The database “",["name"],"” is in Notion’s trash. Restore it there, or remove this source."],
  'sources.notion-lost': ["“",["name"],"” no longer has the ",["count","p",{"one":"property","other":"properties"}]," ",["names","l","and"],". Choose the properties of this source again."],
  'sources.notion-endless': ["“",["name"],"” has more than ",["most","n"]," rows, so it wasn’t read. Use a smaller database."],
  'sources.notion-nobody': ["The database “",["name"],"” has no people in it."],
  'sources.notion-led-on': "Another server than Notion answered, so nothing was read. Check your network and try again.",
  'sources.notion-large': ["Notion’s answer for “",["name"],"” is too large, so nothing was read. Choose fewer properties."],
  'sources.notion-not-shared': ["Notion can’t find “",["name"],"”, or it isn’t shared with the connection. In Notion, open the database, then its menu, then Connections."],
  'sources.notion-refused': ["Notion refused to give the rows of “",["name"],"”. Choose the properties of this source again."],
  'sources.kind-notion': "Notion database",
  'sources.kind-notion-what': "Your team’s list in Notion, one row for each person. It needs a Notion connection.",
  'sources.notion-where': "Which database lists your people?",
  'sources.notion-where-help': "A database with one row for each person. A page can get a new database.",
  'sources.notion-mapping': ["What the properties of “",["name"],"” say"],
  'sources.notion-mapping-lead': "Meantime reads only the properties chosen here and changes nothing in Notion.",
  'sources.notion-field': [["field","s",{"name":"Name","email":"E-mail","account":"Notion account","slack":"Slack ID","zone":"Time zone","place":"City or place","days":"Working days","hours":"Working hours","timeOff":"Time off","holidays":"Holidays","travel":"Travel","names":"Also shown as","groups":"Groups","norms":"Own norms","other":"Status"}]],
  'sources.notion-another': "Another database",
  'sources.notion-properties': "Choose properties",
  'sources.notion-saved': [["name"],": the properties are saved."],
  'sources.roster-create': "Create a roster database here",
  'sources.roster-create-in': ["Create a roster database in ",["name"]],
  'sources.roster-what': ["Meantime creates the database “",["title"],"” in the page “",["page"],"” and writes ",["count","p",{"one":[["count","n"]," person"],"other":[["count","n"]," people"]}]," into it: names, addresses, time zones, working hours and days off",["norms","s",{"yes":", and the norms of those who have their own","other":""}],". Everyone who can open the page sees them."],
  'sources.roster-start': "Create and fill",
  'sources.roster-continue': "Continue",
  'sources.roster-nobody': "There is nobody in your list yet. Add people first, then create the database.",
  'sources.roster-writing': [["done","n"]," of ",["all","n"]," rows are in Notion"],
  'sources.roster-looking': "Notion didn’t answer. In up to three minutes Meantime knows which rows are there, so that none is written twice.",
  'sources.roster-stopped': ["Stopped: ",["done","n"]," of ",["all","n"]," people are in “",["title"],"”. Continue when you like; nobody is written twice."],
  'sources.roster-unsure': ["Notion stopped answering: at least ",["done","n"]," of ",["all","n"]," people are in “",["title"],"”. Choose Continue; Meantime checks first who is there."],
  'sources.roster-done': [["count","p",{"one":[["count","n"]," person is"],"other":[["count","n"]," people are"]}]," in “",["title"],"” in Notion. Preview it to use it as a source."],
  'sources.cancelled': "Cancelled. Nothing was changed.",
  'sources.title': "Sources",
  'sources.lead': "Load people from what your team already uses, and keep them up to date. Your own edits always count first.",
  'sources.order': "Where sources disagree, the one further up counts.",
  'sources.add': "Add a source",
  'sources.address': "Address of the file",
  'sources.address-help': "A CSV, JSON or vCard file that everyone with the link can read, or a Google Sheet published as CSV.",
  'sources.preview': "Preview",
  'sources.refused': "The browser wasn’t allowed to reach this address, so nothing was loaded.",
  'sources.every': ["Refresh ",["name"]],
  'sources.every-off': "Refresh by hand",
  'sources.every-hourly': "Refresh hourly",
  'sources.every-daily': "Refresh daily",
  'sources.refresh-now': "Refresh now",
  'sources.refresh-name': ["Refresh ",["name"]," now"],
  'sources.more': ["More for ",["name"]],
  'sources.up': "Move up",
  'sources.down': "Move down",
  'sources.remove-keep': "Remove, keep its people",
  'sources.remove-all': "Remove with its people",
  'sources.facts': [["people","p",{"one":[["people","n"]," person"],"other":[["people","n"]," people"]}],", loaded ",["when"]," (your time)"],
  'sources.failing': ["The last good list is kept. Loading has failed since ",["when"],": ",["why"]],
  'sources.not-started': "Loading in the background couldn’t start. Refresh now works. If this stays, turn Meantime off and on again in the browser’s list of extensions.",
  'sources.went-wrong': "Something went wrong in Meantime. Press Refresh now to try again.",
  'sources.unread': [["count","p",{"one":[["count","n"]," line couldn’t be used"],"other":[["count","n"]," lines couldn’t be used"]}]],
  'sources.added': [["name"]," was added."],
  'sources.removed': [["name"]," was removed."],
  'sources.moved': [["name"]," was moved."],
  'sources.refreshed': [["name"],": ",["changed","p",{"=0":"nothing new","one":[["changed","n"]," entry is new or changed"],"other":[["changed","n"]," entries are new or changed"]}],["gone","p",{"=0":"","one":[", ",["gone","n"]," is no longer there"],"other":[", ",["gone","n"]," are no longer there"]}],"."],
  'sources.conflicts': ["Sources disagree (",["count","n"],")"],
  'sources.conflicts-lead': "The first value counts until you choose. Your choice is saved as your own edit.",
  'sources.conflict': [["name"],": ",["field"]],
  'sources.value-from': [["value"],", from ",["source"]],
  'sources.none': "none",
  'sources.chosen': [["name"],": your choice counts now."],
  'sources.shared': ["Several people in one source share ",["addresses","l","and"],". Badges don’t use a shared address."],
  'sources.incomplete': [["names","l","and"]," can’t be shown: no source gives a time zone. Add it in the source."],
  'sources.gone': ["not in ",["source"]," since ",["date"]],
  'sources.origin': "Where this comes from",
  'sources.origin-field': [["field"],": ",["source"]],
  'sources.origin-since': [["source"],", since ",["date"]],
  'sources.origin-own': "your own edit",
  'sources.gone-source': "a removed source",
  'sources.not-allowed': "The browser doesn’t let Meantime reach this source. Choose Refresh now and allow it.",
  'sources.unknown-kind': "Another version of Meantime added this source. Update Meantime, or remove the source.",
  'sources.settings': "The settings of this source are damaged. Remove it and add it again.",
  'sources.removed-meanwhile': "This source has been removed.",
  'sources.keep': "Add this source",
  'sources.kinds': "Where are your people?",
  'sources.kind-address': "File at a web address",
  'sources.kind-address-what': "A CSV, JSON or vCard file that your team keeps somewhere on the web.",
  'sources.not-connected': ["Meantime has no working connection to ",["system"],". Connect it again."],
  'sources.loading-people': ["Loading ",["name"],"…",["people","p",{"=0":"","one":[" ",["people","n"]," person so far"],"other":[" ",["people","n"]," people so far"]}]],
  'sources.kind-slack': "Slack workspace",
  'sources.kind-slack-what': "Everyone in your workspace, with the time zone that each person’s Slack is set to, and your user groups.",
  'sources.slack-lead': "Make a small Slack app for your team once. It can only list people and user groups: it reads no messages and sends nothing.",
  'sources.slack-step-1': ["Open ",["link"],", choose “From a manifest” and your workspace, and paste this:"],
  'sources.slack-step-2': "Create the app. Then choose “Install to Workspace” and allow it.",
  'sources.slack-step-3': "Open “OAuth & Permissions”, copy the User OAuth Token and paste it here:",
  'sources.slack-manifest': "Manifest",
  'sources.slack-token': "User OAuth Token",
  'sources.slack-token-help': "The token stays in this browser and is sent to slack.com only.",
  'sources.slack-token-first': "Paste the token first.",
  'sources.slack-token-page': "This token belongs to the Slack page itself, not to an app. Use the one that starts with xoxp-.",
  'sources.slack-token-kind': "This kind of token can’t list people. Use the User OAuth Token, which starts with xoxp-.",
  'sources.slack-token-none': "This isn’t a Slack token: one starts with xoxp- and has no spaces.",
  'sources.slack-invalid-auth': "Slack doesn’t accept this token. Copy it again under OAuth & Permissions.",
  'sources.slack-token-over': "This token was revoked or has expired. Reinstall the app in Slack and paste its new token.",
  'sources.slack-inactive': "The account that installed the Slack app is deactivated. Have someone else install it, and paste their token.",
  'sources.slack-scope': ["The app lacks the scope ",["scope"],". Add it in Slack under OAuth & Permissions, reinstall the app and paste the token."],
  'sources.slack-not-granted': "Your Slack administrators don’t allow this app yet. Ask them to approve it, then try again.",
  'sources.slack-pages': "Slack’s list of people broke off, so nothing was changed. Try again.",
  'sources.slack-refused': ["Slack refused the request (",["code"],"), so nothing was changed."],
  'sources.slack-no-answer': "The answer didn’t come from Slack, so nothing was changed. Your network may need a sign-in.",
  'sources.slack-nobody': "Slack listed no people, so nothing was changed.",
  'sources.slack-host': "The browser wasn’t allowed to reach slack.com, so nothing was loaded.",
  'sources.slack-no-emails': "The app may not see e-mail addresses, so badges appear in Slack only. Add the scope users:read.email in Slack to change that.",
  'sources.slack-bots': [["count","p",{"one":[["count","n"]," app or bot was left out"],"other":[["count","n"]," apps and bots were left out"]}],": ",["names","l","and"],"."],
  'sources.slack-deactivated': [["count","p",{"one":[["count","n"]," deactivated account was left out"],"other":[["count","n"]," deactivated accounts were left out"]}],": ",["names","l","and"],"."],
  'sources.slack-strangers': [["count","p",{"one":[["count","n"]," person from another workspace was left out, because Slack gives no time zone"],"other":[["count","n"]," people from other workspaces were left out, because Slack gives no time zone"]}],": ",["names","l","and"],"."],
  'sources.slack-entry': "Slack sent something that isn’t a person here, so it was skipped.",
  'sources.slack-no-zone': "Slack gives no time zone. Add this person by hand with the same address, or ask them to set it in Slack.",
  'sources.slack-zone': ["“",["zone"],"” isn’t a time zone that can be used. Ask them to set it again in Slack."],
  'sources.slack-guest': "a guest in this workspace.",
  'sources.slack-status': ["the status in Slack is “",["text"],"”. It isn’t used as time off: add that yourself if it is."],
  'sources.slack-no-email': "no e-mail address, so badges appear in Slack only.",
  'sources.new-token': "New token",
  'sources.new-token-for': ["New token for ",["name"]],
  'sources.token-kept': [["name"]," has its new token."],
  'sources.notion-groups-unseen': [["count","p",{"one":[["count","n"]," group of these people is a page"],"other":[["count","n"]," groups of these people are pages"]}]," that the connection can’t see. In Notion, share the database of groups with it."],
};
