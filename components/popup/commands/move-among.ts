import type { KeyboardEvent } from 'react';
import { firstRow, searchField } from '../focus-search';

const among = '.popup-commands :is(a, button)';

/** Arrows lead from one command to the next, on to the rows, and back to the search; Escape clears that. */
export function moveAmong(event: KeyboardEvent<HTMLElement>, clear: () => void): void {
  const all = [...document.querySelectorAll<HTMLElement>(among)];
  const field = searchField();
  const at = all.indexOf(event.target as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && at >= 0) {
    event.preventDefault();
    (all[at + step] ?? (step < 0 ? field : firstRow()))?.focus();
  } else if (event.key === 'Escape') {
    // The browser would close the popup.
    event.preventDefault();
    clear();
    field?.focus();
  }
}
