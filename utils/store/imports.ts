import { withImported, withoutImported } from '@/utils/domain/norms/imported-own-norms';
import type { NormOverrides } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { bumpRevision } from '@/utils/platform/signals';
import { undoImport } from '@/utils/roster/undo-import';
import { type Database, database, type StoredImport, type StoredPerson } from './database';
import { dropPeople, putPeople } from './layers/put-people';
import { peopleTables } from './layers/remerge';
import { savePeople } from './people';
import { newestVersion, putPeoplesNorms } from './save-norms';

/** For how long an import can be taken back, ms. */
const undoAge = 30 * 86_400_000;

/**
 * Stores what an import makes of people, and how they were before, with the norms of their own that they get (by id). Returns
 * its id. `now` in epoch ms.
 */
export async function storeImport(
  file: string | null,
  people: readonly Person[],
  now: number,
  db: Database = database,
  norms: Readonly<Record<string, NormOverrides>> = {},
): Promise<string> {
  const id = crypto.randomUUID();
  const hasNorms = Object.keys(norms).length > 0;
  await db.transaction('rw', [...peopleTables(db), db.imports, db.norms], async () => {
    const stood = await db.people.bulkGet(people.map((person) => person.id));
    const imported = people.map((after, at) => ({ before: stood[at] ?? null, after }));
    await putPeople(people, now, db);
    if (hasNorms) await putPeoplesNorms((stands) => withImported(stands, norms), now, db);
    await db.imports.add({ id, at: now, file, people: imported, ...(hasNorms ? { norms } : {}) });
  });
  await bumpRevision();
  return id;
}

/** Those that can be taken back, the newest first; older ones are forgotten. `now` in epoch ms. */
export async function recentImports(now: number, db: Database = database): Promise<StoredImport[]> {
  return await db.imports
    .where('at')
    .aboveOrEqual(now - undoAge)
    .reverse()
    .toArray();
}

/** Forgets what can no longer be taken back. `now` in epoch ms. */
export async function forgetOldImports(now: number, db: Database = database): Promise<void> {
  await db.imports
    .where('at')
    .below(now - undoAge)
    .delete();
}

/** What taking an import back did. */
export interface TakenBack {
  readonly restored: number;
  readonly removed: number;
  readonly edited: number;
  readonly stayed: number;
  /** Makes the list, and the import in it, as they were before that. */
  readonly redo: () => Promise<void>;
}

/** Takes back an import, and that alone (`undoImport`). Null where it was taken back already. `now` in epoch ms. */
export async function takeBackImport(
  id: string,
  now: number,
  db: Database = database,
): Promise<TakenBack | null> {
  const done = await db.transaction('rw', [...peopleTables(db), db.imports, db.norms], async () => {
    const stored = await db.imports.get(id);
    if (stored === undefined) return null;
    const stood = await db.people.bulkGet(stored.people.map(({ after }) => after.id));
    const there = stood.filter((person) => person !== undefined);
    const { norms: added = {} } = stored;
    if (Object.keys(added).length > 0)
      await putPeoplesNorms((stands) => withoutImported(stands, added), now, db);
    const norms = (await newestVersion(now, db)).people;
    const undo = undoImport(
      stored.people,
      new Map(there.map((person) => [person.id, person])),
      (one) => norms[one] !== undefined,
    );
    await dropPeople(undo.remove, now, db);
    await putPeople(undo.put, now, db);
    await db.imports.delete(id);
    const touched = new Set([...undo.remove, ...undo.put.map((person) => person.id)]);
    return { undo, stored, before: there.filter((person) => touched.has(person.id)) };
  });
  if (done === null) return null;
  await bumpRevision();
  const { undo, stored, before } = done;
  return {
    restored: undo.put.length,
    removed: undo.remove.length,
    edited: undo.edited,
    stayed: undo.stayed,
    redo: () => redo(stored, before, now, db),
  };
}

async function redo(
  stored: StoredImport,
  before: readonly StoredPerson[],
  now: number,
  db: Database,
): Promise<void> {
  const { norms = {} } = stored;
  if (Object.keys(norms).length > 0) await putPeoplesNorms((stands) => withImported(stands, norms), now, db);
  await db.imports.put(stored);
  await savePeople(before, db);
}
