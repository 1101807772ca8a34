import { normChanges } from '@/utils/domain/norms/norm-changes';
import { normsAt } from '@/utils/domain/norms/norms';
import { readPolicy } from '@/utils/managed/read-policy';
import { type Database, database } from './database';
import { normVersions } from './norms';
import { saveGivenByPolicy } from './save-norms';

/**
 * Makes the norms that administrators give hold from `now` (epoch ms) on, as a version like any other: what held before
 * stays for messages of that time. Nothing is written where they hold already, or none are given.
 */
export async function applyPolicy(now: number, db: Database = database): Promise<void> {
  const { norms } = await readPolicy();
  if (norms === null) return;
  const { team } = normsAt(await normVersions(db), now);
  const changes = normChanges({ team, people: {} }, { team: norms, people: {} });
  if (changes.length > 0) await saveGivenByPolicy(norms, now, db);
}
