import { type KeyboardEvent, useState } from 'react';
import type { LineHold } from '@/components/strip/use-line';
import type { DrawnRows } from '@/components/ui/virtual-rows';
import { focusSearch } from './focus-search';
import { whereKeyLeads } from './row-keys';

/** The row that an element is in, by its place among all; -1 outside the rows. */
const rowOf = (element: EventTarget) =>
  element instanceof Element ? Number(element.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1) : -1;

/**
 * Of all rows Tab finds one, that to which one came last, at first the first; arrows, Home and End lead from there to the
 * others, Escape to the search. Left and Right move the line, as in the search.
 */
export function useRowKeys<Item>(
  { props, rows, focusRow }: DrawnRows<Item>,
  count: number,
  line: Pick<LineHold, 'onKey'>,
) {
  const [last, setLast] = useState('');
  const current = rows.find(({ key }) => key === last) ?? rows[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') return void line.onKey(event);
    const index = rowOf(event.target);
    const to = index < 0 ? undefined : whereKeyLeads(event, index, count);
    if (to === undefined) return;
    // The browser would scroll, or close the popup.
    event.preventDefault();
    if (typeof to === 'number') focusRow(to);
    else if (to === 'search') focusSearch();
    else focusAbove();
  };
  return {
    current: current?.key,
    body: {
      ...props,
      onKeyDown,
      onFocus: (event: Parameters<typeof props.onFocus>[0]) => {
        props.onFocus(event);
        const index = rowOf(event.target);
        setLast(rows.find((row) => row.index === index)?.key ?? '');
      },
    },
  };
}

/** The last command that fits what is typed, else the search. */
function focusAbove(): void {
  const commands = [...document.querySelectorAll<HTMLElement>('.popup-commands :is(a, button)')];
  const last = commands.at(-1);
  if (last === undefined) focusSearch();
  else last.focus();
}
