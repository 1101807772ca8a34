import type { Http } from '@/utils/connections/http';
import { clientFor, get, reading } from '@/utils/connections/notion/client';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { Outcome } from '@/utils/connections/outcome';
import type { Property } from './fields';
import { propertiesOf } from './schema';

/** The properties of a database as they are now, for the mapping screen and its test. One request. */
export async function readProperties(
  settings: NotionSettings,
  dataSourceId: string,
  http: Http,
): Promise<Outcome<readonly Property[]>> {
  const client = clientFor(settings, http);
  const read = await reading(http, () => get(client, `data_sources/${dataSourceId}`));
  return read.ok ? { ok: true, value: propertiesOf(read.value) } : read;
}
