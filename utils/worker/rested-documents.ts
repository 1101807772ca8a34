import { titleOf } from '@/utils/domain/decision/decision-line';
import { restsUntilWork } from '@/utils/domain/own/rests';
import { logPath } from '@/utils/platform/log-decision';
import type { Database } from '@/utils/store/database';
import { foundDuplicates } from '@/utils/store/duplicate-checks';
import { findMe } from '@/utils/store/find-people';
import { stuckItems } from '@/utils/store/outbox';
import type { ShownNeed } from './shown-needs';

/**
 * Documents that stopped while the reader was off, so that nothing was told then, and need them still. They are on the
 * button already.
 */
export async function restedDocuments(db: Database): Promise<readonly ShownNeed[]> {
  const stuck = [...(await stuckItems(db)), ...(await foundDuplicates(undefined, db))];
  if (stuck.length === 0) return [];
  const me = (await findMe(db)) ?? undefined;
  const decisions = await db.decisions.bulkGet(stuck.map(({ key }) => key));
  return stuck.flatMap(({ id, key, at }, index): ShownNeed[] => {
    const stored = decisions[index];
    if (stored === undefined || !restsUntilWork(me, stored.savedAt, at)) return [];
    const title = titleOf(stored.decision);
    return [
      { id: `document:${id}@${at}`, kind: 'document', from: at, title, people: [], href: logPath(key) },
    ];
  });
}
