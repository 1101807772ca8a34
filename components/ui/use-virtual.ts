import { Virtualizer, type VirtualizerOptions } from '@tanstack/react-virtual';
import { useCallback, useEffectEvent, useLayoutEffect, useReducer, useRef, useState } from 'react';

type Scroller = Window | HTMLElement;

/** The rows that are drawn: their keys, and the places of the first and the last one in the list. */
interface Drawn {
  readonly keys: ReadonlySet<unknown>;
  readonly first: number;
  readonly last: number;
}

/** Room before and after the rows that are drawn, for those that are not, px. */
export interface RowRoom {
  readonly before: number;
  readonly after: number;
}

/**
 * Tanstack's virtualizer, drawn anew only where a row that belongs into sight is not drawn: its own hook does so at each
 * thing it learns, which is twice for a list that was drawn right at once. Rows follow each other by themselves, so that
 * other heights change the room around them alone, which `place` gives, at each drawing and at each such change. What is
 * above the list (`scrollMargin`, px) may be told by `setMargin` after the layout.
 */
export function useVirtual<Of extends Scroller>(
  settings: Omit<VirtualizerOptions<Of, HTMLElement>, 'scrollMargin' | 'onChange'>,
  margin: number,
  place: (room: RowRoom) => void,
): { readonly virtualizer: Virtualizer<Of, HTMLElement>; readonly setMargin: (margin: number) => void } {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const above = useRef(margin);
  const drawn = useRef<Drawn>({ keys: new Set(), first: 0, last: -1 });
  const placed = useRef<RowRoom>({ before: 0, after: 0 });
  const placeNow = useEffectEvent((room: RowRoom) => {
    placed.current = room;
    place(room);
  });
  const [onChange] = useState(() => (of: Virtualizer<Of, HTMLElement>) => {
    if (!of.getVirtualItems().every(({ key }) => drawn.current.keys.has(key))) return redraw();
    const room = roomOf(of, drawn.current);
    // Scrolling alone changes none.
    if (room.before !== placed.current.before || room.after !== placed.current.after) placeNow(room);
  });
  const options = { ...settings, scrollMargin: above.current, onChange };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  const rows = virtualizer.getVirtualItems();
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    const keys = new Set(rows.map(({ key }) => key));
    drawn.current = { keys, first: rows[0]?.index ?? 0, last: rows.at(-1)?.index ?? -1 };
    // Before anything asks for a layout.
    placeNow(roomOf(virtualizer, drawn.current));
    virtualizer._willUpdate();
  });
  const setMargin = useCallback(
    (next: number) => {
      if (next === above.current) return;
      above.current = next;
      virtualizer.setOptions({ ...virtualizer.options, scrollMargin: next });
      onChange(virtualizer);
    },
    [virtualizer, onChange],
  );
  return { virtualizer, setMargin };
}

function roomOf<Of extends Scroller>(of: Virtualizer<Of, HTMLElement>, { first, last }: Drawn): RowRoom {
  const { scrollMargin } = of.options;
  const start = of.measurementsCache[first]?.start ?? scrollMargin;
  const end = of.measurementsCache[last]?.end ?? scrollMargin;
  return { before: start - scrollMargin, after: Math.max(0, of.getTotalSize() - (end - scrollMargin)) };
}
