// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface HolidaysWords {
  readonly 'holidays.open': NoValues;
  readonly 'holidays.open-name': { readonly name: string };
  readonly 'holidays.title': NoValues;
  readonly 'holidays.lead': NoValues;
  readonly 'holidays.country': NoValues;
  readonly 'holidays.state': NoValues;
  readonly 'holidays.region': NoValues;
  readonly 'holidays.choose-country': NoValues;
  readonly 'holidays.whole-country': NoValues;
  readonly 'holidays.whole-state': NoValues;
  readonly 'holidays.no-place': NoValues;
  readonly 'holidays.group': { readonly count: number; readonly place: string };
  readonly 'holidays.no-country': NoValues;
  readonly 'holidays.people': NoValues;
  readonly 'holidays.days': { readonly date: string };
  readonly 'holidays.none': NoValues;
  readonly 'holidays.others': { readonly count: number };
  readonly 'holidays.kind': { readonly kind: 'public' | 'bank' | 'school' | 'optional' | 'observance' | 'other' };
  readonly 'holidays.parts': NoValues;
  readonly 'holidays.part': { readonly date: string; readonly from: string; readonly name: string; readonly to: string };
  readonly 'holidays.evening': NoValues;
  readonly 'holidays.moon': NoValues;
  readonly 'holidays.out-for': { readonly people: readonly string[] };
  readonly 'holidays.named-for': { readonly people: readonly string[] };
  readonly 'holidays.there': { readonly people: readonly string[] };
  readonly 'holidays.keep-day': { readonly date: string; readonly name: string };
  readonly 'holidays.name-of': { readonly date: string };
  readonly 'holidays.add': NoValues;
  readonly 'holidays.remove': { readonly number: number };
  readonly 'holidays.incomplete': NoValues;
  readonly 'holidays.keep': { readonly count: number };
  readonly 'holidays.kept': { readonly count: number };
  readonly 'holidays.source': { readonly date: string; readonly place: string };
  readonly 'holidays.place-state': { readonly country: string; readonly state: string };
  readonly 'holidays.place-region': { readonly country: string; readonly region: string; readonly state: string };
  readonly 'holidays.credit': { readonly link: string };
  readonly 'holidays.ending': { readonly count: number; readonly date: string };
  readonly 'holidays.go-on': NoValues;
  readonly 'holidays.fold': { readonly count: number; readonly from: string };
  readonly 'holidays.past': { readonly count: number };
  readonly 'holidays.calendar': NoValues;
}

export const holidays: Pack = {
  'holidays.open': "Public holidays…",
  'holidays.open-name': ["Public holidays for ",["name"]],
  'holidays.title': "Public holidays",
  'holidays.lead': "Places are proposed from time zones. Check each place and its days. Nothing is kept until you choose Keep.",
  'holidays.country': "Country",
  'holidays.state': "State or province",
  'holidays.region': "Region",
  'holidays.choose-country': "Choose a country",
  'holidays.whole-country': "Whole country",
  'holidays.whole-state': "Everywhere in it",
  'holidays.no-place': "No single country fits the time zone. Choose one, or leave these people out.",
  'holidays.group': [["place"],": ",["count","p",{"one":[["count","n"]," person"],"other":[["count","n"]," people"]}]],
  'holidays.no-country': "No place yet",
  'holidays.people': "For whom",
  'holidays.days': ["Public holidays until ",["date"]],
  'holidays.none': "This calendar has no public holidays for this place. Add days below, or choose another place.",
  'holidays.others': ["Other days, off unless you choose them (",["count","n"],")"],
  'holidays.kind': [["kind","s",{"public":"Public holidays","bank":"Bank holidays","school":"School holidays","optional":"Optional days","observance":"Observances","other":"Other days"}]],
  'holidays.parts': "Part of a day can’t be a holiday, so these aren’t kept. If someone is off then, enter time off.",
  'holidays.part': [["name"],": ",["date"],", ",["from"],"–",["to"]],
  'holidays.evening': "begins the evening before, which isn’t kept",
  'holidays.moon': "begins the evening before; the moon may move it by a day",
  'holidays.out-for': ["stays out for ",["people","l","and"]],
  'holidays.named-for': ["keeps its own name for ",["people","l","and"]],
  'holidays.there': ["already in the list of ",["people","l","and"],", stays as it is"],
  'holidays.keep-day': [["name"],", ",["date"]],
  'holidays.name-of': ["Name of the day on ",["date"]],
  'holidays.add': "Add a day",
  'holidays.remove': ["Remove added day ",["number","n"]],
  'holidays.incomplete': "Give each added day a date and a name, or remove it.",
  'holidays.keep': [["count","p",{"one":["Keep for ",["count","n"]," person"],"other":["Keep for ",["count","n"]," people"]}]],
  'holidays.kept': [["count","p",{"one":["Public holidays of ",["count","n"]," person are kept."],"other":["Public holidays of ",["count","n"]," people are kept."]}]],
  'holidays.source': ["Public holidays of ",["place"],"; computed ",["date"]],
  'holidays.place-state': [["country"],", ",["state"]],
  'holidays.place-region': [["country"],", ",["state"],", ",["region"]],
  'holidays.credit': ["Computed in this browser; nothing is sent. Rules by ",["link"]," (code ISC, data CC BY-SA 3.0, mostly from Wikipedia). Check them against your own calendar."],
  'holidays.ending': [["count","p",{"one":["The public holidays of ",["count","n"]," person are known until ",["date"]," only."],"other":["The public holidays of ",["count","n"]," people are known until ",["date"]," only."]}]],
  'holidays.go-on': "Compute the next years",
  'holidays.fold': [["from"],": ",["count","p",{"one":[["count","n"]," day"],"other":[["count","n"]," days"]}]],
  'holidays.past': [["count","p",{"one":[["count","n"]," past day"],"other":[["count","n"]," past days"]}]],
  'holidays.calendar': "date-holidays",
};
