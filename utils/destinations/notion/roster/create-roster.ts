import type { Http } from '@/utils/connections/http';
import { asRecord } from '@/utils/connections/notion/json';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { rosterKey } from '@/utils/roster/roster-key';
import type { PeopleProperty } from '@/utils/roster/sources/notion/fields';
import { peopleProperties, readDatabase } from '@/utils/roster/sources/notion/properties';
import { bareId } from '../database';
import { makeOnce } from '../make-once';
import { searchFor, titleWords } from '../places';
import { type Filling, fillRoster } from './fill-roster';
import type { RosterTable } from './roster-table';

/** A roster database of ours. */
export interface MadeRoster {
  readonly dataSourceId: string;
  readonly name: string;
}

interface FoundRoster extends MadeRoster {
  readonly properties: readonly PeopleProperty[];
}

/**
 * *Create a roster database here*: makes it under a page and writes the list into it; the database. Both are done once:
 * one of ours under the page is filled up instead, and nobody gets a second row.
 */
export async function createRoster(
  settings: NotionSettings,
  { pageId }: { readonly pageId: string },
  table: RosterTable,
  http: Http,
  filling: Filling,
): Promise<Outcome<MadeRoster>> {
  const { title, properties } = table;
  const read = async (id: string): Promise<Outcome<FoundRoster>> => {
    const found = await readDatabase(settings, id, http);
    return found.ok
      ? { ok: true, value: { dataSourceId: id, name: title, properties: found.value.properties } }
      : found;
  };
  const find = () => findRoster(settings, pageId, title, http);
  // The rows need the moment, too.
  const note = async (since: number | null) => (since === null ? undefined : await filling.note(since));
  const own = { pageId, title, properties, find, read };
  const made = await makeOnce(settings, own, http, { ...filling, note });
  if (!made.ok) return made;
  const { dataSourceId, name, properties: now } = made.value;
  const keyId = now.find((property) => property.name === rosterKey)?.id ?? rosterKey;
  const types = new Map(now.map((property) => [property.name, property.type]));
  const filled = await fillRoster(settings, { dataSourceId, types, keyId }, table, http, filling);
  return filled.ok ? { ok: true, value: { dataSourceId, name } } : filled;
}

/** A database of this title with our key, right under the page. */
async function findRoster(
  settings: NotionSettings,
  pageId: string,
  title: string,
  http: Http,
): Promise<Outcome<FoundRoster | null>> {
  const found = await searchFor(settings, title, 'data_source', http);
  if (!found.ok) return found;
  const own = found.value.find((source) => {
    const isHere =
      bareId(asRecord(source.database_parent).page_id) === bareId(pageId) && source.in_trash !== true;
    const hasKey = asRecord(source.properties)[rosterKey] !== undefined;
    return isHere && hasKey && titleWords(source.title) === title;
  });
  if (own === undefined) return { ok: true, value: null };
  const properties = peopleProperties(own);
  return { ok: true, value: { dataSourceId: String(own.id), name: title, properties } };
}
