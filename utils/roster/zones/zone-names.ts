import { byPeople } from '@/utils/domain/time/populous-zones';
import { newerNames } from '@/utils/domain/time/zone-names';
import { places } from '@/utils/domain/time/zone-places';
import { listZones, plainName, type ZoneNames } from '@/utils/domain/time/zones';
import { zoneCities } from './cldr-cities';
import { countryZones } from './cldr-countries';
import { morePlaces } from './more-places';
import { withCapitals } from './with-capitals';

/** Languages whose names of countries are known; the names come from the engine. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', 'zh'];

/** `key=value;key=value`, as the files made from CLDR have them. */
export function entriesOf(data: string): (readonly [string, string])[] {
  return data
    .split(/;\s*/)
    .map((entry) => entry.trim().split('='))
    .flatMap(([key = '', value]) => (value === undefined ? [] : [[key, value] as const]));
}

let gathered: { readonly names: ZoneNames; readonly written: ReadonlyMap<string, string> } | undefined;

/** Cities, countries, states and short forms, in several languages, each with the zones it could mean. */
export function zoneNames(): ZoneNames {
  gathered ??= gatherNames();
  return gathered.names;
}

/** A name of `zoneNames` with its capitals and accents: `São Paulo` for `sao paulo`. */
export function writtenName(name: string): string {
  gathered ??= gatherNames();
  return gathered.written.get(name) ?? withCapitals(name);
}

function gatherNames(): NonNullable<typeof gathered> {
  const all = new Map<string, string[]>();
  const written = new Map<string, string>();
  const accented = new Map<string, string>();
  const put = (name: string, zones: readonly string[]) => {
    const key = plainName(name);
    if (key === '') return;
    // Names of our own lists are in small letters; a source that has capitals writes better.
    if (name !== name.toLowerCase()) written.set(key, written.get(key) ?? name.replaceAll('_', ' '));
    else if (key !== name) accented.set(key, name);
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
  for (const [key, name] of accented) if (!written.has(key)) written.set(key, withCapitals(name));
  return { names: all, written };
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
    const zones = [...new Set([...sorted, ...list.split(',').sort(byPeople)])];
    for (const name of new Set(written)) put(name, zones);
  }
}
