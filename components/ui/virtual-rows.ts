import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  type Virtualizer,
  windowScroll,
} from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type FocusEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useStayAtEnd } from './stay-at-end';
import { type RowRoom, useVirtual } from './use-virtual';
import { roomAbove, rowsToDraw } from './virtual-places';

export interface RowsOptions<Item> {
  readonly items: readonly Item[];
  /** The same for the same item in another order; keep the function itself the same, too. */
  readonly keyOf: (item: Item, index: number) => string;
  /** About how high a row is, px; each is measured once it is drawn. */
  readonly height: number;
  /** Room between rows by the style sheet, px. */
  readonly gap?: number;
  /** How a screen reader is told of rows that are not drawn: of a list by their place, of a table by their number. */
  readonly as?: 'list' | 'table';
  /** So many more are drawn on each side of those in sight, that Tab finds the next row and scrolling shows no white; default 4. */
  readonly overscan?: number;
  /** At least so much is above the list when the page opens, px: rows that it pushes out of sight are not drawn. */
  readonly above?: number;
  /** About how much of a box is in sight before that is known, px; default 400. */
  readonly sight?: number;
}

/** One row to draw: spread `props` over its element. */
export interface DrawnRow<Item> {
  readonly item: Item;
  readonly key: string;
  readonly index: number;
  readonly props: RowProps;
}

export interface RowProps {
  readonly ref: (row: HTMLElement | null) => void;
  readonly style: CSSProperties;
  readonly 'data-index': number;
  readonly 'aria-posinset'?: number;
  readonly 'aria-setsize'?: number;
  readonly 'aria-rowindex'?: number;
}

