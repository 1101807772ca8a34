import type { Wire } from '../destination';
import type { Outcome } from '../outcome';
import type { Property } from './fields';
import type { NotionSettings } from './place';
import { propertiesOf } from './schema';
import { clientFor, get, reading } from './transport';

/** The properties of a database as they are now, for the mapping screen and its test. One request. */
export async function readProperties(
  settings: NotionSettings,
  dataSourceId: string,
  wire: Wire,
): Promise<Outcome<readonly Property[]>> {
  const client = clientFor(settings, wire);
  const read = await reading(wire, () => get(client, `data_sources/${dataSourceId}`));
  return read.ok ? { ok: true, value: propertiesOf(read.value) } : read;
}
