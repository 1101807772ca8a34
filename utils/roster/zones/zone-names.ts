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

interface Gathered {
  readonly names: ZoneNames;
  readonly written: ReadonlyMap<string, string>;
  /** Countries that are more than one city. */
  readonly countries: ReadonlySet<string>;
}

let gathered: Gathered | undefined;

/** States that are one city: their name says where somebody lives. */
const cityStates: ReadonlySet<string> = new Set(['GI', 'HK', 'MC', 'MO', 'SG']);

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

/** A name of `zoneNames` as it is usually written, but with the accents that were typed. */
export function placeAsTyped(name: string, typed: string): string {
  if (plainName(typed) !== name || plainName(typed) === typed.toLowerCase()) return writtenName(name);
  return typed === typed.toLowerCase() ? withCapitals(typed) : typed;
}

/** Whether a name of `zoneNames` is a country's in one of the languages. */
export function isCountryName(name: string): boolean {
  gathered ??= gatherNames();
  return gathered.countries.has(name);
}

function gatherNames(): Gathered {
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
  const countries = putCountries(put, all);
  for (const [key, name] of accented) if (!written.has(key)) written.set(key, withCapitals(name));
  return { names: all, written, countries };
}

/** Puts the names of countries, and returns those of more than one city as `plainName` writes them. */
function putCountries(
  put: (name: string, zones: readonly string[]) => void,
  all: ZoneNames,
): ReadonlySet<string> {
  const names = new Set<string>();
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
    if (!cityStates.has(code)) for (const name of written) names.add(plainName(name));
  }
  return names;
}
