import { useEffect, useState } from 'react';

/** The search of zones, with names of cities and countries in several languages. */
export interface ZoneSearch {
  readonly searchZones: typeof import('@/utils/roster/zones/search-zones').searchZones;
  readonly zonesToBegin: typeof import('@/utils/roster/zones/search-zones').zonesToBegin;
  readonly readZone: typeof import('@/utils/roster/zones/read-zone').readZone;
  readonly cityNamed: typeof import('@/utils/roster/zones/city-word').cityNamed;
}

async function loadSearch(): Promise<ZoneSearch> {
  const [search, read, city] = await Promise.all([
    import('@/utils/roster/zones/search-zones'),
    import('@/utils/roster/zones/read-zone'),
    import('@/utils/roster/zones/city-word'),
  ]);
  return { ...search, ...read, ...city };
}

/** Fetched when somebody looks into a zone's field; undefined until it is there. */
export function useZoneSearch(isWanted: boolean): ZoneSearch | undefined {
  const [search, setSearch] = useState<ZoneSearch>();
  useEffect(() => {
    if (isWanted) void loadSearch().then(setSearch);
  }, [isWanted]);
  return search;
}
