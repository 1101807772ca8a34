import type { Listing } from '@/utils/connections/account';
import type { Http } from '@/utils/connections/http';
import { clientFor, type ListPage, reading } from '@/utils/connections/notion/client';
import { asRecord } from '@/utils/connections/notion/json';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { NotionPlace } from './place';
import { proposeMapping } from './propose-mapping';
import { propertiesOf } from './schema';

/** Requests for one kind of place: who has more than those bring types a part of the name. */
const mostRequests = 3;
const pageSize = 100;

/** What places without a title are called. */
export interface Untitled {
  readonly database: string;
  readonly page: string;
}

const named = (place: NotionPlace, untitled: string): NotionPlace =>
  place.name === '' ? { ...place, name: untitled } : place;

/**
 * Databases, then pages, that the connection sees and whose title matches. A database comes with a proposal
 * for its mapping where title and key find a property.
 */
export async function searchPlaces(
  settings: NotionSettings,
  query: string,
  untitled: Untitled,
  http: Http,
): Promise<Listing<NotionPlace>> {
  const databases = await searchFor(settings, query, 'data_source', http);
  if (!databases.ok) return databases;
  const pages = await searchFor(settings, query, 'page', http);
  if (!pages.ok) return pages;
  const value = [
    ...databases.value.map((found) => named(databasePlace(found), untitled.database)),
    ...pages.value.flatMap(pagePlace).map((place) => named(place, untitled.page)),
  ];
  const isCut = databases.isWhole === false || pages.isWhole === false;
  return { ok: true, value, ...(isCut && { isWhole: false }) };
}

/** What the connection sees of one kind with a title that matches; at most three pages of it. */
export async function searchFor(
  settings: NotionSettings,
  query: string,
  value: 'data_source' | 'page',
  http: Http,
): Promise<Listing<Record<string, unknown>>> {
  const client = clientFor(settings, http);
  const found: Record<string, unknown>[] = [];
  let cursor: string | null = null;
  for (let request = 0; request < mostRequests; request += 1) {
    const from: { start_cursor?: string } = cursor === null ? {} : { start_cursor: cursor };
    const read = await reading(http, () =>
      client.request<ListPage>({
        path: 'search',
        method: 'post',
        body: { query, filter: { property: 'object', value }, page_size: pageSize, ...from },
      }),
    );
    if (!read.ok) return read;
    found.push(...read.value.results.map(asRecord));
    const next: string | null = read.value.next_cursor ?? null;
    if (next === null) return { ok: true, value: found };
    // It would lead to the same page for ever.
    if (next === cursor) break;
    cursor = next;
  }
  return { ok: true, value: found, isWhole: false };
}

/** A data source of an answer as a place. */
export function databasePlace(found: Record<string, unknown>): NotionPlace {
  const properties = propertiesOf({ properties: asRecord(found.properties) });
  const proposal = proposeMapping(properties);
  return {
    dataSourceId: String(found.id),
    name: titleWords(found.title),
    ...(typeof found.url === 'string' ? { href: found.url } : {}),
    mapping: proposal.title && proposal.key ? proposal : null,
  };
}

/** A page as a place; a row of a database is a document, not a place for one. */
function pagePlace(found: Record<string, unknown>): NotionPlace[] {
  const parent = asRecord(found.parent).type;
  if (parent === 'data_source_id' || parent === 'database_id') return [];
  const title = Object.values(asRecord(found.properties))
    .map(asRecord)
    .find(({ type }) => type === 'title')?.title;
  return [{ pageId: String(found.id), name: titleWords(title) }];
}

/** The text of a title. */
export function titleWords(items: unknown): string {
  return Array.isArray(items) ? items.map((item) => String(asRecord(item).plain_text ?? '')).join('') : '';
}