export interface DrawnRows<Item> {
  /** For the element around the rows alone: a block, a grid or a flex column without padding. */
  readonly props: {
    readonly ref: RefObject<never>;
    readonly style: CSSProperties;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
  readonly rows: readonly DrawnRow<Item>[];
  /** Moves the focus to the first link or button of a row, drawn or not. */
  readonly focusRow: (index: number) => void;
  /** Scrolls a row into sight where it is not; the focus stays where it is. */
  readonly showRow: (index: number) => void;
}

/** The rows of a list in sight, where the page scrolls. */
export function usePageRows<Item>(options: RowsOptions<Item>): DrawnRows<Item> {
  const stay = useStayAtEnd(thisWindow, options.items);
  const shared = useShared(options, stay);
  const virtual = useVirtual<Window>(
    {
      ...shared.settings,
      getScrollElement: thisWindow,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: windowScroll,
      initialOffset: () => window.scrollY,
      initialRect: { width: window.innerWidth, height: window.innerHeight },
    },
    options.above ?? 0,
    shared.place,
  );
  return useDrawn(options, virtual, shared);
}

const thisWindow = () => window;

/** The rows of a list in sight, where `box` scrolls; it may be the list itself. */
export function useBoxRows<Item>(
  options: RowsOptions<Item>,
  box: RefObject<HTMLElement | null>,
): DrawnRows<Item> {
  const scroller = useCallback(() => box.current, [box]);
  const stay = useStayAtEnd(scroller, options.items);
  const shared = useShared(options, stay);
  const virtual = useVirtual<HTMLElement>(
    {
      ...shared.settings,
      getScrollElement: scroller,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      initialRect: { width: window.innerWidth, height: options.sight ?? 400 },
    },
    0,
    shared.place,
  );
  return useDrawn(options, virtual, shared);
}

function useShared<Item>(
  { items, keyOf, height, gap = 0, overscan = 4 }: RowsOptions<Item>,
  stay: () => void,
) {
  const list = useRef<HTMLElement>(null);
  const hasHeights = useRef(false);
  const [keptKey, setKept] = useState<string | null>(null);
  const getItemKey = useCallback(
    (index: number) => {
      const item = items[index];
      return item === undefined ? '' : keyOf(item, index);
    },
    [items, keyOf],
  );
  const kept = useMemo(() => {
    const index = keptKey === null ? -1 : items.findIndex((item, at) => keyOf(item, at) === keptKey);
    return index < 0 ? null : index;
  }, [items, keyOf, keptKey]);
  const settings = {
    count: items.length,
    getItemKey,
    estimateSize: () => height,
    gap,
    overscan,
    rangeExtractor: (range: Parameters<typeof rowsToDraw>[0]) => rowsToDraw(range, kept),
    // A list that is hidden has no heights; what was measured before stays.
    measureElement: (row: HTMLElement, entry: ResizeObserverEntry | undefined, of: Measured) => {
      const before = of.itemSizeCache.get(getItemKey(of.indexFromElement(row)));
      if (entry === undefined && before !== undefined) return before;
      // The observer tells the heights of the first rows after the layout that the page makes anyway; to ask forces one.
      if (entry === undefined && !hasHeights.current) return height;
      hasHeights.current = true;
      const measured = entry?.borderBoxSize[0]?.blockSize ?? row.getBoundingClientRect().height;
      return measured > 0 ? measured : (before ?? height);
    },
  };
  const place = ({ before, after }: RowRoom) => {
    if (list.current === null) return;
    // By hand: React would not know of what came between two drawings.
    list.current.style.paddingBlockStart = `${before}px`;
    list.current.style.paddingBlockEnd = `${after}px`;
    stay();
  };
  return { list, setKept, getItemKey, settings, place };
}

type Measured = Pick<Virtualizer<HTMLElement, HTMLElement>, 'itemSizeCache' | 'indexFromElement'>;

function useDrawn<Item>(
  { items, gap = 0, as = 'list' }: RowsOptions<Item>,
  {
    virtualizer,
    setMargin,
  }: ReturnType<typeof useVirtual<Window>> | ReturnType<typeof useVirtual<HTMLElement>>,
  { list, setKept, getItemKey }: ReturnType<typeof useShared<Item>>,
): DrawnRows<Item> {
  // What is above the list comes and goes without it.
  useLayoutEffect(() => {
    const measure = () => {
      const top = list.current?.getBoundingClientRect();
      if (top === undefined || top.width === 0) return;
      const scroller = virtualizer.scrollElement;
      const start = scroller instanceof HTMLElement ? scroller.getBoundingClientRect().top : 0;
      const scrolled = scroller instanceof HTMLElement ? scroller.scrollTop : window.scrollY;
      setMargin(Math.round(top.top - start + scrolled));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    // Within a box what is above the list changes no page.
    if (list.current?.parentElement != null) observer.observe(list.current.parentElement);
    return () => observer.disconnect();
  }, [list, virtualizer, setMargin]);

  const drawn = virtualizer.getVirtualItems();
  const room = roomAbove(drawn, gap);
  const rows = drawn.flatMap(({ index, key }, at): DrawnRow<Item>[] => {
    const item = items[index];
    if (item === undefined) return [];
    const place =
      as === 'list'
        ? { 'aria-posinset': index + 1, 'aria-setsize': items.length }
        : { 'aria-rowindex': index + 2 };
    const props = {
      ref: virtualizer.measureElement,
      style: room[at] === 0 ? {} : { marginBlockStart: room[at] },
      'data-index': index,
      ...place,
    };
    return [{ item, key: String(key), index, props }];
  });
  return {
    rows,
    props: {
      ref: list as RefObject<never>,
      // Rows that turn out higher than thought are made up for once, not by the browser as well.
      style: { overflowAnchor: 'none' },
      onFocus: ({ target }) => {
        const row = target.closest<HTMLElement>('[data-index]');
        if (row !== null) setKept(getItemKey(Number(row.dataset.index)));
      },
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setKept(null);
      },
    },
    focusRow: (index) => {
      flushSync(() => setKept(getItemKey(index)));
      const row = list.current?.querySelector(`[data-index="${index}"]`);
      row?.querySelector<HTMLElement>('a[href], button, [tabindex="0"]')?.focus();
    },
    showRow: (index) => virtualizer.scrollToIndex(index),
  };
}
