import type { TeamLine } from '@/utils/domain/decision/team-line';
import type { Told } from '@/utils/words/phrase';
import { type Database, database } from './database';
import type { StoredLook } from './team-lines';

/** What a look at the team's database brought. */
export interface TeamNews {
  readonly place: string;
  readonly mapped: string;
  /** Epoch ms, when the look began. */
  readonly at: number;
  /** Whether every row was read: what is not among the lines is gone then. */
  readonly isAll: boolean;
  readonly lines: readonly TeamLine[];
  readonly unread: readonly string[];
  readonly newest: number | null;
  readonly names: StoredLook['names'];
  readonly isWhole: boolean;
}

/** Stores what a look brought, in one transaction. */
export async function putTeam(
  { place, mapped, at, isAll, lines, unread, newest, names, isWhole }: TeamNews,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.teamLines, db.teamLooks, async () => {
    const before = await lookAt(place, db);
    // A database that has more rows than are read shows now these, now those: none of them is gone for that.
    if (before === undefined || (isAll && isWhole)) await db.teamLines.clear();
    await db.teamLines.bulkDelete([...unread]);
    await db.teamLines.bulkPut([...lines]);
    const read = new Set(lines.map(({ key }) => key));
    const old = isAll ? [] : (before?.unread ?? []).filter((key) => !read.has(key));
    // What was changed while it was read may have come as it was before: no change after its beginning counts as seen.
    const seen = newest === null ? null : Math.min(newest, at);
    await db.teamLooks.clear();
    await db.teamLooks.put({
      place,
      mapped,
      at,
      wholeAt: isAll ? at : (before?.wholeAt ?? null),
      since: seen === null ? (before?.since ?? null) : Math.max(seen, before?.since ?? 0),
      unread: [...new Set([...old, ...unread])],
      names,
      cut: !isAll ? (before?.cut ?? null) : isWhole ? null : lines.length + unread.length,
      failure: null,
    });
  });
}

/** Notes why a look failed; what was read before stays. */
export async function noteTeamFailure(
  place: string,
  failure: { readonly words: Told; readonly retryAt: number | null },
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.teamLines, db.teamLooks, async () => {
    const before = await lookAt(place, db);
    if (before === undefined) {
      await db.teamLines.clear();
      await db.teamLooks.clear();
    }
    await db.teamLooks.put({ ...(before ?? unseen(place)), failure });
  });
}

const unseen = (place: string): StoredLook => ({
  place,
  mapped: '',
  at: null,
  wholeAt: null,
  since: null,
  unread: [],
  names: {},
  cut: null,
  failure: null,
});

const lookAt = (place: string, db: Database) => db.teamLooks.get(place);
