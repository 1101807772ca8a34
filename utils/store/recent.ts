import { hintKey, type PersonHint } from '@/utils/domain/people/hint';
import type { SiteId } from '@/utils/domain/thread/capture';
import { type Database, database } from './database';

/** About two screens of people; a larger answer would cost each page more than it saves. */
const most = 60;

/** The hints that pages of this site asked last and that were found, newest first. */
export async function recentHints(site: SiteId, db: Database = database): Promise<readonly PersonHint[]> {
  return (await db.recent.get(site))?.hints ?? [];
}

/** Remembers who was found on a site; writes only where somebody new came. */
export async function rememberHints(
  site: SiteId,
  hints: readonly PersonHint[],
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.recent, async () => {
    const before = await recentHints(site, db);
    const known = new Set(before.map(hintKey));
    if (hints.every((hint) => known.has(hintKey(hint)))) return;
    const all = new Map([...hints, ...before].map((hint) => [hintKey(hint), hint]));
    await db.recent.put({ site, hints: [...all.values()].slice(0, most) });
  });
}
