// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface ObjectionWords {
  readonly 'objection.had': { readonly name: string; readonly time: string };
  readonly 'objection.had-next': { readonly name: string; readonly time: string };
  readonly 'objection.had-next-none': { readonly name: string };
  readonly 'objection.unknown': { readonly names: readonly string[] };
  readonly 'objection.no-proposal': NoValues;
  readonly 'objection.proposal': { readonly moment: string; readonly name: string };
  readonly 'objection.own-hours': NoValues;
  readonly 'objection.away': { readonly moment: string; readonly name: string };
  readonly 'objection.away-long': { readonly name: string };
  readonly 'objection.passed': NoValues;
  readonly 'objection.may-accept': NoValues;
  readonly 'objection.held': { readonly names: readonly string[] };
  readonly 'objection.without': { readonly names: readonly string[] };
  readonly 'objection.before': { readonly who: readonly string[] };
  readonly 'objection.until': { readonly who: readonly string[] };
  readonly 'objection.had-none': { readonly name: string };
  readonly 'objection.has': { readonly name: string; readonly time: string };
  readonly 'objection.has-none': { readonly name: string };
  readonly 'objection.without-one': { readonly name: string };
}

export const objection: Pack = {
  'objection.had': [["name"]," had ",["time"]," of working time"],
  'objection.had-next': [["name"]," ",["time"]],
  'objection.had-next-none': [["name"]," none"],
  'objection.unknown': ["Meantime doesn’t know the working hours of ",["names","l","and"],"."],
  'objection.no-proposal': "Meantime can’t suggest a deadline from these people’s calendars. Enter one yourself.",
  'objection.proposal': ["Earliest fair deadline: ",["moment"]," your time. ",["name"],"’s hours decide it."],
  'objection.own-hours': "It also waits for your working hours.",
  'objection.away': [["name"]," has no working hours until ",["moment"]," your time. The deadline doesn’t wait for them."],
  'objection.away-long': [["name"]," has no working hours. The deadline doesn’t wait for them."],
  'objection.passed': "The deadline has passed.",
  'objection.may-accept': "If nobody objected, you can accept the decision.",
  'objection.held': ["The deadline has passed, but the decision isn’t final: ",["names","l","and"]," had no working time before it."],
  'objection.without': [["names","l","and"]," have no working time before it."],
  'objection.before': ["Before it ",["who","l","and"],"."],
  'objection.until': ["Until then ",["who","l","and"],"."],
  'objection.had-none': [["name"]," had no working time"],
  'objection.has': [["name"]," has ",["time"]," of working time"],
  'objection.has-none': [["name"]," has no working time"],
  'objection.without-one': [["name"]," has no working time before it."],
};
