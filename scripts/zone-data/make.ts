import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { newerNames } from '../../utils/domain/time/zone-names.ts';

const require = createRequire(import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/** Languages in which people search for a city; the same as those of the headers that are read. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', 'zh'] as const;

interface WindowsZones {
  supplemental: {
    windowsZones: { mapTimezones: { mapZone: { _other: string; _type: string; _territory: string } }[] };
  };
}
interface MetaZones {
  supplemental: {
    metaZones: { metazones: { mapZone: { _other: string; _type: string; _territory: string } }[] };
  };
}
interface PrimaryZones {
  supplemental: { primaryZones: Record<string, string> };
}
interface ZoneNames {
  main: Record<
    string,
    {
      dates: { timeZoneNames: { zone: unknown; metazone: Record<string, { long?: { standard?: string } }> } };
    }
  >;
}

const windows = () =>
  (
    read('cldr-core/supplemental/windowsZones.json') as WindowsZones
  ).supplemental.windowsZones.mapTimezones.map(({ mapZone }) => mapZone);
const namesIn = (language: string) =>
  (read(`cldr-dates-full/main/${language}/timeZoneNames.json`) as ZoneNames).main[language]?.dates
    .timeZoneNames;

const now = (zone: string) => newerNames[zone] ?? zone;
const isUsable = (zone: string) => zone === 'Etc/UTC' || (zone.includes('/') && !zone.startsWith('Etc/'));
const usable = (zone: string) => (zone === 'Etc/UTC' ? 'UTC' : now(zone));

/** The files that are made, each with its text. */
export function makeFiles(): Readonly<Record<string, string>> {
  const version = (read('cldr-core/package.json') as { version: string }).version;
  return {
    'cldr-windows.ts': fileOf(
      'windowsZones',
      'Id of a zone in Windows -> the zone, or all it could be',
      version,
      windowsLines(),
    ),
    'cldr-cities.ts': fileOf(
      'zoneCities',
      `Zone -> its city in ${languages.join(', ')}, where that is not the end of the id`,
      version,
      cityLines(),
    ),
    'cldr-countries.ts': fileOf('countryZones', 'Code of a country -> its zones', version, countryLines()),
  };
}

/** Names that CLDR gives to the zone of another rule are kept with both: nobody can tell which was meant. */
function windowsLines(): string[] {
  const meta = namesIn('en')?.metazone ?? {};
  const golden = new Map(
    (read('cldr-core/supplemental/metaZones.json') as MetaZones).supplemental.metaZones.metazones
      .filter(({ mapZone }) => mapZone._territory === '001')
      .map(({ mapZone }) => [meta[mapZone._other]?.long?.standard ?? '', mapZone._type]),
  );
  return windows()
    .filter(({ _territory, _type }) => _territory === '001' && isUsable(_type))
    .map(({ _other: id, _type: zone }) => {
      const other = golden.get(id);
      const both = other !== undefined && offsets(other) !== offsets(zone);
      return `${id}=${[zone, ...(both ? [other] : [])].map(usable).join(',')}`;
    });
}

function offsets(zone: string): string {
  return [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)]
    .map((at) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offset)
    .join();
}

function cityLines(): string[] {
  const cities = new Map<string, Set<string>>();
  const walk = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== 'object' || node === null) return;
    const city = (node as { exemplarCity?: unknown }).exemplarCity;
    const zone = path.join('/');
    if (typeof city === 'string' && isUsable(zone)) {
      cities.set(usable(zone), (cities.get(usable(zone)) ?? new Set()).add(city));
    }
    for (const [key, inner] of Object.entries(node)) walk(inner, [...path, key]);
  };
  for (const language of languages) walk(namesIn(language)?.zone, []);
  return [...cities].flatMap(([zone, names]) => {
    const own = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
    const others = [...names].filter((name) => name !== own);
    return others.length === 0 ? [] : [`${zone}=${others.join('|')}`];
  });
}

function countryLines(): string[] {
  const primary = (read('cldr-core/supplemental/primaryZones.json') as PrimaryZones).supplemental
    .primaryZones;
  const zones = new Map<string, string[]>();
  for (const { _territory: code, _type } of windows()) {
    if (code === '001' || code === 'ZZ') continue;
    const more = _type.split(' ').filter(isUsable).map(usable);
    zones.set(code, [...(zones.get(code) ?? []), ...more]);
  }
  return [...zones].map(([code, list]) => {
    const first = primary[code];
    return `${code}=${[...new Set([...(first === undefined ? [] : [usable(first)]), ...list])].join(',')}`;
  });
}

/** Lines of at most 110 characters, entries between semicolons; a file has to be shorter than 300 lines. */
function fileOf(name: string, what: string, version: string, entries: readonly string[]): string {
  const lines = [''];
  for (const entry of entries) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + entry.length > 108) lines.push(`${entry};`);
    else lines[lines.length - 1] = `${last}${entry};`;
  }
  return `// Made by \`npm run zone-data\` from Unicode CLDR ${version} (cldr-core, cldr-dates-full). Do not edit.
// Copyright © 1991-2026 Unicode, Inc. Unicode License V3, https://www.unicode.org/license.txt

/** ${what}. */
export const ${name} = \`
${lines.join('\n')}
\`;
`;
}
