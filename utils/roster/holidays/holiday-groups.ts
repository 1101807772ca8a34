import type { Person } from '@/utils/domain/people/person';
import { countryCodeOf } from '../zones/zone-country';
import type { HolidayPlace } from './holiday-place';
import type { HolidaySet } from './holiday-set';

/** People for whom one place is proposed; null where their zones name no single country. */
export interface HolidayGroup {
  readonly place: HolidayPlace | null;
  readonly called: readonly string[];
  readonly people: readonly string[];
}

/**
 * People by the place of their holidays: the one that was kept for them, else the country of their home zone. A proposal:
 * nothing of it is stored. The largest group first, those without a place last.
 */
export function holidayGroups(
  people: readonly Pick<Person, 'id' | 'zone'>[],
  sets: ReadonlyMap<string, HolidaySet>,
): readonly HolidayGroup[] {
  const placed = people.map(({ id, zone }) => {
    const set = sets.get(id);
    const country = countryCodeOf(zone);
    const guessed = country === null ? null : { country, state: null, region: null };
    return { id, place: set?.place ?? guessed, called: set?.called ?? [] };
  });
  const groups = Map.groupBy(placed, ({ place }) =>
    place === null ? '' : `${place.country} ${place.state ?? ''} ${place.region ?? ''}`,
  );
  return [...groups.values()]
    .flatMap((of) => {
      const [first] = of;
      return first === undefined ? [] : [{ ...first, people: of.map(({ id }) => id) }];
    })
    .map(({ place, called, people: ids }) => ({ place, called, people: ids }))
    .toSorted(
      (one, other) =>
        Number(one.place === null) - Number(other.place === null) || other.people.length - one.people.length,
    );
}
