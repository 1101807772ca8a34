import type { Person } from '@/utils/domain/people/person';
import { foundBy } from '@/utils/domain/text/forgiving-search';
import { shownZone } from '@/utils/domain/time/shown-zone';

/** Those whose name, other data of theirs, place or zone holds every word of the search, in their order. */
export function peopleFoundBy<Listed extends Person>(
  people: readonly Listed[],
  search: string,
): readonly Listed[] {
  return foundBy(search, people, ({ name, place, zone, addresses }) =>
    [name, place ?? '', shownZone(zone), ...addresses.map(({ value }) => value)].join('\n'),
  );
}
