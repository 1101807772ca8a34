import { h } from '../page/dom.ts';
import { drawLate } from './late-keys.ts';

export interface VirtualRow {
  readonly key: string;
  /** First guess of the height, px; the drawn row is measured. */
  readonly guess: number;
  /** Fills or changes the node in place; it may have shown any other row before. */
  draw(node: HTMLElement): void;
}

export interface VirtualList {
  readonly element: HTMLElement;
  setRows(rows: readonly VirtualRow[], at: 'top' | 'bottom'): void;
  /** Other rows, of which many are known already: these keep their nodes, and the topmost one its place on screen. */
  changeRows(rows: readonly VirtualRow[]): void;
  scrollToRow(index: number): void;
  /** Draws row `other` into the node that shows row `index`, in place, until the next scroll. */
  reuse(index: number, other: number): boolean;
  /** Draws again what is on screen. */
  render(): void;
  /** From now on a used node changes its key this much before (-) or after (+) what it shows, ms. */
  recycleKeys(lag: number): void;
}

/** A list that holds only the rows on screen and uses their nodes again for others (facts 1.1, 1.5). */
export function createVirtualList(name: string, label: string): VirtualList {
  const container = h('div', { class: 'c-virtual_list__scroll_container', role: 'presentation' });
  const child = h('div', { class: 'c-scrollbar__child' }, container);
  const scroller = h('div', { class: 'c-scrollbar__hider', 'data-qa': 'slack_kit_scrollbar' }, child);
  const element = h(
    'div',
    {
      id: name,
      class: 'c-virtual_list c-virtual_list--scrollbar c-scrollbar',
      'data-qa': 'slack_kit_list',
      role: 'list',
      'aria-label': label,
    },
    scroller,
  );
  let rows: readonly VirtualRow[] = [];
  let tops: number[] = [0];
  let heights: number[] = [];
  const nodes = new Map<number, HTMLElement>();
  let lag = 0;

  const layOut = () => {
    tops = [0];
    for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
    container.style.height = `${tops.at(-1) ?? 0}px`;
    for (const [index, node] of nodes) node.style.top = `${tops[index] ?? 0}px`;
  };
  const indexAt = (y: number) => {
    let low = 0;
    let high = Math.max(0, rows.length - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((tops[middle] ?? 0) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const drawInto = (node: HTMLElement, index: number, row: VirtualRow) => {
    node.style.top = `${tops[index] ?? 0}px`;
    drawLate(node, row, lag, () => {
      if (nodes.get(index) === node) render();
    });
  };
  /** Draws the rows between two indexes: nodes of rows that left are used for those that came. */
  const drawRange = (from: number, to: number) => {
    const free: HTMLElement[] = [];
    for (const [index, node] of nodes) {
      if (index >= from && index <= to) continue;
      free.push(node);
      nodes.delete(index);
    }
    let before: Element | null = null;
    for (let index = from; index <= to; index += 1) {
      const row = rows[index];
      if (!row) continue;
      let node = nodes.get(index);
      if (!node) {
        node = free.pop() ?? makeItem();
        nodes.set(index, node);
        drawInto(node, index, row);
      }
      // The page's order is the list's order, whichever node it is.
      const expected: Element | null = before ? before.nextElementSibling : container.firstElementChild;
      if (node !== expected) container.insertBefore(node, expected);
      before = node;
    }
    for (const node of free) node.remove();
  };
  const measure = (): boolean => {
    let changed = false;
    for (const [index, node] of nodes) {
      const height = node.offsetHeight;
      if (height > 0 && height !== heights[index]) {
        heights[index] = height;
        changed = true;
      }
    }
    return changed;
  };
  const render = () => {
    for (let round = 0; round < 4; round += 1) {
      const { scrollTop, clientHeight } = scroller;
      const first = indexAt(scrollTop);
      const offset = scrollTop - (tops[first] ?? 0);
      const atBottom = scrollTop + clientHeight >= (tops.at(-1) ?? 0) - 2;
      drawRange(Math.max(0, first - 4), Math.min(rows.length - 1, indexAt(scrollTop + clientHeight) + 4));
      if (!measure()) return;
      layOut();
      scroller.scrollTop = atBottom ? (tops.at(-1) ?? 0) : (tops[first] ?? 0) + offset;
    }
  };
  scroller.addEventListener('scroll', () => requestAnimationFrame(render), { passive: true });
  new ResizeObserver(render).observe(scroller);

  return {
    element,
    render,
    recycleKeys: (ms) => {
      lag = ms;
    },
    setRows(next, at) {
      rows = next;
      heights = next.map((row) => row.guess);
      layOut();
      // Another conversation: every node is used again for whatever stands there now.
      const kept = [...nodes.entries()];
      nodes.clear();
      scroller.scrollTop = at === 'bottom' ? (tops.at(-1) ?? 0) : 0;
      const start = Math.max(0, indexAt(scroller.scrollTop) - 4);
      kept.forEach(([, node], offset) => {
        const row = rows[start + offset];
        if (row) {
          nodes.set(start + offset, node);
          drawInto(node, start + offset, row);
        } else node.remove();
      });
      render();
    },
    changeRows(next) {
      const first = indexAt(scroller.scrollTop);
      const anchor = rows[first + 1]?.key ?? rows[first]?.key;
      const before = rows.findIndex((row) => row.key === anchor);
      const offset = scroller.scrollTop - (tops[before] ?? 0);
      const old = new Map(
        rows.map((row, index) => [row.key, { node: nodes.get(index), height: heights[index] }]),
      );
      nodes.clear();
      rows = next;
      heights = next.map((row) => old.get(row.key)?.height ?? row.guess);
      layOut();
      for (const [index, row] of next.entries()) {
        const node = old.get(row.key)?.node;
        old.delete(row.key);
        if (node) nodes.set(index, node);
      }
      for (const { node } of old.values()) node?.remove();
      for (const [index, node] of nodes) node.style.top = `${tops[index] ?? 0}px`;
      const after = next.findIndex((row) => row.key === anchor);
      if (after >= 0) scroller.scrollTop = (tops[after] ?? 0) + offset;
      render();
    },
    scrollToRow(index) {
      scroller.scrollTop = tops[Math.max(0, Math.min(rows.length - 1, index))] ?? 0;
      render();
    },
    reuse(index, other) {
      const node = nodes.get(index);
      const row = rows[other];
      if (!node || !row) return false;
      drawInto(node, index, row);
      return true;
    },
  };
}

function makeItem(): HTMLElement {
  return h('div', {
    class: 'c-virtual_list__item',
    tabindex: '-1',
    role: 'listitem',
    'data-qa': 'virtual-list-item',
  });
}
