import type { Http } from '@/utils/connections/http';
import { clientFor, type ListPage } from '@/utils/connections/notion/client';
import { asRecord } from '@/utils/connections/notion/json';
import { wholeList } from '@/utils/connections/notion/whole-list';
import type { Outcome } from '@/utils/connections/outcome';
import { phrase } from '@/utils/words/phrase';
import { endless } from './endless';
import { someChildrenOf } from './listing';
import { askUser, type NotionWork, type PageRef, pageRef } from './progress';
import { propertyTitle } from './properties';
import { keyLine } from './render';

/** The document that carries the decision's key; null where none is shown (yet). */
export async function findByKey(work: NotionWork, http: Http): Promise<Outcome<PageRef | null>> {
  const found = await findDocuments(work, http);
  return found.ok ? { ok: true, value: found.value[0] ?? null } : found;
}

/** All documents that carry the decision's key. */
export async function findDocuments(work: NotionWork, http: Http): Promise<Outcome<readonly PageRef[]>> {
  const { settings, place, decision } = work;
  if ('pageId' in place) return findUnderPage(work, place.pageId, http);
  const property = place.mapping?.key;
  if (property === undefined) return askUser('map-fields', phrase('failures.notion-key-first'));
  const client = clientFor(settings, http);
  const filter = { property: property.name, rich_text: { equals: decision.key } };
  const path = `data_sources/${place.dataSourceId}/query`;
  const read = await wholeList(http, (from) =>
    client.request<ListPage>({ path, method: 'post', body: { filter, page_size: 10, ...from } }),
  );
  if (!read.ok) return read;
  const pages = read.value.items.map(asRecord);
  if (pages.length === 0 && !read.value.isWhole) return endless;
  return {
    ok: true,
    value: pages.map(({ id, url }) => pageRef(String(id), typeof url === 'string' ? url : undefined)),
  };
}

/** A page has no properties but its title: those with one of ours are opened and asked for the key in their text. */
async function findUnderPage(
  { settings, decision, titles = [], words }: NotionWork,
  parent: string,
  http: Http,
): Promise<Outcome<readonly PageRef[]>> {
  const listed = await someChildrenOf(settings, parent, http);
  if (!listed.ok) return listed;
  // Its title may have been mended since it was made.
  const names = new Set([decision.title, ...titles].map((title) => propertyTitle({ title }, words)));
  const found: PageRef[] = [];
  let { isWhole } = listed.value;
  for (const { id } of listed.value.items.filter(
    ({ type, text }) => type === 'child_page' && names.has(text),
  )) {
    const inside = await someChildrenOf(settings, id, http);
    if (!inside.ok) return inside;
    isWhole &&= inside.value.isWhole;
    if (inside.value.items.some(({ text }) => text === keyLine(decision.key))) found.push(pageRef(id));
  }
  return found.length === 0 && !isWhole ? endless : { ok: true, value: found };
}
