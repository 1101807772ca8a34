import { hintKey } from '@/utils/domain/people/hint';
import type { LayerRow } from './layer';
import { datedAs, isSameRow, type LoadedRow } from './row-ids';

/** How long a row stays that its source no longer has, ms. */
export const goneFor = 30 * 86_400_000;

export interface RowChanges {
  readonly put: readonly LayerRow[];
  /** Ids of rows that go for good. */
  readonly remove: readonly string[];
}

/** The row with what could not be read of it as it was before. */
function withUnread<
  Row extends Pick<LoadedRow, 'fields' | 'addresses' | 'norms' | 'unread' | 'hasUnreadNorms'>,
>(row: Row, old: LayerRow): Row {
  const { unread = [] } = row;
  const norms = row.hasUnreadNorms === true && old.norms !== undefined ? { norms: old.norms } : {};
  if (unread.length === 0) return { ...row, ...norms };
  const kept = unread.flatMap((part) =>
    part === 'addresses' || old.fields[part] === undefined ? [] : [part],
  );
  const fields = { ...Object.fromEntries(kept.map((part) => [part, old.fields[part]])), ...row.fields };
  const has = new Set(row.addresses.map(hintKey));
  const more = unread.includes('addresses') ? old.addresses.filter((one) => !has.has(hintKey(one))) : [];
  return { ...row, ...norms, fields, addresses: [...row.addresses, ...more] };
}

/**
 * What a refresh changes of the rows of a source: nothing where it brings the same. What the source no longer has is
 * marked, and goes after 30 days; of a list that `isCutOff` nobody knows that. `now` in epoch ms, `today` the date that
 * zones without one were given.
 */
export function diffRows(
  before: readonly LayerRow[],
  loaded: readonly Pick<
    LoadedRow,
    'id' | 'fields' | 'addresses' | 'away' | 'norms' | 'unread' | 'hasUnreadNorms'
  >[],
  now: number,
  today: string,
  isCutOff = false,
): RowChanges {
  const known = new Map(before.map((row) => [row.id, row]));
  const put: LayerRow[] = [];
  for (const said of loaded) {
    const old = known.get(said.id);
    const row = old === undefined ? said : withUnread(said, old);
    known.delete(row.id);
    if (old !== undefined && isSameRow(old, row, today)) {
      if (old.goneSince !== null) put.push({ ...old, goneSince: null });
      continue;
    }
    const fields = old === undefined ? row.fields : datedAs(old.fields, row.fields, today);
    const more = {
      ...(row.away === undefined ? {} : { away: row.away }),
      ...(row.norms === undefined ? {} : { norms: row.norms }),
    };
    put.push({ id: row.id, addresses: row.addresses, fields, ...more, seen: now, goneSince: null });
  }
  const remove: string[] = [];
  if (isCutOff) return { put, remove };
  for (const row of known.values()) {
    // Nobody vanished: whose time off it was is no longer asked for.
    if (row.away !== undefined) remove.push(row.id);
    else if (row.goneSince === null) put.push({ ...row, goneSince: now });
    else if (row.goneSince <= now - goneFor) remove.push(row.id);
  }
  return { put, remove };
}
