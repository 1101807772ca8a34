import type { OwnRow } from '@/utils/roster/layers/layer';
import type { Database, StoredPerson } from '@/utils/store/database';
import type { StoredRow } from '@/utils/store/layers/tables';
import { type SavedSource, settingsOf } from './layer-schema';

/** Where people come from: sources without tokens, what each says, and what the user says of their people. */
export interface BackupLayers {
  readonly sources: readonly SavedSource[];
  readonly sourceRows: readonly StoredRow[];
  readonly own: readonly OwnRow[];
  readonly origins: readonly PersonRows[];
}

/** The rows of sources that are one person: so that they have the same id after an import. */
export interface PersonRows {
  readonly person: string;
  readonly rows: readonly { readonly source: string; readonly id: string }[];
}

export const layerTables = (db: Database) => [db.people, db.sources, db.sourceRows, db.own, db.mergeNotes];

/** All of it as it is now, inside a transaction over `layerTables`. */
export async function readLayers(db: Database): Promise<BackupLayers> {
  const notes = await db.mergeNotes.get('last');
  const people = await db.people.toArray();
  const sources = await db.sources.toArray();
  return {
    sources: sources.map(({ failure: _, settings, ...source }) => ({
      ...source,
      settings: settingsOf(source.kind, settings)?.settings ?? null,
    })),
    sourceRows: await db.sourceRows.toArray(),
    own: await db.own.toArray(),
    origins: [...people, ...(notes?.incomplete ?? [])].flatMap(originsOf),
  };
}

/** None of somebody who is in no source. */
export function originsOf({ id, origin }: Pick<StoredPerson, 'id' | 'origin'>): PersonRows[] {
  if (origin === undefined || origin.rows.length === 0) return [];
  return [{ person: id, rows: origin.rows.map((row) => ({ source: row.source, id: row.id })) }];
}
