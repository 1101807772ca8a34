import type { Http } from '@/utils/connections/http';
import { clientFor, get, reading } from '@/utils/connections/notion/client';
import { asRecord } from '@/utils/connections/notion/json';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { type PeopleProperty, type PeopleType, peopleTypes } from './fields';

/** A data source as it is now. */
export interface PeopleDatabase {
  readonly properties: readonly PeopleProperty[];
  readonly isInTrash: boolean;
}

const known: ReadonlySet<string> = new Set(peopleTypes);

/** The properties of an answer that describes a data source. */
export function peopleProperties(answer: unknown): PeopleProperty[] {
  return Object.entries(asRecord(asRecord(answer).properties)).flatMap(([name, given]): PeopleProperty[] => {
    const { id, type } = asRecord(given);
    if (typeof id !== 'string' || typeof type !== 'string') return [];
    return [{ id, name, type: known.has(type) ? (type as PeopleType) : 'other' }];
  });
}

/** What the data source has now. One request. */
export async function readDatabase(
  account: NotionSettings,
  dataSourceId: string,
  http: Http,
): Promise<Outcome<PeopleDatabase>> {
  const client = clientFor(account, http);
  const read = await reading(http, () => get(client, `data_sources/${dataSourceId}`));
  if (!read.ok) return read;
  const isInTrash = asRecord(read.value).in_trash === true;
  return { ok: true, value: { properties: peopleProperties(read.value), isInTrash } };
}
