// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface GroupsWords {
  readonly 'groups.name-missing': NoValues;
  readonly 'groups.name-long': { readonly most: number };
  readonly 'groups.name-taken': { readonly name: string };
  readonly 'groups.most-addresses': { readonly most: number };
  readonly 'groups.not-address': { readonly text: string };
  readonly 'groups.has-address': { readonly address: string; readonly name: string };
  readonly 'groups.no-members': NoValues;
  readonly 'groups.most-members': { readonly most: number };
  readonly 'groups.cycle': { readonly name: string; readonly path: string };
  readonly 'groups.path': { readonly first: string; readonly second: string };
  readonly 'groups.quorum-whole': NoValues;
  readonly 'groups.quorum-large': { readonly count: number; readonly quorum: number };
  readonly 'groups.title': NoValues;
  readonly 'groups.lead': NoValues;
  readonly 'groups.add': NoValues;
  readonly 'groups.edit': { readonly name: string };
  readonly 'groups.delete': { readonly name: string };
  readonly 'groups.added': { readonly name: string };
  readonly 'groups.saved': { readonly name: string };
  readonly 'groups.deleted': { readonly name: string };
  readonly 'groups.name': NoValues;
  readonly 'groups.addresses': NoValues;
  readonly 'groups.addresses-help': NoValues;
  readonly 'groups.members': NoValues;
  readonly 'groups.find-member': NoValues;
  readonly 'groups.find-hint': NoValues;
  readonly 'groups.remove-member': { readonly name: string };
  readonly 'groups.gone-member': NoValues;
  readonly 'groups.quorum': NoValues;
  readonly 'groups.quorum-all': NoValues;
  readonly 'groups.quorum-some': NoValues;
  readonly 'groups.quorum-number': NoValues;
  readonly 'groups.quorum-of': { readonly count: number };
  readonly 'groups.summary-all': { readonly count: number };
  readonly 'groups.summary-some': { readonly count: number; readonly quorum: number };
  readonly 'groups.no-address': NoValues;
  readonly 'groups.gone': { readonly count: number };
  readonly 'groups.not-listed': { readonly text: string };
  readonly 'groups.from': { readonly isEdited: 'yes' | 'other'; readonly sources: readonly string[] };
  readonly 'groups.source-brings': { readonly count: number; readonly names: readonly string[] };
  readonly 'groups.source-member': { readonly count: number; readonly name: string };
  readonly 'groups.slack-no-scope': { readonly scope: string };
  readonly 'groups.slack-unread': NoValues;
  readonly 'groups.slack-empty': { readonly count: number; readonly names: readonly string[] };
  readonly 'groups.slack-left-out': { readonly count: number };
  readonly 'groups.slack-unlisted': { readonly count: number };
  readonly 'groups.slack-entry': NoValues;
  readonly 'groups.source-changed': NoValues;
  readonly 'groups.source-large': { readonly most: number };
  readonly 'groups.source-long': { readonly most: number };
  readonly 'groups.source-most': { readonly more: number; readonly most: number };
  readonly 'groups.removed': { readonly count: number };
  readonly 'groups.removed-from': { readonly name: string; readonly source: string };
  readonly 'groups.bring-back': NoValues;
  readonly 'groups.bring-back-name': { readonly name: string };
  readonly 'groups.brought-back': { readonly name: string };
  readonly 'groups.in-roster': { readonly count: number };
  readonly 'groups.file-entry': NoValues;
}

