import type { NormOverrides } from '@/utils/domain/norms/norms';
import { type LayerRow, type Origin, rowKey } from './layer';
import { saidOf } from './resolve-fields';

interface Sourced {
  readonly id: string;
  readonly origin?: Origin | undefined;
}

/** What the highest of `sources` (ids, the highest first) says of each person's own norms, by person; of others nothing. */
export function ownNormsOfRows(
  people: readonly Sourced[],
  rows: readonly (LayerRow & { readonly source: string })[],
  sources: readonly string[],
): Readonly<Record<string, NormOverrides>> {
  const stored = new Map(rows.map((row) => [rowKey(row.source, row.id), row]));
  const all = people.flatMap(({ id, origin }): [string, NormOverrides][] => {
    const mine = origin?.rows.flatMap((row) => stored.get(rowKey(row.source, row.id)) ?? []) ?? [];
    if (mine.length === 0) return [];
    const bySource = Map.groupBy(mine, ({ source }) => source);
    const [said] = saidOf(
      'ownNorms',
      sources.map((source) => ({ source, rows: bySource.get(source) ?? [] })),
    );
    return said?.field === 'ownNorms' ? [[id, said.value]] : [];
  });
  return Object.fromEntries(all);
}
