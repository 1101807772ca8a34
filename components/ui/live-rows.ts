import { liveQuery } from 'dexie';
import { useObservable } from 'dexie-react-hooks';

/** What a live query found last, for the whole page; it begins with the first who asks. */
export interface LiveRows<Rows> {
  readonly subscribe: (next: (rows: Rows) => void, error: (error: unknown) => void) => () => void;
  readonly hasValue: () => boolean;
  readonly getValue: () => Rows | undefined;
}

/**
 * A query that a page begins before it is drawn (`mount`), so that it is drawn once, with its rows, and not anew with each
 * answer. Every part of the page that uses it shares one reading.
 */
export function liveRows<Rows>(query: () => Promise<Rows>): LiveRows<Rows> {
  const rows = liveQuery(query);
  const listeners = new Set<Listener<Rows>>();
  let found: { readonly rows: Rows } | null = null;
  let begun: { unsubscribe(): void } | null = null;
  const begin = () =>
    rows.subscribe({
      next: (value) => {
        found = { rows: value };
        for (const { next } of listeners) next(value);
      },
      error: (fault) => {
        // Whoever asks next begins it anew.
        begun = null;
        for (const { error } of listeners) error(fault);
      },
    });
  return {
    subscribe: (next, error) => {
      const listener = { next, error };
      listeners.add(listener);
      if (found !== null) next(found.rows);
      begun ??= begin();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        begun?.unsubscribe();
        begun = null;
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
  return useObservable(rows);
}

/** The same for a page that does not wait for them: `none` until they are read. The same value as that draws nothing anew. */
export function useRowsOr<Rows>(rows: LiveRows<Rows>, none: Rows): Rows {
  return useObservable(rows, none) ?? none;
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
