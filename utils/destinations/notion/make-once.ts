import type { Http } from '@/utils/connections/http';
import { clientFor, get, reading, writing } from '@/utils/connections/notion/client';
import { asRecord } from '@/utils/connections/notion/json';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { phrase } from '@/utils/words/phrase';
import { beforeLook, betweenLooks } from '../vendor-lag';
import { richTextOf } from './rich-text';

/** What making a database may touch besides Notion. */
export interface MakingOnce {
  /** When a request for this page went out whose answer never came (epoch ms); null where there was none. */
  readonly since: number | null;
  /** Keeps that moment before the request goes out, and takes it back once it is known what came of it. */
  readonly note: (since: number | null) => Promise<void>;
  /** Told before it waits; ms. */
  readonly wait: (ms: number) => Promise<void>;
}

/** A database of ours. */
export interface OwnDatabase<Made> {
  readonly pageId: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, object>>;
  /** One that is under the page already; null where none is shown (yet). */
  readonly find: () => Promise<Outcome<Made | null>>;
  /** By the id of its data source. */
  readonly read: (id: string) => Promise<Outcome<Made>>;
}

/**
 * Makes a database under a page; one of ours that is there already is taken instead. After a lost answer it is looked for
 * as a document is, two minutes later and once more a minute after that; nothing is made twice.
 */
export async function makeOnce<Made>(
  settings: NotionSettings,
  own: OwnDatabase<Made>,
  http: Http,
  making: MakingOnce,
): Promise<Outcome<Made>> {
  const standing = await lookFor(own, http, making, making.since);
  if (!standing.ok) return standing;
  if (standing.value !== null) {
    await making.note(null);
    return { ok: true, value: standing.value };
  }
  const since = http.now();
  await making.note(since);
  const { title: name } = own;
  const client = clientFor(settings, http);
  const made = await writing(http, () =>
    client.request({
      path: 'databases',
      method: 'post',
      body: {
        parent: { type: 'page_id', page_id: own.pageId },
        title: richTextOf(name),
        initial_data_source: { properties: own.properties },
      },
    }),
  );
  if (!made.ok && made.kind === 'again' && made.mayHaveCommitted) {
    const found = await lookFor(own, http, making, since);
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
  const source = known === undefined ? await sourceOf(settings, String(id), http) : String(known);
  const read = typeof source === 'string' ? await own.read(source) : source;
  if (!read.ok) return { ...read, words: phrase('failures.notion-database-unread', { name }) };
  await making.note(null);
  return read;
}

/** Our database under that page; with `since` at once, then after each of the waits. A failed look proves nothing. */
async function lookFor<Made>(
  { find }: OwnDatabase<Made>,
  http: Http,
  { wait }: MakingOnce,
  since: number | null,
): Promise<Outcome<Made | null>> {
  const first = await find();
  if (since === null || (first.ok && first.value !== null)) return first;
  let last = first;
  for (const at of [since + beforeLook, since + beforeLook + betweenLooks]) {
    // The clock may have been changed since.
    await wait(Math.min(beforeLook, Math.max(0, at - http.now())));
    last = await find();
    if (!last.ok || last.value !== null) return last;
  }
  return last;
}

/** The id of the first data source of a database. */
async function sourceOf(
  settings: NotionSettings,
  id: string,
  http: Http,
): Promise<string | (Outcome<never> & { readonly ok: false })> {
  const client = clientFor(settings, http);
  const read = await reading(http, () => get(client, `databases/${id}`));
  if (!read.ok) return read;
  const { data_sources: sources } = asRecord(read.value);
  return String(asRecord(Array.isArray(sources) ? sources[0] : undefined).id);
}
