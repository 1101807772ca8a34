import { type NormOverrides, type NormVersion, normsAt } from '@/utils/domain/norms/norms';
import { emptyOwn } from '@/utils/roster/layers/edit-own';
import type { OwnRow } from '@/utils/roster/layers/layer';
import { type SaidValue, saidOf } from '@/utils/roster/layers/resolve-fields';
import { type Database, database, type StoredPerson } from '../database';
import { normVersions } from '../norms';
import { restoreNorms, saveOverrides, saveSaidNorms } from '../save-norms';
import { changeLayers } from './change-layers';
import { dropOwnEdit, isBlank } from './own-edits';
import { chooseValue, storedSources } from './sources';

type Undo = () => Promise<void>;
type SaidOwnNorms = Extract<SaidValue, { field: 'ownNorms' }>;

/** Stores what the user typed of a person's own norms: the user's word from `now` (epoch ms) on. Returns how to take it back. */
export async function editOwnNorms(
  person: string,
  norms: NormOverrides,
  now: number,
  db: Database = database,
): Promise<Undo> {
  const undo = await markOwn(person, (mine) => ({ ...mine, norms: mine.norms ?? 'edited', seen: now }), db);
  return await withVersions(person, undo, () => saveOverrides(person, norms, now, db), db);
}

/** Settles that one source's word of a person's own norms applies, whatever sources say later. Returns how to take it back. */
export async function chooseOwnNorms(
  person: string,
  norms: NormOverrides,
  now: number,
  db: Database = database,
): Promise<Undo> {
  const undo = await markOwn(person, (mine) => ({ ...mine, norms: 'chosen', seen: now }), db);
  return await withVersions(person, undo, () => saveSaidNorms(person, norms, now, db), db);
}

/** Makes a person's own norms follow the sources again, which say `said` now. Returns how to take it back. */
export async function dropOwnNorms(
  person: string,
  said: NormOverrides,
  now: number,
  db: Database = database,
): Promise<Undo> {
  const undo = await markOwn(person, ({ norms: _, ...mine }) => mine, db);
  return await withVersions(person, undo, () => saveSaidNorms(person, said, now, db), db);
}

/** Settles what sources say differently, of a field or of own norms. Returns how to take it back. */
export const settleValue = (person: string, said: SaidValue, now: number, db: Database = database) =>
  said.field === 'ownNorms'
    ? chooseOwnNorms(person, said.value, now, db)
    : chooseValue(person, said, now, db);

/** Makes what a source says count again before the user's own edit. Returns how to take it back. */
export const dropEdit = (person: string, said: SaidValue, now: number, db: Database = database) =>
  said.field === 'ownNorms' ? dropOwnNorms(person, said.value, now, db) : dropOwnEdit(person, said.field, db);

/** Nothing is marked of somebody whom no source has: there all is the user's. */
async function markOwn(person: string, mark: (mine: OwnRow) => OwnRow, db: Database): Promise<Undo> {
  if ((await db.people.get(person))?.origin === undefined) return async () => {};
  return await changeLayers(async () => {
    const stored = await db.people.get(person);
    if (stored?.origin === undefined) return;
    const next = mark((await db.own.get(person)) ?? emptyOwn(stored, stored.origin));
    if (isBlank(next)) await db.own.delete(person);
    else await db.own.put(next);
  }, db);
}

/** Taken back, norms that were changed once more keep that change; only the person's own are as before. */
async function withVersions(
  person: string,
  undo: Undo,
  save: () => Promise<void>,
  db: Database,
): Promise<Undo> {
  const before = await normVersions(db);
  await save();
  const after = JSON.stringify(await normVersions(db));
  return async () => {
    await undo();
    if (JSON.stringify(await normVersions(db)) === after) await restoreNorms(before, db);
    else await saveOverrides(person, ownIn(before, person), Date.now(), db);
  };
}

/** The norms of a person's own that apply now. */
export const ownNormsOf = async (person: string, db: Database = database): Promise<NormOverrides> =>
  ownIn(await normVersions(db), person);

const ownIn = (versions: readonly NormVersion[], person: string): NormOverrides =>
  normsAt(versions, Number.MAX_SAFE_INTEGER).people[person] ?? {};

/** What the highest source says of a person's own norms; null where none does. */
export async function saidOwnNorms(
  { origin }: Pick<StoredPerson, 'origin'>,
  db: Database = database,
): Promise<SaidOwnNorms | null> {
  if (origin?.fields.ownNorms === undefined) return null;
  const keys = origin.rows.map(({ source, id }): [string, string] => [source, id]);
  const rows = (await db.sourceRows.bulkGet(keys)).filter((row) => row !== undefined);
  const sources = (await storedSources(db)).map(({ id }) => ({
    source: id,
    rows: rows.filter(({ source }) => source === id),
  }));
  const [said] = saidOf('ownNorms', sources);
  return said?.field === 'ownNorms' ? said : null;
}
