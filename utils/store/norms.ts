import { type NormMatrix, type NormOverrides, type NormVersion, normsAt } from '@/utils/domain/norms/norms';
import { bumpRevision } from '@/utils/platform/signals';
import { type Database, database } from './database';

/** All versions, oldest first. */
export function normVersions(db: Database = database): Promise<NormVersion[]> {
  return db.norms.orderBy('from').toArray();
}

/** How long edits after each other still belong to one version: nobody means each keystroke as a new norm. */
const sameEdit = 60_000;

/**
 * Makes what was edited hold from `now` (epoch ms) on; windows of messages sent before keep the version
 * in force then. Edits within a minute of each other are one version.
 */
export async function saveNorms(
  change: { readonly team?: NormMatrix; readonly people?: NormVersion['people'] },
  now: number,
  db: Database = database,
): Promise<void> {
  await editNorms(() => change, now, db);
}

/** Makes a person's own norms hold from `now` (epoch ms) on; an empty entry gives the person the team's again. */
export async function saveOverrides(
  personId: string,
  own: NormOverrides,
  now: number,
  db: Database = database,
): Promise<void> {
  await editNorms(
    ({ people: { [personId]: _, ...others } }) => ({
      people: isEmpty(own) ? others : { ...others, [personId]: own },
    }),
    now,
    db,
  );
}

/** Puts the versions back as they were before an edit, as if it had not been made. */
export async function restoreNorms(versions: readonly NormVersion[], db: Database = database): Promise<void> {
  await db.transaction('rw', db.norms, async () => {
    await db.norms.clear();
    await db.norms.bulkPut([...versions]);
  });
  await bumpRevision();
}

function isEmpty(own: NormOverrides): boolean {
  return Object.values(own).every((row) => Object.keys(row).length === 0);
}

async function editNorms(
  edit: (newest: NormVersion) => Partial<Omit<NormVersion, 'from'>>,
  now: number,
  db: Database,
): Promise<void> {
  await db.transaction('rw', db.norms, async () => {
    // Of two edits at once the one that waited is the newer, whatever its clock said.
    const last = (await db.norms.orderBy('from').last())?.from ?? 0;
    const newest = normsAt(await normVersions(db), Math.max(now, last));
    const from = now - newest.from < sameEdit ? newest.from : now;
    await db.norms.put({ ...newest, ...edit(newest), from });
  });
  await bumpRevision();
}
