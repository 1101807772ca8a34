import { Refused } from './call.ts';

/** One page of a list and the cursor of the next, '' on the last. `most` is what goes on a page without being asked. */
export function pageOf<Row extends { readonly id: string }>(
  all: readonly Row[],
  kind: string,
  args: Readonly<Record<string, string>>,
  most: { readonly unasked: number; readonly ever: number },
): { readonly rows: readonly Row[]; readonly cursor: string } {
  const limit = limitOf(args.limit);
  const size = Math.min(limit === 0 ? most.unasked : limit, most.ever);
  const after = args.cursor === undefined || args.cursor === '' ? null : idIn(args.cursor, kind);
  const from = after === null ? 0 : all.findIndex(({ id }) => id === after);
  if (from < 0) throw new Refused('invalid_cursor');
  const next = all[from + size];
  return { rows: all.slice(from, from + size), cursor: next ? cursorOf(kind, next.id) : '' };
}

/** 0 and nothing are the same: everything. */
function limitOf(given = ''): number {
  if (given === '') return 0;
  if (!/^\d+$/.test(given) || Number(given) > 1000) throw new Refused('invalid_limit');
  return Number(given);
}

function cursorOf(kind: string, id: string): string {
  return btoa(`${kind}:${id}`);
}

function idIn(cursor: string, kind: string): string {
  try {
    const text = atob(cursor);
    if (text.startsWith(`${kind}:`)) return text.slice(kind.length + 1);
  } catch {
    // No base64: said below.
  }
  throw new Refused('invalid_cursor');
}
