import { Dexie } from 'dexie';
import { teamLog } from '@/utils/destinations/team-log';
import { type Status, statuses } from '@/utils/domain/decision/decision';
import type { TeamLine, TeamLook } from '@/utils/domain/decision/team-line';
import type { Told } from '@/utils/words/phrase';
import { type Database, database } from './database';
import type { StatusFilter } from './decision-lines';

export type StoredLook = TeamLook<Told>;

/** What the last look at a team's database came to; undefined where none was made. */
export async function teamLook(db: Database = database): Promise<StoredLook | undefined> {
  return await db.teamLooks.toCollection().first();
}

/** The team's lines of a status, the newest change first, `limit` rows at most; not those that are in the own log, too. */
export async function newestTeamLines(
  status: StatusFilter,
  limit: number,
  db: Database = database,
): Promise<TeamLine[]> {
  const own = await ownKeys(db);
  const isOthers = ({ key }: TeamLine) => !own.has(key);
  return await ofStatus(status, db).reverse().filter(isOthers).limit(limit).toArray();
}

/** All of the team's lines that are not in the own log, the newest change first, for a search to look through. */
export async function allTeamLines(db: Database = database): Promise<TeamLine[]> {
  const own = await ownKeys(db);
  const lines = await db.teamLines.toArray();
  return lines.filter(({ key }) => !own.has(key)).sort((a, b) => b.savedAt - a.savedAt);
}

/** How many there are of each status, and in all: a row may have none of ours. */
export async function countTeam(
  db: Database = database,
): Promise<{ readonly all: number; readonly counts: Readonly<Record<Status, number>> }> {
  const own = await ownKeys(db);
  const countOf = async (status: StatusFilter) =>
    (await ofStatus(status, db).primaryKeys()).filter((key) => !own.has(key)).length;
  const counts = await Promise.all(statuses.map(async (each) => [each, await countOf(each)]));
  return { all: await countOf(null), counts: Object.fromEntries(counts) as Record<Status, number> };
}

/** Forgets all that was read of the team's database. */
export async function forgetTeam(db: Database = database): Promise<void> {
  await db.transaction('rw', db.teamLines, db.teamLooks, async () => {
    await db.teamLines.clear();
    await db.teamLooks.clear();
  });
}

/**
 * Keys of lines whose decision is in the own log: by the page that was made of it, else by its own key, as one that came
 * from a backup knows no page. From the indexes alone: a decision holds its whole thread.
 */
async function ownKeys(db: Database): Promise<ReadonlySet<string>> {
  const [pages, own, ids, keys] = await Promise.all([
    db.decisions.orderBy(teamLog.pagesIndex).keys(),
    db.decisions.toCollection().primaryKeys(),
    db.teamLines.orderBy('id').keys(),
    db.teamLines.orderBy('id').primaryKeys(),
  ]);
  const logged = new Set(own.map((key) => key.toLowerCase()));
  const byKey = keys.filter((_, at) => logged.has(String(ids[at])));
  return new Set([...pages.map((page) => teamLog.lineKey(String(page))), ...byKey]);
}

function ofStatus(status: StatusFilter, db: Database) {
  return status === null
    ? db.teamLines.orderBy('savedAt')
    : db.teamLines.where('[status+savedAt]').between([status, Dexie.minKey], [status, Dexie.maxKey]);
}
