import { useEffect, useState } from 'react';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { PeopleProperty } from '@/utils/roster/sources/notion/fields';
import { readDatabase } from '@/utils/roster/sources/notion/properties';
import { phrase, type Told } from '@/utils/words/phrase';
import { pageHttp } from '../../connections/page-http';

/** The properties that a database has now; null until Notion has answered. */
export function useProperties(
  { token }: NotionSettings,
  dataSourceId: string,
): { readonly properties: readonly PeopleProperty[] | null; readonly failed: Told | undefined } {
  const [properties, setProperties] = useState<readonly PeopleProperty[] | null>(null);
  const [failed, setFailed] = useState<Told>();
  useEffect(() => {
    let isCurrent = true;
    const http = pageHttp('notion', phrase('requests.read-properties'));
    void readDatabase({ token }, dataSourceId, http).then((read) => {
      if (!isCurrent) return;
      if (read.ok) setProperties(read.value.properties);
      else setFailed(read.words);
    });
    return () => {
      isCurrent = false;
    };
  }, [token, dataSourceId]);
  return { properties, failed };
}
