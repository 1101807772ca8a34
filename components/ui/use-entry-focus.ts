import { type RefObject, useEffect, useRef } from 'react';

export interface EntryFocus<List extends HTMLElement> {
  /** What the entries and the button that adds them stand in. */
  readonly list: RefObject<List | null>;
  /** Called when an entry is added or removed by hand, before it is drawn. */
  readonly note: (change: 'added' | 'removed') => void;
}

/**
 * Where a keyboard goes on when an entry was added or removed: in the first field of the new one, or at the button that
 * adds, since the one that removed has gone. `entry` and `add` are selectors within the list.
 */
export function useEntryFocus<List extends HTMLElement>(entry: string, add: string): EntryFocus<List> {
  const list = useRef<List>(null);
  const change = useRef<'added' | 'removed' | null>(null);
  useEffect(() => {
    const [noted, root] = [change.current, list.current];
    if (noted === null || root === null) return;
    change.current = null;
    const last = [...root.querySelectorAll(entry)].at(-1);
    const next =
      noted === 'added' ? last?.querySelector<HTMLElement>('input') : root.querySelector<HTMLElement>(add);
    next?.focus();
  });
  const note = (noted: 'added' | 'removed') => {
    change.current = noted;
  };
  return { list, note };
}
