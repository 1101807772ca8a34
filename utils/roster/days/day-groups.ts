import type { Person } from '@/utils/domain/people/person';
import { countryOf } from '../zones/zone-country';

/** People of one country, by their zones. */
export interface CountryGroup {
  readonly country: string;
  readonly people: readonly string[];
}

/** The countries in which people of the list live, in the reader's language and order; ids of people. */
export function countryGroups(people: readonly Person[], language: string): CountryGroup[] {
  const groups = Map.groupBy(people, ({ zone }) => countryOf(zone, language));
  return [...groups]
    .filter(([country]) => country !== '')
    .map(([country, of]) => ({ country, people: of.map(({ id }) => id) }))
    .toSorted((one, other) => one.country.localeCompare(other.country, language));
}
