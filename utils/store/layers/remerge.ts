import { hintKey } from '@/utils/domain/people/hint';
import { isSame } from '@/utils/roster/compare-people';
import type { IdMap } from '@/utils/roster/layers/assign-ids';
import { ownRowOf } from '@/utils/roster/layers/fields';
import { type Layer, type OwnRow, rowKey } from '@/utils/roster/layers/layer';
import { type LayersToMerge, type MergedPerson, mergeLayers } from '@/utils/roster/layers/merge-layers';
import type { Database, StoredPerson } from '../database';
import { keysOf } from '../with-keys';
import { remergeGroups } from './remerge-groups';
import type { MergeNotes } from './tables';

/** All tables that a change of people may touch: a transaction names them. */
export const peopleTables = (db: Database) => [
  ...[db.people, db.own, db.sources, db.sourceRows, db.mergeNotes, db.groups],
];

/** Whether people are merged of layers at all; where not, the list is the user's own and stored as it is. */
export async function hasLayers(db: Database): Promise<boolean> {
  return (await db.sources.count()) > 0 || (await db.own.count()) > 0;
}

/**
 * Makes the people list, and the groups of sources, of the layers as they are stored, inside a transaction over `peopleTables`. Writes what changed
 * and nothing else; answers whether anything of a person or group did. It asks the tables itself: Dexie knows its transaction only
 * a few steps of the browser's own promises deep.
 */
export async function remergePeople(db: Database): Promise<boolean> {
  const stored = await db.people.toArray();
  const kept = await db.own.toArray();
  const notes = await db.mergeNotes.get('last');
  const layers = await readLayers(db);
  const merged = mergeLayers(toMerge(stored, kept, notes, layers));
  const before = new Map(stored.map((person) => [person.id, person]));
  const byPerson = Map.groupBy(merged.conflicts, ({ id }) => id);
  const put: StoredPerson[] = [];
  for (const one of merged.people) {
    const next = storedOf(
      one,
      byPerson.get(one.person.id)?.map(({ values }) => values),
    );
    if (!isSame(before.get(next.id), next)) put.push(next);
    before.delete(next.id);
  }
  await db.people.bulkPut(put);
  await db.people.bulkDelete([...before.keys()]);
  await keepOwn(
    merged.own,
    new Map(kept.map((row) => [row.id, row])),
    new Set(merged.people.flatMap(({ person, origin }) => (origin === null ? [person.id] : []))),
    db,
  );
  const last: MergeNotes = { id: 'last', shared: merged.shared, incomplete: merged.incomplete };
  if (!isSame(notes, last)) await db.mergeNotes.put(last);
  const isOtherGroup = await remergeGroups(merged, db);
  return put.length + before.size > 0 || isOtherGroup;
}

/** The layers as they are stored, to see what more of them would make; nothing is written. */
export async function layersToMerge(db: Database): Promise<LayersToMerge> {
  const notes = await db.mergeNotes.get('last');
  return toMerge(await db.people.toArray(), await db.own.toArray(), notes, await readLayers(db));
}

function toMerge(
  people: readonly StoredPerson[],
  kept: readonly OwnRow[],
  notes: MergeNotes | undefined,
  layers: readonly Layer[],
): LayersToMerge {
  const plain = people.filter(({ origin }) => origin === undefined);
  return { own: [...plain.map(ownRowOf), ...kept], layers, ids: idsOf(people, notes) };
}

/** The layers of all sources, the highest first. */
async function readLayers(db: Database): Promise<Layer[]> {
  const sources = (await db.sources.toArray()).toSorted(
    (one, other) => one.place - other.place || (one.id < other.id ? -1 : 1),
  );
  const rows = Map.groupBy(await db.sourceRows.toArray(), ({ source }) => source);
  return sources.map(({ id }) => ({ source: id, rows: rows.get(id) ?? [] }));
}

/** By which rows and addresses somebody had an id in the last merge. */
function idsOf(people: readonly StoredPerson[], notes: MergeNotes | undefined): IdMap {
  const ids = new Map<string, string>();
  for (const { id, keys, origin } of people) {
    if (origin === undefined) continue;
    for (const mark of [...origin.rows.map((row) => rowKey(row.source, row.id)), ...keys]) ids.set(mark, id);
  }
  for (const { id, origin } of notes?.incomplete ?? [])
    for (const row of origin.rows) ids.set(rowKey(row.source, row.id), id);
  return ids;
}

function storedOf(
  { person, unnamed, origin }: MergedPerson,
  conflicts: StoredPerson['conflicts'],
): StoredPerson {
  const off = new Set(unnamed.map(hintKey));
  const keys = person.addresses.map(hintKey).filter((key) => !off.has(key));
  return {
    ...person,
    keys: keysOf(person, keys),
    ...(origin === null ? {} : { origin }),
    ...(conflicts === undefined ? {} : { conflicts }),
  };
}

/** Own words are kept apart only of people who are in a source: of all others the list has them. */
async function keepOwn(
  own: readonly OwnRow[],
  kept: ReadonlyMap<string, OwnRow>,
  plain: ReadonlySet<string>,
  db: Database,
): Promise<void> {
  await db.own.bulkPut(own.filter((row) => !plain.has(row.id) && !isSame(kept.get(row.id), row)));
  await db.own.bulkDelete([...kept.keys()].filter((id) => plain.has(id)));
}
