import { useCallback, useState, useSyncExternalStore } from 'react';

/** What is read for the whole page and kept up to date; it begins with the first who asks. */
export interface LiveRows<Rows> {
  readonly subscribe: (next: (rows: Rows) => void, error: (error: unknown) => void) => () => void;
  readonly hasValue: () => boolean;
  readonly getValue: () => Rows | undefined;
}

/** Begins to read, and reads anew with each change; returns how to end that. */
export type BeginRows<Rows> = (next: (rows: Rows) => void, error: (error: unknown) => void) => () => void;

/**
 * Rows that a page begins to read before it is drawn (`mount`), so that it is drawn once, with them, and not anew with each
 * answer. Every part of the page that uses them shares one reading.
 */
export function sharedRows<Rows>(begin: BeginRows<Rows>): LiveRows<Rows> {
  const listeners = new Set<Listener<Rows>>();
  let found: { readonly rows: Rows } | null = null;
  let end: (() => void) | null = null;
  const next = (rows: Rows) => {
    found = { rows };
    for (const listener of listeners) listener.next(rows);
  };
  const error = (fault: unknown) => {
    // Whoever asks next begins it anew.
    end = null;
    for (const listener of listeners) listener.error(fault);
  };
  return {
    subscribe: (hear, fail) => {
      const listener = { next: hear, error: fail };
      listeners.add(listener);
      if (found !== null) hear(found.rows);
      end ??= begin(next, error);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        end?.();
        end = null;
        found = null;
      };
    },
    hasValue: () => found !== null,
    getValue: () => found?.rows,
  };
}

interface Listener<Rows> {
  readonly next: (rows: Rows) => void;
  readonly error: (error: unknown) => void;
}

/** The rows as they are now; undefined until they are read. What keeps them from being read is thrown. */
export function useRows<Rows>(rows: LiveRows<Rows>): Rows | undefined {
  return useFound(rows, rows.getValue);
}

/** The same for a page that does not wait for them: `none` until they are read. The same value as that draws nothing anew. */
export function useRowsOr<Rows>(rows: LiveRows<Rows>, none: Rows): Rows {
  return useFound(rows, () => rows.getValue() ?? none);
}

function useFound<Found>({ subscribe }: LiveRows<unknown>, found: () => Found): Found {
  const [fault, setFault] = useState<{ readonly of: unknown } | null>(null);
  const follow = useCallback(
    (changed: () => void) => subscribe(changed, (of) => setFault({ of })),
    [subscribe],
  );
  const now = useSyncExternalStore(follow, found);
  if (fault !== null) throw fault.of;
  return now;
}

/** So long a page waits for its rows, ms; then it is drawn without, and they come when they come. */
const patience = 500;

/** Ends when each of these has its first rows or cannot have them. */
export async function rowsRead(queries: readonly LiveRows<unknown>[]): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
  // It stays subscribed for as long as the page is open, so that nothing is read twice.
  const first = (rows: LiveRows<unknown>) =>
    new Promise<void>((resolve) => {
      rows.subscribe(
        () => resolve(),
        () => resolve(),
      );
    });
  await Promise.race([Promise.all(queries.map(first)), late]);
}
