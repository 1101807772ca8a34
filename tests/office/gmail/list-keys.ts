import type { Row } from './row.ts';

/**
 * Gmail's own keys in a list, shortcuts switched off: the arrows go from row to row, Enter opens. The row carries
 * `btb` (facts, 2026-07) and the browser's focus; where the focus stands on anything else, its keys are its own.
 */
export function listenToKeys(list: HTMLElement, rows: readonly Row[], open: (row: Row) => void): void {
  document.addEventListener('keydown', (event) => {
    if (list.getAttribute('role') !== 'main') return;
    const at = rows.findIndex(({ elements }) => elements.some((tr) => tr === document.activeElement));
    if (at < 0 && document.activeElement !== document.body) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const [row, next] = [rows[at], by === undefined ? undefined : rows[at + by]];
    if (event.key === 'Enter' && row !== undefined) open(row);
    else if (next !== undefined) {
      row?.elements[0]?.classList.remove('btb');
      next.elements[0]?.classList.add('btb');
      next.elements[0]?.focus();
    } else return;
    event.preventDefault();
  });
}
