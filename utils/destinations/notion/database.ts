import type { Http } from '@/utils/connections/http';
import { clientFor, get, reading, writing } from '@/utils/connections/notion/client';
import { asRecord } from '@/utils/connections/notion/json';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { statuses } from '@/utils/domain/decision/decision';
import { statusCodes } from '@/utils/domain/decision/decision-words';
import { phrase } from '@/utils/words/phrase';
import type { DocumentWords } from '../outline/words';
import { beforeLook, betweenLooks } from '../vendor-lag';
import { fieldNames } from './field-names';
import { fieldRules, fields, keyName, type MappedField, type PropertyType } from './fields';
import type { NotionPlace } from './place';
import { databasePlace, searchFor, titleWords } from './places';
import { proposeMapping } from './propose-mapping';
import { richTextOf } from './rich-text';
import { propertiesOf } from './schema';

/** The kinds in which our own database keeps the fields; people as text, since not all are members. */
const own: Readonly<Partial<Record<MappedField, PropertyType>>> = { status: 'select' };

/** What making a database may touch besides Notion. */
export interface Making {
  /** When a request for this page went out whose answer never came (epoch ms); null where there was none. */
  readonly since: number | null;
  /** Keeps that moment before the request goes out, and takes it back once it is known what came of it. */
  readonly note: (since: number | null) => Promise<void>;
  /** Told before it waits; ms. */
  readonly wait: (ms: number) => Promise<void>;
  /** In the language of documents: so its title and properties are called, but for the key. */
  readonly words: DocumentWords;
}

/** What version 0.1.0 called it, and who writes documents in English does. */
const englishTitle = 'Decisions';

/**
 * *Create the decision database here*: makes it under a page; the place, mapped. One of ours that stands there
 * already is taken instead. After a lost answer it is looked for as a document is, two minutes later and once
 * more a minute after that; nothing is made twice.
 */
export async function createDatabase(
  settings: NotionSettings,
  page: { readonly pageId: string },
  http: Http,
  making: Making,
): Promise<Outcome<NotionPlace>> {
  const standing = await lookFor(settings, page, http, making, making.since);
  if (!standing.ok) return standing;
  if (standing.value !== null) {
    await making.note(null);
    return { ok: true, value: standing.value };
  }
  const since = http.now();
  await making.note(since);
  const client = clientFor(settings, http);
  const made = await writing(http, () =>
    client.request({
      path: 'databases',
      method: 'post',
      body: {
        parent: { type: 'page_id', page_id: page.pageId },
        title: richTextOf(making.words.say('document.database')),
        initial_data_source: { properties: ownProperties(making.words) },
      },
    }),
  );
  const name = making.words.say('document.database');
  if (!made.ok && made.kind === 'again' && made.mayHaveCommitted) {
    const found = await lookFor(settings, page, http, making, since);
    if (!found.ok) return { ...found, words: phrase('failures.notion-database-unsure') };
    await making.note(null);
    return found.value === null
      ? { ...made, words: phrase('failures.notion-database-absent', { name }) }
      : { ok: true, value: found.value };
  }
  if (!made.ok && made.kind !== 'committed') {
    await making.note(null);
    return made;
  }
  const id = made.ok ? asRecord(made.value).id : made.ids[0];
  const sources = made.ok ? asRecord(made.value).data_sources : undefined;
  const known = Array.isArray(sources) ? asRecord(sources[0]).id : undefined;
  const read =
    known === undefined
      ? await readDatabase(settings, String(id), http)
      : await readSource(settings, String(known), http);
  if (!read.ok) return { ...read, words: phrase('failures.notion-database-unread', { name }) };
  await making.note(null);
  return read;
}

/** Our database under that page; with `since` at once, then after each of the waits. A failed look proves nothing. */
async function lookFor(
  settings: NotionSettings,
  page: { readonly pageId: string },
  http: Http,
  { wait, words }: Making,
  since: number | null,
): Promise<Outcome<NotionPlace | null>> {
  const first = await findDatabase(settings, page, words, http);
  if (since === null || (first.ok && first.value !== null)) return first;
  let last = first;
  for (const at of [since + beforeLook, since + beforeLook + betweenLooks]) {
    // The clock may have been changed since.
    await wait(Math.min(beforeLook, Math.max(0, at - http.now())));
    last = await findDatabase(settings, page, words, http);
    if (!last.ok || last.value !== null) return last;
  }
  return last;
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
    const isHere = bare(under) === bare(pageId) && source.in_trash !== true;
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

const bare = (id: unknown) => String(id).replaceAll('-', '').toLowerCase();

async function readDatabase(settings: NotionSettings, id: string, http: Http): Promise<Outcome<NotionPlace>> {
  const client = clientFor(settings, http);
  const read = await reading(http, () => get(client, `databases/${id}`));
  if (!read.ok) return read;
  const { data_sources: sources } = asRecord(read.value);
  const first = asRecord(Array.isArray(sources) ? sources[0] : undefined).id;
  return readSource(settings, String(first), http);
}

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
