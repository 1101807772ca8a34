// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface ManagedWords {
  readonly 'managed.title': NoValues;
  readonly 'managed.set-by': NoValues;
  readonly 'managed.lead': NoValues;
  readonly 'managed.site-off': { readonly site: string };
  readonly 'managed.site-off-short': { readonly site: string };
  readonly 'managed.norms-set': NoValues;
  readonly 'managed.norms-locked': NoValues;
  readonly 'managed.client-set': NoValues;
  readonly 'managed.people-set': { readonly address: string };
  readonly 'managed.ignored': { readonly name: string; readonly why: string };
  readonly 'managed.ignored-lead': NoValues;
  readonly 'managed.unknown': NoValues;
  readonly 'managed.no-text': NoValues;
  readonly 'managed.no-client-id': NoValues;
  readonly 'managed.no-switch': NoValues;
  readonly 'managed.no-list': NoValues;
  readonly 'managed.no-site': { readonly known: string; readonly site: string };
}

export const managed: Pack = {
  'managed.title': "Your organization",
  'managed.set-by': "Set by your organization",
  'managed.lead': "Your organization manages this browser and set the following. You can’t change it here.",
  'managed.site-off': [["site"]," is switched off: Meantime reads nothing and shows nothing there."],
  'managed.site-off-short': ["Your organization switched Meantime off in ",["site"],"."],
  'managed.norms-set': "The team’s norms are given and can’t be edited. You can still enter norms of your own for single people.",
  'managed.norms-locked': "The team’s norms can’t be edited. You can still enter norms of your own for single people.",
  'managed.client-set': "You sign in to Google with your organization’s client id.",
  'managed.people-set': ["Your organization has a list of people at ",["address"],"."],
  'managed.ignored': [["name"]," was left out: ",["why"]],
  'managed.ignored-lead': "Some values can’t be used. Everything else applies; tell your administrators.",
  'managed.unknown': "This version of Meantime doesn’t know this setting.",
  'managed.no-text': "It has to be a text.",
  'managed.no-client-id': "It isn’t a Google client id; those end in .apps.googleusercontent.com.",
  'managed.no-switch': "It has to be true or false.",
  'managed.no-list': "It has to be a list.",
  'managed.no-site': ["“",["site"],"” isn’t a site here. Use one of these: ",["known"],"."],
};
