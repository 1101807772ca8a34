import type { Http } from '@/utils/connections/http';
import { clientFor, type ListPage, writing } from '@/utils/connections/notion/client';
import { asRecord } from '@/utils/connections/notion/json';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import { wholeList } from '@/utils/connections/notion/whole-list';
import type { Outcome } from '@/utils/connections/outcome';
import { rosterKey } from '@/utils/roster/roster-key';
import { textsOf } from '@/utils/roster/sources/notion/value-texts';
import { phrase } from '@/utils/words/phrase';
import { beforeLook, betweenLooks } from '../../vendor-lag';
import type { MakingOnce } from '../make-once';
import type { RosterTable, TableRow } from './roster-table';

/** What filling may touch besides Notion. */
export interface Filling extends MakingOnce {
  readonly signal: AbortSignal;
  /** Rows that are there, of all. */
  readonly progress: (done: number, all: number) => void;
}

export interface RosterAt {
  readonly dataSourceId: string;
  /** The kind of each property, by its name. */
  readonly types: ReadonlyMap<string, string>;
  /** Of the property that holds the key. */
  readonly keyId: string;
}

/** So many answers that were lost one after the other mean that Notion cannot be reached. */
const mostLost = 3;
/** A longer pause is the user's to take, ms. */
const longestPause = 60_000;

/**
 * Writes the rows that are not there yet, each once: whose answer was lost is looked for by its key once Notion must show
 * it, and made again only where two looks do not find it. What was written stays written, whatever ends it. The moment of
 * the last request stays noted: who presses again at once would not be shown the last rows yet.
 */
export async function fillRoster(
  settings: NotionSettings,
  at: RosterAt,
  { title, rows }: RosterTable,
  http: Http,
  filling: Filling,
): Promise<Outcome<{ readonly written: number }>> {
  const { signal, wait, note, progress, since } = filling;
  const all = rows.length;
  const there = new Set<string>();
  let written = 0;
  const stopped = (code: 'sources.roster-stopped' | 'sources.roster-unsure') => {
    const words = phrase(code, { done: there.size, all, title });
    return { ok: false, kind: 'no', words } as const;
  };
  const look = async () => {
    const found = await keysIn(settings, at, http);
    if (found.ok) for (const key of found.value) if (rows.some((row) => row.key === key)) there.add(key);
    progress(there.size, all);
    return found;
  };
  // What was written or on its way last may not be shown yet.
  if (since !== null) await wait(Math.min(beforeLook, Math.max(0, since + beforeLook - http.now())));
  if (signal.aborted) return stopped('sources.roster-stopped');
  const first = await look();
  if (!first.ok) return first;
  let todo = rows.filter(({ key }) => !there.has(key));
  while (todo.length > 0) {
    const doubtful: TableRow[] = [];
    let lostAt = 0;
    let lostInRow = 0;
    for (const row of todo) {
      if (signal.aborted) return stopped('sources.roster-stopped');
      await note(http.now());
      const made = await writeRow(settings, at, row, http, filling);
      if (made.ok || made.kind === 'committed') {
        there.add(row.key);
        written += 1;
        lostInRow = 0;
        progress(there.size, all);
      } else if (made.kind === 'again' && made.mayHaveCommitted) {
        doubtful.push(row);
        lostAt = http.now();
        lostInRow += 1;
        if (lostInRow === mostLost) return stopped('sources.roster-unsure');
      } else {
        return made;
      }
    }
    for (const later of doubtful.length === 0 ? [] : [beforeLook, beforeLook + betweenLooks]) {
      if (doubtful.every(({ key }) => there.has(key))) break;
      await wait(Math.min(beforeLook, Math.max(0, lostAt + later - http.now())));
      if (signal.aborted) return stopped('sources.roster-stopped');
      const found = await look();
      if (!found.ok) return stopped('sources.roster-unsure');
    }
    todo = doubtful.filter(({ key }) => !there.has(key));
    written += doubtful.length - todo.length;
  }
  return { ok: true, value: { written } };
}

/** One row; what Notion asks to wait for is waited for, twice at most. */
async function writeRow(
  settings: NotionSettings,
  { dataSourceId, types }: RosterAt,
  row: TableRow,
  http: Http,
  { wait, signal }: Filling,
) {
  const client = clientFor(settings, http);
  const parent = { type: 'data_source_id', data_source_id: dataSourceId };
  const body = { parent, properties: row.properties(types) };
  for (let tries = 0; ; tries += 1) {
    const made = await writing(http, () => client.request({ path: 'pages', method: 'post', body }));
    if (made.ok || made.kind !== 'again' || made.mayHaveCommitted || tries === 2) return made;
    const pause = made.retryAt - http.now();
    if (pause > longestPause || signal.aborted) return made;
    await wait(Math.max(0, pause));
  }
}

/** The keys of all rows that Notion shows. */
async function keysIn(
  settings: NotionSettings,
  { dataSourceId, keyId }: RosterAt,
  http: Http,
): Promise<Outcome<readonly string[]>> {
  const client = clientFor(settings, http);
  const read = await wholeList(http, (from) =>
    client.request<ListPage>({
      path: `data_sources/${dataSourceId}/query`,
      method: 'post',
      query: { filter_properties: [keyId] },
      body: { page_size: 100, ...from },
    }),
  );
  if (!read.ok) return read;
  const keys = read.value.items.flatMap((page) => textsOf(asRecord(asRecord(page).properties)[rosterKey]));
  if (read.value.isWhole) return { ok: true, value: keys };
  return { ok: false, kind: 'no', words: phrase('failures.notion-endless') };
}
