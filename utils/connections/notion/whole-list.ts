import type { Http } from '../http';
import type { Outcome } from '../outcome';
import { type ListPage, reading } from './client';
import { asRecord } from './json';

/** A list as far as it was read. */
export interface Whole<T> {
  readonly items: readonly T[];
  /** False where it did not come to an end: what is not in `items` may be in it nevertheless. */
  readonly isWhole: boolean;
}

/** Pages of one list that are read, a hundred items each at most. */
const mostPages = 100;

/** A longer list is not read to its end. */
export const mostListed = mostPages * 100;

/**
 * All items of a list. Notion may put fewer on a page than were asked for, even none: only `next_cursor` tells
 * that a list is over. A cursor that came before, or a page of nothing but what came before, would lead round for
 * ever, so there it ends. `onItems` is told how many there are so far.
 */
export async function wholeList(
  http: Http,
  page: (from: { start_cursor?: string }) => Promise<ListPage>,
  onItems?: (count: number) => void,
): Promise<Outcome<Whole<unknown>>> {
  const items: unknown[] = [];
  const seen = new Set<string>();
  const ids = new Set<unknown>();
  let from: { start_cursor?: string } = {};
  for (let at = 0; at < mostPages; at += 1) {
    const read = await reading(http, () => page(from));
    if (!read.ok) return read;
    const { results } = read.value;
    const fresh = results.filter((each) => !ids.has(asRecord(each).id));
    for (const each of fresh) ids.add(asRecord(each).id);
    items.push(...fresh);
    onItems?.(items.length);
    const cursor = read.value.next_cursor ?? null;
    if (cursor === null) return { ok: true, value: { items, isWhole: true } };
    if (seen.has(cursor) || (results.length > 0 && fresh.length === 0)) break;
    seen.add(cursor);
    from = { start_cursor: cursor };
  }
  return { ok: true, value: { items, isWhole: false } };
}
