import { hasSameAmounts } from '@/utils/domain/norms/given-own-norms';
import { type NormOverrides, normsAt } from '@/utils/domain/norms/norms';
import { isSameField, pickFields } from '@/utils/roster/layers/fields';
import { type LayerField, layerFields, type OwnRow, ownSource } from '@/utils/roster/layers/layer';
import { type SaidValue, saidOf } from '@/utils/roster/layers/resolve-fields';
import { type Database, database, type StoredPerson } from '../database';
import { normVersions } from '../norms';
import { changeLayers } from './change-layers';
import { storedSources } from './sources';

/** A field in which the user's own words count before a source's. */
export interface OwnEdit {
  readonly person: StoredPerson;
  /** The field, and what counts in it once the own edit is dropped. */
  readonly said: SaidValue;
  /** Whether the source says the same as the user. */
  readonly isSame: boolean;
  /** The norms of the person's own that apply. */
  readonly norms: NormOverrides;
}

/** The own edits of these people that a source has a value for, too; all reads of the store in a few requests. */
export async function ownEdits(
  people: readonly StoredPerson[],
  db: Database = database,
): Promise<readonly OwnEdit[]> {
  const edited = people.flatMap((person) => {
    const { fields = {}, rows = [] } = person.origin ?? {};
    const mine = ([...layerFields, 'ownNorms'] as const).filter(
      (field) => fields[field]?.source === ownSource,
    );
    return mine.length > 0 && rows.length > 0 ? [{ person, rows, mine }] : [];
  });
  if (edited.length === 0) return [];
  const sources = (await storedSources(db)).map(({ id }) => id);
  const keys = edited.flatMap(({ rows }) => rows.map(({ source, id }): [string, string] => [source, id]));
  const stored = (await db.sourceRows.bulkGet(keys)).filter((row) => row !== undefined);
  const { people: norms } = normsAt(await normVersions(db), Number.MAX_SAFE_INTEGER);
  const bySource = new Map(stored.map((row) => [JSON.stringify([row.source, row.id]), row]));
  return edited.flatMap(({ person, rows, mine }) => {
    const said = sources.map((source) => ({
      source,
      rows: rows.flatMap((row) =>
        row.source === source ? (bySource.get(JSON.stringify([source, row.id])) ?? []) : [],
      ),
    }));
    const now = pickFields(person, layerFields);
    const ownNorms = norms[person.id] ?? {};
    return mine.flatMap((field): OwnEdit[] => {
      const [highest] = saidOf(field, said);
      if (highest === undefined) return [];
      const isSame =
        highest.field === 'ownNorms'
          ? hasSameAmounts(ownNorms, highest.value)
          : isSameField(highest.field, now[highest.field], highest.value);
      return [{ person, said: highest, isSame, norms: ownNorms }];
    });
  });
}

/** Drops the user's own edit of a field, so that the sources' value counts again. Returns how to take it back. */
export async function dropOwnEdit(
  person: string,
  field: LayerField,
  db: Database = database,
): Promise<() => Promise<void>> {
  return await changeLayers(async () => {
    const mine = await db.own.get(person);
    if (mine === undefined) return;
    const { [field]: _, ...fields } = mine.fields;
    const left = { ...mine, fields };
    if (isBlank(left)) await db.own.delete(person);
    else await db.own.put(left);
  }, db);
}

/** Whether nothing is left that the user said of the person. */
export function isBlank({ fields, addresses, without, away = [], norms, isMe, isHidden }: OwnRow): boolean {
  const lists = [Object.keys(fields), addresses, without, away];
  return lists.every(({ length }) => length === 0) && norms === undefined && !isMe && !isHidden;
}
