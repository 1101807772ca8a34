import type { Http } from '@/utils/connections/http';
import { clientFor, type ListPage } from '@/utils/connections/notion/client';
import { asRecord } from '@/utils/connections/notion/json';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import { wholeList } from '@/utils/connections/notion/whole-list';
import type { Outcome } from '@/utils/connections/outcome';
import type { TeamLine } from '@/utils/domain/decision/team-line';
import { notionTeamFacts } from './facts';
import { nameMakers } from './name-makers';
import { makerOf, readDecision } from './read-decision';
import type { TeamPlace } from './team-place';

export interface TeamQuestion {
  readonly settings: NotionSettings;
  readonly place: TeamPlace;
  /** Epoch ms: only rows that were changed then or later; null: all. */
  readonly since: number | null;
  /** Makers of rows whose names are known, by Notion's id. */
  readonly names: Readonly<Record<string, string | null>>;
  /** Tells how many rows were read so far. */
  readonly progress: (rows: number) => void;
}

/** What the database said. */
export interface TeamRows {
  readonly lines: readonly TeamLine[];
  /** Rows that could not be read, by their keys; they cost nothing but themselves. */
  readonly unread: readonly string[];
  /** The latest change among all of them, epoch ms on Notion's clock; null: there was none. */
  readonly newest: number | null;
  readonly names: Readonly<Record<string, string | null>>;
  /** False: there are more rows than are read. */
  readonly isWhole: boolean;
}

/**
 * The decisions in the team's database that were changed since, in portions of a hundred; what was changed the day before
 * comes again. Rows in the trash are in no answer: only a look at all of them tells that one is gone.
 */
export async function loadDecisions(
  { settings, place, since, names, progress }: TeamQuestion,
  http: Http,
): Promise<Outcome<TeamRows>> {
  const client = clientFor(settings, http);
  const changed = since === null ? {} : { filter: changedSince(since) };
  const read = await wholeList(
    http,
    (from) =>
      client.request<ListPage>({
        path: `data_sources/${place.id}/query`,
        method: 'post',
        // What is not mapped is not asked for.
        query: { filter_properties: [...new Set(Object.values(place.mapping).map(({ id }) => id))] },
        // A row that is changed while pages are read keeps its place; of very many the newest come first.
        body: { page_size: 100, ...changed, sorts: byMaking, ...from },
      }),
    progress,
  );
  if (!read.ok) return read;
  const rows = read.value.items.map(asRecord).filter(isRow);
  const named = await nameMakers(rows.map(makerOf), { settings, names }, http);
  if (!named.ok) return named;
  const lines: TeamLine[] = [];
  const unread: string[] = [];
  for (const row of rows) {
    const line = readDecision(row, place, named.value[makerOf(row) ?? ''] ?? null);
    if (line === null) unread.push(notionTeamFacts.lineKey(String(row.id)));
    else lines.push(line);
  }
  const times = rows.map((row) => Date.parse(String(row.last_edited_time))).filter(Number.isFinite);
  const newest = times.length === 0 ? null : Math.max(...times);
  return { ok: true, value: { lines, unread, newest, names: named.value, isWhole: read.value.isWhole } };
}

const byMaking = [{ timestamp: 'created_time', direction: 'descending' }];

/** Notion's contract has a filter's time as a date alone and does not say in which zone: the day before is early enough in any. */
function changedSince(since: number) {
  const date = new Date(since - day).toISOString().slice(0, 10);
  return { timestamp: 'last_edited_time', last_edited_time: { on_or_after: date } };
}

const day = 86_400_000;

/** In a wiki a list holds databases, too. */
const isRow = ({ object, in_trash: inTrash, archived }: Record<string, unknown>) =>
  object === 'page' && inTrash !== true && archived !== true;
