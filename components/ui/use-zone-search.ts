import { useEffect, useState } from 'react';

/** The search of zones, with names of cities and countries in several languages. */
export interface ZoneSearch {
  readonly searchZones: typeof import('@/utils/roster/zones/search-zones').searchZones;
  readonly zonesToBegin: typeof import('@/utils/roster/zones/search-zones').zonesToBegin;
  readonly readZone: typeof import('@/utils/roster/zones/read-zone').readZone;
}

async function loadSearch(): Promise<ZoneSearch> {
  const [search, read] = await Promise.all([
    import('@/utils/roster/zones/search-zones'),
    import('@/utils/roster/zones/read-zone'),
  ]);
  return { ...search, ...read };
}

/** Fetched when somebody looks into a zone's field; undefined until it is there. */
export function useZoneSearch(isWanted: boolean): ZoneSearch | undefined {
  const [search, setSearch] = useState<ZoneSearch>();
  useEffect(() => {
    if (isWanted) void loadSearch().then(setSearch);
  }, [isWanted]);
  return search;
}
