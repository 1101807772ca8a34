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
};
