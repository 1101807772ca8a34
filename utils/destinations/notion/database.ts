import { statuses } from '@/utils/domain/decision';
import { statusText } from '@/utils/domain/decision-words';
import type { Wire } from '../destination';
import type { Outcome } from '../outcome';
import { type Field, fieldRules, fields, type PropertyType } from './fields';
import { proposeMapping } from './mapping';
import type { NotionPlace, NotionSettings } from './place';
import { databasePlace } from './places';
import { richTextOf } from './rich-text';
import { asRecord, propertiesOf } from './schema';
import { clientFor, reading, writing } from './transport';

/** The kinds in which our own database keeps the fields; people as text, since not all are members. */
const own: Readonly<Partial<Record<Field, PropertyType>>> = { status: 'select' };

/**
 * *Create the decision database here*: makes it under a page; the place, mapped. Two requests. Nothing is
 * repeated by itself: where an answer is lost, the words say where to look before another one is made.
 */
export async function createDatabase(
  settings: NotionSettings,
  page: { readonly pageId: string },
  wire: Wire,
): Promise<Outcome<NotionPlace>> {
  const client = clientFor(settings, wire);
  const made = await writing(wire, () =>
    client.request({
      path: 'databases',
      method: 'post',
      body: {
        parent: { type: 'page_id', page_id: page.pageId },
        title: richTextOf('Decisions'),
        initial_data_source: { properties: ownProperties() },
      },
    }),
  );
  if (!made.ok && made.kind === 'again' && made.maybe) return { ...made, words: mayBeThere };
  if (!made.ok && made.kind !== 'committed') return made;
  const id = made.ok ? asRecord(made.value).id : made.ids[0];
  const sources = made.ok ? asRecord(made.value).data_sources : undefined;
  const known = Array.isArray(sources) ? asRecord(sources[0]).id : undefined;
  const read =
    known === undefined
      ? await readDatabase(settings, String(id), wire)
      : await readSource(settings, String(known), wire);
  return read.ok ? read : { ...read, words: isThere };
}

const mayBeThere =
  'Notion’s answer was lost, so the database may be there already. Look for “Decisions” under that page in a minute or two: choose it here if it is there, else create it again.';
const isThere =
  'The database “Decisions” was made in Notion but could not be read just now. Do not create another: search for “Decisions” here in a minute or two and choose it.';

async function readDatabase(settings: NotionSettings, id: string, wire: Wire): Promise<Outcome<NotionPlace>> {
  const client = clientFor(settings, wire);
  const read = await reading(wire, () => client.databases.retrieve({ database_id: id }));
  if (!read.ok) return read;
  const { data_sources: sources } = asRecord(read.value);
  const first = asRecord(Array.isArray(sources) ? sources[0] : undefined).id;
  return readSource(settings, String(first), wire);
}

async function readSource(settings: NotionSettings, id: string, wire: Wire): Promise<Outcome<NotionPlace>> {
  const client = clientFor(settings, wire);
  const read = await reading(wire, () => client.dataSources.retrieve({ data_source_id: id }));
  if (!read.ok) return read;
  const place = databasePlace(asRecord(read.value));
  return { ok: true, value: { ...place, mapping: proposeMapping(propertiesOf(read.value)) } };
}

function ownProperties(): Record<string, unknown> {
  // The key is for us, not for readers: it stands last.
  const order = [...fields.filter((field) => field !== 'key'), 'key' as const];
  return Object.fromEntries(
    order.map((field) => {
      const { name, types } = fieldRules[field];
      const text = types.includes('rich_text') && !types.includes('url') ? 'rich_text' : types[0];
      return [name, configuration(own[field] ?? text ?? 'rich_text')];
    }),
  );
}

function configuration(type: PropertyType): Record<string, unknown> {
  const options = statuses.map((each) => ({ name: statusText[each] }));
  return { type, [type]: type === 'select' ? { options } : {} };
}
