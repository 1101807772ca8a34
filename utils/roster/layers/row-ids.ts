import { hintKey } from '@/utils/domain/people/hint';
import { isSame, writtenAlike } from '../compare-people';
import type { RosterRow } from '../source';
import { fieldsOfRow } from './fields';
import type { GivenFields, LayerRow } from './layer';

/** A row that was loaded, by its id in the source. */
export type LoadedRow = Pick<LayerRow, 'id' | 'fields' | 'addresses'>;

/**
 * Gives each row its id in the source: the one it says, else its addresses, else its name. Rows that would have the same
 * are numbered by what they say, not by where they stand; the same row twice is one.
 */
export function withRowIds(rows: readonly RosterRow[]): readonly LoadedRow[] {
  const loaded = rows.map((row) => {
    const own = row.addresses.filter(({ kind }) => kind !== 'name').map(hintKey);
    const id = row.id ?? (own.length > 0 ? own.toSorted()[0] : `name:${row.name}`) ?? '';
    return { id, fields: fieldsOfRow(row), addresses: row.addresses };
  });
  return [...Map.groupBy(loaded, ({ id }) => id).values()].flatMap((same) => {
    if (same.length === 1) return same;
    const different = [...new Map(same.map((row) => [writtenAlike(row), row]))].toSorted(([one], [other]) =>
      one < other ? -1 : 1,
    );
    return different.map(([, row], index) => (index === 0 ? row : { ...row, id: `${row.id}#${index + 1}` }));
  });
}

/** Whether a source says the same as before. `today`: the date of zones that carry none, which confirms nothing. */
export function isSameRow(one: LoadedRow, other: LoadedRow, today: string): boolean {
  return (
    isSame(one.addresses, other.addresses) && isSame(one.fields, datedAs(one.fields, other.fields, today))
  );
}

/** New fields with the old date of their zone, where they bring the same zone and no date of their own. */
export function datedAs(before: GivenFields, fields: GivenFields, today: string): GivenFields {
  const { zone } = fields;
  if (zone === undefined || before.zone?.id !== zone.id || zone.date !== today) return fields;
  return { ...fields, zone: { ...zone, date: before.zone.date } };
}
