// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface AwayWords {
  readonly 'away.off-until': { readonly moment: string };
  readonly 'away.off-long': NoValues;
  readonly 'away.rests': { readonly count: number };
  readonly 'away.nothing': NoValues;
  readonly 'away.passed': { readonly count: number };
  readonly 'away.ends': { readonly count: number; readonly moment: string };
  readonly 'away.open': NoValues;
  readonly 'away.title': NoValues;
  readonly 'away.back': NoValues;
  readonly 'away.back-at': { readonly date: string };
  readonly 'away.norm-for': NoValues;
  readonly 'away.status': NoValues;
  readonly 'away.auto-reply': NoValues;
  readonly 'away.status-text': { readonly channel: string; readonly date: string; readonly moment: string; readonly place: string };
  readonly 'away.status-plain': { readonly date: string };
  readonly 'away.reply-text': { readonly amount: string; readonly channel: string; readonly date: string; readonly moment: string; readonly place: string; readonly until: string };
  readonly 'away.reply-plain': { readonly date: string };
  readonly 'away.save': NoValues;
  readonly 'away.saved': { readonly date: string };
  readonly 'away.is-away': { readonly date: string };
  readonly 'away.return': NoValues;
  readonly 'away.returned': NoValues;
  readonly 'away.no-norm': NoValues;
  readonly 'away.copy-status': NoValues;
  readonly 'away.copy-reply': NoValues;
  readonly 'away.copied': NoValues;
  readonly 'away.own': NoValues;
}

export const away: Pack = {
  'away.off-until': ["You’re off until ",["moment"]," your time."],
  'away.off-long': "Your calendar has no working hours in the next year.",
  'away.rests': [["count","p",{"one":[["count","n"]," reply you owe isn’t"],"other":[["count","n"]," replies you owe aren’t"]}]," due before then."],
  'away.nothing': "No reply you owe is due before then.",
  'away.passed': [["count","p",{"one":[["count","n"]," reply was"],"other":[["count","n"]," replies were"]}]," expected by now."],
  'away.ends': [["count","p",{"one":["An objection period ends ",["moment"],"."],"other":[["count","n"]," objection periods end before then, the first ",["moment"],"."]}]],
  'away.open': "Away…",
  'away.title': "I’m away until",
  'away.back': "First day back",
  'away.back-at': ["Back ",["date"]],
  'away.norm-for': "Norm for",
  'away.status': "Short status",
  'away.auto-reply': "Auto-reply",
  'away.status-text': ["Away until ",["date"],". By our norm for ",["channel"],", you’ll have a reply by ",["moment"]," (",["place"],")."],
  'away.status-plain': ["Away until ",["date"],"."],
  'away.reply-text': ["Thank you for your message. I’m away until ",["date"],". By our team’s norm for ",["channel"]," (",["amount"],"), you’ll have a reply by ",["moment"]," (",["place"]," time). That holds for messages sent by ",["until"]," (",["place"]," time)."],
  'away.reply-plain': ["Thank you for your message. I’m away until ",["date"],"."],
  'away.save': "Save my time off",
  'away.saved': ["Saved. You’re away until ",["date"],"; only you see it here. Copy a line to tell others."],
  'away.is-away': ["You set: away until ",["date"],"."],
  'away.return': "I’m back",
  'away.returned': "Your time off is removed.",
  'away.no-norm': "The norms expect no reply here, so no time is named.",
  'away.copy-status': "Copy status",
  'away.copy-reply': "Copy auto-reply",
  'away.copied': "Copied. Paste it in your status or auto-reply.",
  'away.own': "Going away? Your own time off, with a line to tell others.",
};
