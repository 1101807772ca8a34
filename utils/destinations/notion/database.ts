import type { Http } from '@/utils/connections/http';
import { clientFor, get, reading } from '@/utils/connections/notion/client';
import { asRecord } from '@/utils/connections/notion/json';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { statuses } from '@/utils/domain/decision/decision';
import { statusCodes } from '@/utils/domain/decision/decision-words';
import type { DocumentWords } from '../outline/words';
import { fieldNames } from './field-names';
import { fieldRules, fields, keyName, type MappedField, type PropertyType } from './fields';
import { type MakingOnce, makeOnce } from './make-once';
import type { NotionPlace } from './place';
import { databasePlace, searchFor, titleWords } from './places';
import { proposeMapping } from './propose-mapping';
import { propertiesOf } from './schema';

/** The kinds in which our own database keeps the fields; people as text, since not all are members. */
const own: Readonly<Partial<Record<MappedField, PropertyType>>> = { status: 'select' };

/** What making our database may touch besides Notion. */
export interface Making extends MakingOnce {
  /** In the language of documents: so its title and properties are called, but for the key. */
  readonly words: DocumentWords;
}

/** What version 0.1.0 called it, and who writes documents in English does. */
const englishTitle = 'Decisions';

/** *Create the decision database here*: makes it under a page, once; the place, mapped. */
export async function createDatabase(
  settings: NotionSettings,
  page: { readonly pageId: string },
  http: Http,
  making: Making,
): Promise<Outcome<NotionPlace>> {
  const own = {
    pageId: page.pageId,
    title: making.words.say('document.database'),
    properties: ownProperties(making.words),
    find: () => findDatabase(settings, page, making.words, http),
    read: (id: string) => readSource(settings, id, http),
  };
  return await makeOnce(settings, own, http, making);
}

/** One of ours right under the page: by its title, in the language of documents or else in English. */
async function findDatabase(
  settings: NotionSettings,
  page: { readonly pageId: string },
  { say }: DocumentWords,
  http: Http,
): Promise<Outcome<NotionPlace | null>> {
  for (const title of new Set([say('document.database'), englishTitle])) {
    const found = await findTitled(settings, page, title, http);
    if (!found.ok || found.value !== null) return found;
  }
  return { ok: true, value: null };
}

/** A database of this title with all our properties, in whatever language they are called, right under the page. */
async function findTitled(
  settings: NotionSettings,
  { pageId }: { readonly pageId: string },
  title: string,
  http: Http,
): Promise<Outcome<NotionPlace | null>> {
  const found = await searchFor(settings, title, 'data_source', http);
  if (!found.ok) return found;
  const own = found.value.find((source) => {
    const under = asRecord(source.database_parent).page_id;
    const isHere = bareId(under) === bareId(pageId) && source.in_trash !== true;
    return isHere && titleWords(source.title) === title && hasAll(source);
  });
  if (own === undefined) return { ok: true, value: null };
  const properties = propertiesOf({ properties: asRecord(own.properties) });
  return { ok: true, value: { ...databasePlace(own), mapping: proposeMapping(properties) } };
}

function hasAll(source: Readonly<Record<string, unknown>>): boolean {
  const properties = propertiesOf({ properties: asRecord(source.properties) });
  return fields.every((field) =>
    properties.some(
      ({ name, type }) => type === ownType(field) && fieldNames[field].includes(name.toLowerCase()),
    ),
  );
}

/** An id written in one way. */
export const bareId = (id: unknown) => String(id).replaceAll('-', '').toLowerCase();

async function readSource(settings: NotionSettings, id: string, http: Http): Promise<Outcome<NotionPlace>> {
  const client = clientFor(settings, http);
  const read = await reading(http, () => get(client, `data_sources/${id}`));
  if (!read.ok) return read;
  const place = databasePlace(asRecord(read.value));
  return { ok: true, value: { ...place, mapping: proposeMapping(propertiesOf(read.value)) } };
}

function ownProperties({ say }: DocumentWords): Record<string, { readonly type: PropertyType }> {
  // The key is for us, not for readers: it stands last.
  const order = [...fields.filter((field) => field !== 'key'), 'key' as const];
  return Object.fromEntries(
    order.map((field) => {
      const name = field === 'key' ? keyName : say(fieldRules[field].label);
      const type = ownType(field);
      const options = statuses.map((each) => ({ name: say(statusCodes[each]) }));
      return [name, { type, [type]: type === 'select' ? { options } : {} }];
    }),
  );
}

function ownType(field: MappedField): PropertyType {
  const { types } = fieldRules[field];
  const text = types.includes('rich_text') && !types.includes('url') ? 'rich_text' : types[0];
  return own[field] ?? text ?? 'rich_text';
}
