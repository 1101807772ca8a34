// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface BadgeWords {
  readonly 'badge.time': { readonly clock: string; readonly day: string };
  readonly 'badge.now': { readonly time: string };
  readonly 'badge.said': { readonly name: string; readonly state: string; readonly time: string };
  readonly 'badge.said-place': { readonly name: string; readonly place: string; readonly state: string; readonly time: string };
  readonly 'badge.said-reply': { readonly name: string; readonly reply: string; readonly state: string; readonly time: string };
  readonly 'badge.said-reply-place': { readonly name: string; readonly place: string; readonly reply: string; readonly state: string; readonly time: string };
  readonly 'badge.said-then': { readonly reply: string; readonly said: string };
  readonly 'badge.away-back': { readonly back: string; readonly reason: string };
  readonly 'badge.reply-by': { readonly moment: string };
  readonly 'badge.write-now': { readonly moment: string };
  readonly 'badge.line': { readonly name: string; readonly time: string };
  readonly 'badge.line-state': { readonly name: string; readonly state: string; readonly time: string };
  readonly 'badge.wait': { readonly moment: string };
  readonly 'badge.clock-of': { readonly name: string; readonly time: string };
  readonly 'badge.drawn': { readonly label: string; readonly text: string };
  readonly 'badge.clocks': { readonly people: readonly string[] };
  readonly 'badge.all-by': { readonly count: number; readonly moment: string };
  readonly 'badge.some-by': { readonly count: number; readonly moment: string };
  readonly 'badge.all-short': { readonly count: number; readonly moment: string };
  readonly 'badge.some-short': { readonly all: number; readonly count: number; readonly moment: string };
  readonly 'badge.any-time': { readonly moment: string };
  readonly 'badge.unasked': { readonly count: number };
  readonly 'badge.not-listed': { readonly count: number };
  readonly 'badge.not-known': { readonly count: number };
  readonly 'badge.who-not-listed': { readonly count: number; readonly people: readonly string[] };
  readonly 'badge.decided': NoValues;
  readonly 'badge.decision': NoValues;
  readonly 'badge.decided-here': { readonly title: string; readonly word: string };
  readonly 'badge.decided-more': { readonly count: string; readonly title: string; readonly word: string };
}

export const badge: Pack = {
  'badge.time': [["clock"]," ",["day"]],
  'badge.now': ["now ",["time"]],
  'badge.said': [["name"],": ",["time"],", ",["state"]],
  'badge.said-place': [["name"],": ",["time"]," in ",["place"],", ",["state"]],
  'badge.said-reply': [["name"],": ",["time"],", ",["reply"],"; ",["state"]],
  'badge.said-reply-place': [["name"],": ",["time"],", ",["reply"],"; in ",["place"],", ",["state"]],
  'badge.said-then': [["said"],"; ",["reply"]],
  'badge.away-back': [["reason"],", ",["back"]],
  'badge.reply-by': ["reply expected by ",["moment"]," your time"],
  'badge.write-now': ["if you write now, by ",["moment"]," your time"],
  'badge.line': [["time"]," for ",["name"]],
  'badge.line-state': [["time"]," for ",["name"],", ",["state"]],
  'badge.wait': ["no need to send before ",["moment"]," your time"],
  'badge.clock-of': [["name"]," ",["time"]],
  'badge.drawn': [["label"]," (",["text"],")"],
  'badge.clocks': [["people","l","and"]],
  'badge.all-by': [["count","p",{"one":["Reply by ",["moment"]," your time"],"other":["All can have answered by ",["moment"]," your time"]}]],
  'badge.some-by': [["count","p",{"one":["1 of them can have answered by ",["moment"]," your time"],"other":[["count","n"]," of them can have answered by ",["moment"]," your time"]}]],
  'badge.all-short': [["count","p",{"one":["Reply by ",["moment"]," your time"],"other":["All by ",["moment"]," your time"]}]],
  'badge.some-short': [["count","n"]," of ",["all","n"]," by ",["moment"]," your time"],
  'badge.any-time': ["Sending any time before ",["moment"]," changes nothing"],
  'badge.unasked': [["count","p",{"one":"no reply expected from 1 person","other":["no reply expected from ",["count","n"]," people"]}]],
  'badge.not-listed': [["count","p",{"one":"1 person isn’t in your list","other":[["count","n"]," people aren’t in your list"]}]],
  'badge.not-known': [["count","p",{"one":"1 person can’t be recognized here","other":[["count","n"]," people can’t be recognized here"]}]],
  'badge.who-not-listed': [["count","p",{"one":[["people","l","and"]," isn’t in your list"],"other":[["people","l","and"]," aren’t in your list"]}]],
  'badge.decided': "Decided",
  'badge.decision': "Decision",
  'badge.decided-here': [["word"],": “",["title"],"”. Open the decision"],
  'badge.decided-more': [["word"],": “",["title"],"”, the latest of ",["count"]," decisions here. Open it"],
};
