// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface TimeWords {
  readonly 'time.tomorrow': NoValues;
  readonly 'time.yesterday': NoValues;
  readonly 'time.moment': { readonly clock: string; readonly day: string };
  readonly 'time.minutes': { readonly minutes: number };
  readonly 'time.hours': { readonly hours: number };
  readonly 'time.hours-minutes': { readonly hours: number; readonly minutes: number };
  readonly 'time.ahead': { readonly length: string; readonly whose: 'you' | 'other' };
  readonly 'time.behind': { readonly length: string; readonly whose: 'you' | 'other' };
  readonly 'time.same': { readonly whose: 'you' | 'other' };
  readonly 'time.working': NoValues;
  readonly 'time.after-hours': NoValues;
  readonly 'time.day-off': NoValues;
  readonly 'time.away': NoValues;
  readonly 'time.holiday': NoValues;
  readonly 'time.back': { readonly when: string };
}

export const time: Pack = {
  'time.tomorrow': "tomorrow",
  'time.yesterday': "yesterday",
  'time.moment': [["day"]," ",["clock"]],
  'time.minutes': [["minutes","n"]," min"],
  'time.hours': [["hours","n"]," h"],
  'time.hours-minutes': [["hours","n"]," h ",["minutes","n"]," min"],
  'time.ahead': [["whose","s",{"you":[["length"]," ahead of you"],"other":[["length"]," ahead"]}]],
  'time.behind': [["whose","s",{"you":[["length"]," behind you"],"other":[["length"]," behind"]}]],
  'time.same': [["whose","s",{"you":"same time as you","other":"same time"}]],
  'time.working': "in working hours",
  'time.after-hours': "after hours",
  'time.day-off': "day off",
  'time.away': "away",
  'time.holiday': "holiday",
  'time.back': ["back ",["when"]],
};
