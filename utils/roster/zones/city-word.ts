import { plainName } from '@/utils/domain/time/zones';
import { notCities } from './not-cities';
import { isShortForm } from './with-capitals';
import { isCountryName, placeAsTyped, zoneNames } from './zone-names';

/** Whether a name of `zoneNames` says where somebody lives: no country, short form or name of a time does. */
export function isCityName(name: string): boolean {
  const asTyped = plainName(name);
  return !notCities.has(asTyped) && !isShortForm(asTyped) && !isCountryName(asTyped);
}

/**
 * The city that a text names which was read as a zone (`Lisbon`, `Toronto, Canada`), with its capitals and accents.
 * Null for an id, an offset, an abbreviation, a country or a name of Windows: they do not say where somebody lives.
 */
export function cityNamed(text: string): string | null {
  if (/[/()]/.test(text)) return null;
  const [first = ''] = text.split(',');
  const typed = [text.trim(), first.trim()].find((each) => zoneNames().has(plainName(each)));
  if (typed === undefined || !isCityName(typed)) return null;
  return placeAsTyped(plainName(typed), typed);
}
