import { h } from '../page/dom.ts';

export interface Row {
  readonly key: string;
  /** The element that stays in the list. */
  shell(): HTMLElement;
  draw(): readonly Node[];
}

export interface Rows {
  readonly viewport: HTMLElement;
  /** Another conversation's rows, seen from the last one. */
  show(rows: readonly Row[]): void;
  /** The same conversation with more below. */
  grow(rows: readonly Row[]): void;
  /** Draws a row anew, as the page does whenever it likes: nothing that was in it remains. */
  redraw(key: string): void;
  scrollTo(key: string): void;
}

const page = 20;

/**
 * A list that begins with its last rows, fetches older ones when it is scrolled up, and takes the content out of rows
 * far from what is seen: they stay behind, empty and as high as they were.
 */
export function createRows(viewport: HTMLElement, holder: HTMLElement): Rows {
  let rows: readonly Row[] = [];
  let first = 0;
  let loading = false;
  let shells = new Map<string, HTMLElement>();

  const fill = (row: Row, shell: HTMLElement) => {
    shell.style.minHeight = '';
    shell.replaceChildren(...row.draw());
  };
  const shellOf = (row: Row) => {
    const known = shells.get(row.key);
    if (known) return known;
    const shell = row.shell();
    shells.set(row.key, shell);
    fill(row, shell);
    return shell;
  };
  const settle = () => {
    const { top, bottom, height } = viewport.getBoundingClientRect();
    if (height === 0) return;
    for (const row of rows.slice(first)) {
      const shell = shells.get(row.key);
      if (!shell) continue;
      const box = shell.getBoundingClientRect();
      const isFar = box.bottom < top - 2 * height || box.top > bottom + 2 * height;
      if (isFar && shell.firstChild) {
        shell.style.minHeight = `${box.height}px`;
        shell.replaceChildren();
      } else if (!isFar && !shell.firstChild) fill(row, shell);
    }
    if (viewport.scrollTop < 200 && first > 0 && !loading) fetchOlder();
  };
  const fetchOlder = () => {
    loading = true;
    setTimeout(() => {
      loading = false;
      const from = Math.max(0, first - page);
      const anchor = holder.firstElementChild;
      const before = anchor?.getBoundingClientRect().top ?? 0;
      holder.prepend(...rows.slice(from, first).map(shellOf));
      first = from;
      viewport.scrollTop += (anchor?.getBoundingClientRect().top ?? 0) - before;
      settle();
    }, 120);
  };
  viewport.addEventListener('scroll', () => requestAnimationFrame(settle), { passive: true });

  return {
    viewport,
    show(next) {
      rows = next;
      first = Math.max(0, rows.length - page);
      shells = new Map();
      holder.replaceChildren(...rows.slice(first).map(shellOf));
      viewport.scrollTop = viewport.scrollHeight;
      settle();
    },
    grow(next) {
      rows = next;
      holder.append(
        ...rows
          .filter(({ key }) => !shells.has(key))
          .slice(-1)
          .map(shellOf),
      );
      viewport.scrollTop = viewport.scrollHeight;
      settle();
    },
    redraw(key) {
      const row = rows.find((each) => each.key === key);
      const shell = shells.get(key);
      if (row && shell) fill(row, shell);
    },
    scrollTo(key) {
      const shell = shells.get(key) ?? holder.firstElementChild;
      shell?.scrollIntoView({ block: 'start' });
      settle();
    },
  };
}

/** Boxes in one another, each with its attributes, outermost first; the innermost is there to put rows into. */
export function nest(...boxes: readonly Readonly<Record<string, string>>[]): {
  readonly outer: HTMLElement;
  readonly inner: HTMLElement;
} {
  const inner = h('div', boxes.at(-1));
  const outer = boxes.slice(0, -1).reduceRight<HTMLElement>((child, each) => h('div', each, child), inner);
  return { outer, inner };
}
