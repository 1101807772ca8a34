import { foldText } from '@/utils/domain/text/find-words';
import { arabicPlaces } from '@/utils/domain/typed/arabic-places';
import type { PlaceZone } from '@/utils/domain/typed/typed-time';
import { readZone } from '@/utils/roster/zones/read-zone';
import { zoneNames } from '@/utils/roster/zones/zone-names';

let names: ReadonlyMap<string, readonly string[]> | undefined;

/** The zone of a place as it was typed and folded: a city or country in any language we know, an id, an abbreviation. */
export function zoneOfPlace(place: string): PlaceZone {
  names ??= new Map([
    ...[...arabicPlaces].map(([name, zone]) => [foldText(name), [zone]] as const),
    ...[...zoneNames()].map(([name, zones]) => [foldText(name), zones] as const),
  ]);
  const [only, ...others] = names.get(place) ?? [];
  if (only !== undefined) return others.length === 0 ? { zone: only } : { several: [only, ...others] };
  const read = readZone(place);
  return read.ok ? { zone: read.zone } : null;
}
