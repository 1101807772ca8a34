import { type Http, RefusedAnswer } from '@/utils/connections/http';
import { inTurn } from '@/utils/connections/in-turn';
import { clientFor, type ListPage } from '@/utils/connections/notion/client';
import { notionFacts } from '@/utils/connections/notion/facts';
import { asRecord } from '@/utils/connections/notion/json';
import { isNotionSettings, type NotionSettings } from '@/utils/connections/notion/settings';
import { mostListed as mostRead, wholeList } from '@/utils/connections/notion/whole-list';
import type { Failure, Outcome } from '@/utils/connections/outcome';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { LoadContext, Loaded, RosterSource } from '../roster-source';
import { type PeopleField, type PeopleMapping, peopleFields } from './fields';
import { fittingProperties } from './fitting';
import { lostProperties } from './mapping';
import { readDatabase } from './properties';
import { readRows } from './read-rows';
import { withGroupTitles } from './related-pages';
import { revisionOf } from './revision';
import { type NotionPeopleSettings, notionPeopleSettings } from './settings';

/** The longest answer that is read, bytes: a hundred rows whose texts are as long as Notion lets them be. */
const mostNotionBytes = 30_000_000;

/** A team's people in a database of the connected Notion workspace: each row a person, each field from a chosen property. */
export const notionSource: RosterSource<NotionPeopleSettings, NotionSettings> = {
  id: 'notion',
  settings: notionPeopleSettings,
  account: { vendor: 'notion', id: () => 'notion', isSettings: isNotionSettings },
  mostBytes: mostNotionBytes,
  hosts: () => notionFacts.hosts,
  load: async (settings, context) => {
    const way = watched(inTurn(context.http, notionFacts.rate, context.signal));
    const outcome = await load(settings, { ...context, http: way.http });
    if (context.signal.aborted) return no(phrase('sources.cancelled'));
    if (outcome.ok) return outcome;
    return { ok: false, ...inOurWords(outcome, way.refused(), settings.name) };
  },
};

async function load(
  { dataSourceId, name, mapping, asked }: NotionPeopleSettings,
  { http, account, since, today, progress }: LoadContext<NotionSettings>,
): Promise<Outcome<Loaded>> {
  const database = await readDatabase(account, dataSourceId, http);
  if (!database.ok) return database;
  const { properties, isInTrash } = database.value;
  if (isInTrash) return ask('choose-place', phrase('sources.notion-in-trash', { name }));
  const lost = lostProperties(mapping, properties);
  if (lost.length > 0) {
    const names = lost.map((property) => property.name);
    return ask('map-fields', phrase('sources.notion-lost', { names, name, count: names.length }));
  }
  const fits = fittingProperties(mapping, properties, asked);
  const client = clientFor(account, http);
  const read = await wholeList(
    http,
    (from) =>
      client.request<ListPage>({
        path: `data_sources/${dataSourceId}/query`,
        method: 'post',
        // What is not chosen is not asked for.
        query: { filter_properties: idsOf(mapping) },
        // In the order in which they were made no row moves to another page while pages are read.
        body: { page_size: 100, sorts: [{ timestamp: 'created_time', direction: 'ascending' }], ...from },
      }),
    progress,
  );
  if (!read.ok) return read;
  if (!read.value.isWhole) return no(phrase('sources.notion-endless', { name, most: mostRead }));
  const found = read.value.items.map(asRecord).filter(isRow);
  const titled = await withGroupTitles(found, mapping, client, http);
  if (!titled.ok) return titled;
  const { rows: pages, unseen } = titled.value;
  const rows = pages.map(({ id, properties: values }) => [id, values]);
  // What is proposed is to be told once, also where no row changed.
  const proposals = Object.keys(fits).length === 0 ? [] : [fits];
  const revision = await revisionOf([mapping, ...proposals, ...rows]);
  if (revision === since) return { ok: true, value: 'unchanged' };
  const loaded = await readRows(pages, mapping, today);
  if (loaded.rows.length === 0) {
    return no(loaded.problems[0]?.what ?? phrase('sources.notion-nobody', { name }));
  }
  const what = phrase('sources.notion-groups-unseen', { count: unseen });
  const notes = unseen === 0 ? loaded.notes : [...loaded.notes, { line: 1, field: 'groups', what }];
  return { ok: true, value: { ...loaded, notes, remarks: proposalsOf(fits), revision } };
}

/** A sentence for each property that the user may want read. */
const proposalsOf = (fits: PeopleMapping): readonly Phrase[] =>
  peopleFields.flatMap((field) => {
    const property = fits[field];
    return property === undefined
      ? []
      : [phrase('connections.notion-fits', { name: property.name, field: fieldName(field) })];
  });

const fieldName = (field: PeopleField) =>
  phrase('sources.notion-field', { field: field === 'status' ? 'other' : field });

const idsOf = (mapping: PeopleMapping) => [...new Set(Object.values(mapping).map(({ id }) => id))];

/** In a wiki a list holds databases, too; and what lies in the trash is nobody's. */
function isRow({ object, in_trash: inTrash, archived }: Record<string, unknown>): boolean {
  return object === 'page' && inTrash !== true && archived !== true;
}

/** The way out, and whether an answer was not taken. */
function watched(http: Http): { readonly http: Http; readonly refused: () => RefusedAnswer | null } {
  let refused: RefusedAnswer | null = null;
  const send: typeof fetch = async (input, init) => {
    try {
      return await http.fetch(input, init);
    } catch (error) {
      const { cause } = Object(error);
      if (cause instanceof RefusedAnswer) refused = cause;
      throw error;
    }
  };
  return { http: { ...http, fetch: send }, refused: () => refused };
}

/** What Notion's refusals mean for a list that is read; the connection's own words are about documents. */
function inOurWords(failure: Failure, refused: RefusedAnswer | null, name: string): Failure {
  if (refused !== null) {
    const words =
      refused.why === 'led-on' ? phrase('sources.notion-led-on') : phrase('sources.notion-large', { name });
    return { kind: 'no', words };
  }
  if (isOurs(failure.words) || failure.kind === 'again') return failure;
  if (failure.kind === 'no') return { kind: 'no', words: phrase('sources.notion-refused', { name }) };
  if (failure.fix === 'choose-place')
    return { ...failure, words: phrase('sources.notion-not-shared', { name }) };
  if (failure.fix === 'map-fields') return { ...failure, words: phrase('sources.notion-refused', { name }) };
  return failure;
}

const isOurs = (words: Failure['words']) => Object(words).code?.startsWith('sources.') === true;

const no = (words: Phrase) => ({ ok: false, kind: 'no', words }) as const;
const ask = (fix: 'choose-place' | 'map-fields', words: Phrase) =>
  ({ ok: false, kind: 'ask', fix, mayHaveCommitted: false, words }) as const;
