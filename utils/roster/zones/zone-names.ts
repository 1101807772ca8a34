import { newerNames } from '@/utils/domain/time/zone-names';
import { places } from '@/utils/domain/time/zone-places';
import { listZones, plainName, type ZoneNames } from '@/utils/domain/time/zones';
import { zoneCities } from './cldr-cities';
import { countryZones } from './cldr-countries';
import { morePlaces } from './more-places';

/** Languages whose names of countries are known; the names come from the engine. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', 'zh'];

/** `key=value;key=value`, as the files made from CLDR have them. */
export function entriesOf(data: string): (readonly [string, string])[] {
  return data
    .split(/;\s*/)
    .map((entry) => entry.trim().split('='))
    .flatMap(([key = '', value]) => (value === undefined ? [] : [[key, value] as const]));
}

let names: ZoneNames | undefined;

/** Cities, countries, states and short forms, in several languages, each with the zones it could mean. */
export function zoneNames(): ZoneNames {
  names ??= gatherNames();
  return names;
}

function gatherNames(): ZoneNames {
  const all = new Map<string, string[]>();
  const put = (name: string, zones: readonly string[]) => {
    const key = plainName(name);
    if (key === '') return;
    const known = all.get(key) ?? [];
    all.set(key, [...known, ...zones.filter((zone) => !known.includes(zone))]);
  };
  for (const [name, zones] of places) put(name, zones);
  for (const line of morePlaces.trim().split('\n')) {
    const [placeNames = '', zones = ''] = line.split(' = ');
    for (const name of placeNames.split(', ')) put(name, zones.split(', '));
  }
  const ids = [...listZones(), ...Object.keys(newerNames)];
  for (const id of ids) put(id.slice(id.lastIndexOf('/') + 1), [newerNames[id] ?? id]);
  for (const [zone, cities] of entriesOf(zoneCities)) for (const city of cities.split('|')) put(city, [zone]);
  putCountries(put, all);
  return all;
}

function putCountries(put: (name: string, zones: readonly string[]) => void, all: ZoneNames): void {
  const writers = languages.flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
    ),
  );
  for (const [code, list] of entriesOf(countryZones)) {
    const written = writers.flatMap((writer) => writer.of(code) ?? []);
    // Where the country is known by hand its zones are in order of how many people live there.
    const sorted = all.get(plainName(written[0] ?? '')) ?? [];
    const zones = [...new Set([...sorted, ...list.split(',')])];
    for (const name of new Set(written)) put(name, zones);
  }
}
