import type { NormOverrides } from '@/utils/domain/norms/norms';
import { type LayerRow, type Origin, rowKey } from './layer';

/** What the highest of `sources` (ids, the highest first) says of each person's own norms, by person; of others nothing. */
export function ownNormsOfRows(
  people: readonly { readonly id: string; readonly origin?: Origin | undefined }[],
  rows: readonly (Pick<LayerRow, 'id' | 'norms'> & { readonly source: string })[],
  sources: readonly string[],
): Readonly<Record<string, NormOverrides>> {
  const said = new Map(rows.map(({ source, id, norms }) => [rowKey(source, id), norms]));
  const place = new Map(sources.map((id, at) => [id, at]));
  const all = people.flatMap(({ id, origin }): [string, NormOverrides][] => {
    const gone = (since: number | null) => (since === null ? 0 : 1);
    const mine = (origin?.rows ?? []).toSorted(
      (one, other) =>
        (place.get(one.source) ?? 0) - (place.get(other.source) ?? 0) ||
        gone(one.goneSince) - gone(other.goneSince),
    );
    const norms = mine.map((row) => said.get(rowKey(row.source, row.id))).find((one) => one !== undefined);
    return norms === undefined ? [] : [[id, norms]];
  });
  return Object.fromEntries(all);
}
