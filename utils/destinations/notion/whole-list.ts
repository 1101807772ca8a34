import type { Wire } from '../destination';
import type { Outcome } from '../outcome';
import { reading } from './transport';

/**
 * All items of a list. Notion may put fewer on a page than were asked for, even none: only `next_cursor` tells
 * that a list is over.
 */
export async function wholeList<T>(
  wire: Wire,
  page: (from: { start_cursor?: string }) => Promise<{ results: readonly T[]; next_cursor: string | null }>,
): Promise<Outcome<readonly T[]>> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const from: { start_cursor?: string } = cursor === null ? {} : { start_cursor: cursor };
    const read = await reading(wire, () => page(from));
    if (!read.ok) return read;
    all.push(...read.value.results);
    cursor = read.value.next_cursor ?? null;
  } while (cursor !== null);
  return { ok: true, value: all };
}
