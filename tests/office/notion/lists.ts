import { invalid } from './call.ts';
import type { Json, JsonRecord } from './json';
import type { World } from './world';

/** One page of a list, with the cursor of the next; `of` is what the vendor calls the kind of list. */
export function pageOf(
  world: World,
  of: string,
  all: readonly { readonly id: string; readonly value: Json }[],
  cursor: string | null,
  size: string | number | null,
): JsonRecord {
  const asked = size === null ? 100 : Number(size);
  if (!(asked >= 1 && asked <= 100)) throw invalid('page_size should be ≤ `100`.');
  const from = cursor === null ? 0 : all.findIndex(({ id }) => id === cursor);
  if (from < 0) throw invalid('The start_cursor provided is invalid.');
  const to = from + Math.min(asked, world.pageSize);
  const next = all[to]?.id ?? null;
  return {
    object: 'list',
    type: of,
    [of]: {},
    results: all.slice(from, to).map(({ value }) => value),
    next_cursor: next,
    has_more: next !== null,
  };
}
