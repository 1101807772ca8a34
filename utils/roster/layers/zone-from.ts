import type { Person } from '@/utils/domain/people/person';
import { dateIn, type ZoneFrom } from '@/utils/domain/people/zone-age';
import { zoneFromOf } from '../zone-source';
import type { Origin } from './layer';

/**
 * Where a zone came from and when it was last confirmed. A source that is loaded again says it again, and so confirms it
 * with each load, as long as it has the person; but where its rows bring a date of their own, that one holds.
 * `loads`: epoch ms of the last load that succeeded, by the id of the source. `here`: the zone of this computer.
 */
export function zoneFromLayers(
  person: Person & { readonly origin?: Origin | undefined },
  loads: ReadonlyMap<string, number>,
  here: string,
): ZoneFrom {
  const from = zoneFromOf(person);
  const said = person.origin?.fields.zone;
  const loadedAt = said === undefined ? undefined : loads.get(said.source);
  if (said === undefined || loadedAt === undefined || said.seen === null) return from;
  const isGone = person.origin?.rows.some((row) => row.source === said.source && row.goneSince !== null);
  // Rows without a date get that of the load which brought them.
  return isGone || from.date !== dateIn(here, said.seen) ? from : { ...from, date: dateIn(here, loadedAt) };
}
