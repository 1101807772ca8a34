import { populousZones } from '@/utils/domain/time/populous-zones';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { checkZone, findZones, plainName } from '@/utils/domain/time/zones';
import { isCityName } from './city-word';
import { countryOf } from './zone-country';
import { placeAsTyped, zoneNames } from './zone-names';

/** A zone that is offered for what was typed. */
export interface OfferedZone {
  readonly zone: string;
  /** The word that found it: the place as it is written, or the offset or abbreviation as it was typed. */
  readonly place: string;
  /** In the reader's language; '' where the place is the country, or there is none. */
  readonly country: string;
  /** The city that was typed, with its capitals; null where an id, a country, an offset or an abbreviation was. */
  readonly city: string | null;
}

/** Of a name, more than these are left to typing; of an offset or an abbreviation every zone is offered. */
const mostOfName = 30;

/** The zones for what was typed, the best first, each with the word that found it and its country. */
export function searchZones(text: string, language: string): readonly OfferedZone[] {
  let ofName = 0;
  const hits = findZones(text, Number.POSITIVE_INFINITY, zoneNames()).filter(
    ({ name }) => name === null || ++ofName <= mostOfName,
  );
  return hits.map(({ zone, name }) => {
    const place = name === null ? text.trim().toUpperCase() : placeAsTyped(name, text.trim());
    const country = countryOf(zone, language);
    const city = name !== null && !text.includes('/') && isCityName(name) ? place : null;
    return { zone, place, country: plainName(country) === plainName(place) ? '' : country, city };
  });
}

/** What is offered before anything is typed: the reader's own zone, then where most people are online. */
export function zonesToBegin(own: string, language: string): readonly OfferedZone[] {
  const checked = checkZone(own);
  const zones = new Set([...(checked.ok ? [checked.zone] : []), ...populousZones.slice(0, 7)]);
  return [...zones].map((zone) => {
    const city = zone.slice(zone.lastIndexOf('/') + 1);
    return { zone, place: shownZone(city), country: countryOf(zone, language), city: null };
  });
}
