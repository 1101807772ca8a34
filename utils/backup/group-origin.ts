import type { ListedGroup } from '@/utils/roster/groups/merge-groups';

/**
 * A group of the file whose source has another id here, `sources` by its id in the file. Without any of its sources it is
 * the reader's own: a merge would take it for one that they no longer have.
 */
export function withSourcesHere(
  { from, ...group }: ListedGroup,
  sources: ReadonlyMap<string, string>,
): ListedGroup {
  const rows = (from?.rows ?? []).flatMap((row) => {
    const source = sources.get(row.source);
    return source === undefined ? [] : [{ ...row, source }];
  });
  return from === undefined || rows.length === 0 ? group : { ...group, from: { ...from, rows } };
}