export const groups: Pack = {
  'groups.name-missing': "Give the group a name.",
  'groups.name-long': ["Use at most ",["most","n"]," characters for the name."],
  'groups.name-taken': ["There is a group called ",["name"]," already. Choose another name."],
  'groups.most-addresses': ["A group has at most ",["most","n"]," addresses. Remove some."],
  'groups.not-address': ["“",["text"],"” is no list address, channel or user group. Write it like help@lists.example, #help or @oncall, or paste the channel’s link."],
  'groups.has-address': [["name"]," has ",["address"]," already; an address belongs to one group or person."],
  'groups.no-members': "Add at least one member.",
  'groups.most-members': ["A group has at most ",["most","n"]," members. Put some of them into another group and add that one."],
  'groups.cycle': [["name"]," would contain itself: ",["path"],". Remove the member that leads back."],
  'groups.path': [["first"]," → ",["second"]],
  'groups.quorum-whole': "Write how many have to answer as a whole number from 1.",
  'groups.quorum-large': ["The group has ",["count","p",{"one":[["count","n"]," person"],"other":[["count","n"]," people"]}],", fewer than ",["quorum","n"],". Write a smaller number, or choose everyone."],
  'groups.title': "Groups",
  'groups.lead': "People you write to as one: a mailing list, a channel, a user group. The card says who is expected first and last, and when enough have answered.",
  'groups.add': "Add a group",
  'groups.edit': ["Edit ",["name"]],
  'groups.delete': ["Delete ",["name"]],
  'groups.added': [["name"]," was added."],
  'groups.saved': [["name"]," was saved."],
  'groups.deleted': [["name"]," was deleted."],
  'groups.name': "Name",
  'groups.addresses': "Addresses",
  'groups.addresses-help': "A list address, #channel, @user-group or a channel’s link. Put commas between several.",
  'groups.members': "Members",
  'groups.find-member': "Add a person or a group",
  'groups.find-hint': "Name or address",
  'groups.remove-member': ["Remove ",["name"]],
  'groups.gone-member': "Somebody who is no longer in your list",
  'groups.quorum': "Who has to answer",
  'groups.quorum-all': "Everyone",
  'groups.quorum-some': "Enough of them:",
  'groups.quorum-number': "How many have to answer",
  'groups.quorum-of': ["of ",["count","p",{"one":[["count","n"]," person"],"other":[["count","n"]," people"]}]],
  'groups.summary-all': [["count","p",{"one":[["count","n"]," person"],"other":[["count","n"]," people"]}]," · everyone has to answer"],
  'groups.summary-some': [["count","p",{"one":[["count","n"]," person"],"other":[["count","n"]," people"]}]," · ",["quorum","p",{"one":[["quorum","n"]," has"],"other":[["quorum","n"]," have"]}]," to answer"],
  'groups.no-address': "No address yet, so no page names this group.",
  'groups.gone': [["count","p",{"one":[["count","n"]," member isn’t"],"other":[["count","n"]," members aren’t"]}]," in your list."],
  'groups.not-listed': ["“",["text"],"” isn’t in your list. The group counts this member as missing."],
  'groups.from': ["From ",["sources","l","and"],["isEdited","s",{"yes":" · with your changes","other":""}]],
  'groups.source-brings': ["This source also names ",["count","p",{"one":[["count","n"]," group"],"other":[["count","n"]," groups"]}],": ",["names","l","and"],". Your own changes to groups stay."],
  'groups.source-member': [["name"]," (",["count","n"],")"],
  'groups.slack-no-scope': ["User groups weren’t read. To bring them too, add the scope ",["scope"]," in Slack and reinstall the app."],
  'groups.slack-unread': "Slack didn’t give its user groups this time. Refresh to try again.",
  'groups.slack-empty': [["count","p",{"one":[["count","n"]," user group without members was left out"],"other":[["count","n"]," user groups without members were left out"]}],": ",["names","l","and"],"."],
  'groups.slack-left-out': [["count","p",{"one":[["count","n"]," member is an app or a deactivated account, and isn’t counted."],"other":[["count","n"]," members are apps or deactivated accounts, and aren’t counted."]}]],
  'groups.slack-unlisted': [["count","p",{"one":[["count","n"]," member can’t be listed; the card counts them as missing."],"other":[["count","n"]," members can’t be listed; the card counts them as missing."]}]],
  'groups.slack-entry': "Slack sent something that isn’t a user group here, so it was skipped.",
  'groups.source-changed': "Its groups changed.",
  'groups.source-large': ["This group was left out: it has more than ",["most","n"]," members."],
  'groups.source-long': ["This group was left out: its name has more than ",["most","n"]," characters."],
  'groups.source-most': ["At most ",["most","n"]," groups come from one source. ",["more","p",{"=0":"This one was left out.","one":["This one and ",["more","n"]," more were left out."],"other":["This one and ",["more","n"]," more were left out."]}]],
  'groups.removed': ["Groups you removed (",["count","n"],")"],
  'groups.removed-from': [["name"],", from ",["source"]],
  'groups.bring-back': "Bring back",
  'groups.bring-back-name': ["Bring back ",["name"]],
  'groups.brought-back': [["name"]," is in the list again."],
  'groups.in-roster': ["Also write who is in your ",["count","p",{"one":"group","other":[["count","n"]," groups"]}]],
  'groups.file-entry': "This entry isn’t a group with a name and members, so it was skipped.",
};
