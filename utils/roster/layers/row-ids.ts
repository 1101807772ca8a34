import { hintKey } from '@/utils/domain/people/hint';
import { isSame, writtenAlike } from '../compare-people';
import type { RosterPart, RosterRow } from '../source';
import { fieldsOfRow } from './fields';
import type { GivenFields, LayerRow } from './layer';

/** A row that was loaded, by its id in the source. */
export interface LoadedRow extends Pick<LayerRow, 'id' | 'fields' | 'addresses' | 'away' | 'norms'> {
  /** Lines of the source that say it. */
  readonly lines: readonly number[];
  /** What the source has and could not be read. */
  readonly unread?: readonly RosterPart[] | undefined;
  /** As in `RosterRow`. */
  readonly hasUnreadNorms?: true | undefined;
  /** Names of groups, as the row writes them. */
  readonly groups?: readonly string[] | undefined;
}

/** The id of a row in its source: the one it says, else of its addresses the first, else its name. */
export function rowIdOf(row: RosterRow): string {
  const own = row.addresses.filter(({ kind }) => kind !== 'name').map(hintKey);
  return row.id ?? (own.length > 0 ? own.toSorted()[0] : `name:${row.name}`) ?? '';
}

/**
 * Gives each row its id in the source: the one it says, else its addresses, else its name. Rows that would have the same
 * are numbered by what they say, not by where they stand; the same row twice is one.
 */
export function withRowIds(rows: readonly RosterRow[]): readonly LoadedRow[] {
  const loaded = rows.map((row) => {
    const id = rowIdOf(row);
    const { away, unread, groups, ownNorms, hasUnreadNorms } = row;
    const more = {
      ...(away === undefined ? {} : { away }),
      ...(unread === undefined ? {} : { unread }),
      ...(groups === undefined ? {} : { groups }),
      ...(ownNorms === undefined ? {} : { norms: ownNorms }),
      ...(hasUnreadNorms === undefined ? {} : { hasUnreadNorms }),
    };
    return { id, fields: fieldsOfRow(row), addresses: row.addresses, lines: [row.line], ...more };
  });
  return [...Map.groupBy(loaded, ({ id }) => id).values()].flatMap((same) => {
    if (same.length === 1) return same;
    const alike = Map.groupBy(same, ({ fields, addresses, away }) => writtenAlike([fields, addresses, away]));
    const different = [...alike].toSorted(([one], [other]) => (one < other ? -1 : 1));
    return different.flatMap(([, of], index): LoadedRow[] => {
      const [row] = of;
      if (row === undefined) return [];
      const id = index === 0 ? row.id : `${row.id}#${index + 1}`;
      const groups = of.flatMap((each) => each.groups ?? []);
      const more = groups.length === 0 ? {} : { groups };
      return [{ ...row, ...more, id, lines: of.flatMap(({ lines }) => lines) }];
    });
  });
}

type SaidRow = Pick<LayerRow, 'fields' | 'addresses' | 'away' | 'norms'>;

/** Whether a source says the same as before. `today`: the date of zones that carry none, which confirms nothing. */
export function isSameRow(one: SaidRow, other: SaidRow, today: string): boolean {
  return (
    isSame(one.addresses, other.addresses) &&
    isSame(one.away, other.away) &&
    (one.norms === undefined) === (other.norms === undefined) &&
    isSame(one.norms, other.norms) &&
    isSame(one.fields, datedAs(one.fields, other.fields, today))
  );
}

/** New fields with the old date of their zone, where they bring the same zone and no date of their own. */
export function datedAs(before: GivenFields, fields: GivenFields, today: string): GivenFields {
  const { zone } = fields;
  if (zone === undefined || before.zone?.id !== zone.id || zone.date !== today) return fields;
  return { ...fields, zone: { ...zone, date: before.zone.date } };
}
