// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface NormsWords {
  readonly 'norms.hours': { readonly amount: number };
  readonly 'norms.working-hours': { readonly amount: number };
  readonly 'norms.working-days': { readonly amount: number };
  readonly 'norms.norm': { readonly amount: string; readonly channel: string; readonly urgency: string };
  readonly 'norms.none': NoValues;
  readonly 'norms.urgent': NoValues;
  readonly 'norms.standard': NoValues;
  readonly 'norms.non-urgent': NoValues;
  readonly 'norms.no-reply-needed': NoValues;
  readonly 'norms.choice-urgent': NoValues;
  readonly 'norms.choice-standard': NoValues;
  readonly 'norms.choice-non-urgent': NoValues;
  readonly 'norms.choice-no-reply-needed': NoValues;
  readonly 'norms.e-mail': NoValues;
  readonly 'norms.direct': NoValues;
  readonly 'norms.mention': NoValues;
  readonly 'norms.channel': NoValues;
}

export const norms: Pack = {
  'norms.hours': [["amount","p",{"one":[["amount","n"]," hour"],"other":[["amount","n"]," hours"]}]],
  'norms.working-hours': [["amount","p",{"one":[["amount","n"]," working hour"],"other":[["amount","n"]," working hours"]}]],
  'norms.working-days': [["amount","p",{"one":[["amount","n"]," working day"],"other":[["amount","n"]," working days"]}]],
  'norms.norm': ["Norm: ",["amount"]," (",["urgency"]," ",["channel"],")"],
  'norms.none': "No reply expected here",
  'norms.urgent': "urgent",
  'norms.standard': "standard",
  'norms.non-urgent': "non-urgent",
  'norms.no-reply-needed': "no reply needed",
  'norms.choice-urgent': "Urgent",
  'norms.choice-standard': "Standard",
  'norms.choice-non-urgent': "Non-urgent",
  'norms.choice-no-reply-needed': "No reply needed",
  'norms.e-mail': "e-mail",
  'norms.direct': "chat",
  'norms.mention': "mention",
  'norms.channel': "channel message",
};
