import { setStyle } from '@/components/badge/host';
import { parentOf } from '@/utils/sites/read/nodes';

/** Where an element of ours that takes no room stands. */
interface Carrier {
  readonly parent: Element;
  /** As a point in its lines, which goes where they go; else out of the layout. */
  readonly isInLines: boolean;
}

/** What lays out lines or blocks one below the other: a point that floats there moves nothing, which it would in a grid. */
const lines = /^(?:block|flow-root|list-item|inline-block|table-cell)$/;

/**
 * Where what is drawn over `wanted` goes along when the page is scrolled, without a change of the page's own: out of the
 * layout it hangs on what is placed around it, and that has to lie within what scrolls, or be it. Else it is a point in the
 * nearest box around that lays out lines. Null where neither is: it would be left behind, over something else.
 */
export function carrierOf(wanted: Element): Carrier | null {
  let nearest: Element | null = null;
  for (let box: Element | null = wanted; box !== null; box = parentOf(box)) {
    const { display, position, overflowX, overflowY } = getComputedStyle(box);
    if (position !== 'static') break;
    if (lines.test(display)) nearest ??= box;
    if (/auto|scroll/.test(`${overflowX} ${overflowY}`))
      return nearest && { parent: nearest, isInLines: true };
  }
  return { parent: wanted, isInLines: false };
}

/** The host as its carrier needs it: without any room in both cases. */
export function styleFor(host: HTMLElement, { isInLines }: Carrier): void {
  setStyle(host, {
    position: isInLines ? 'relative' : 'absolute',
    float: isInLines ? 'inline-start' : 'none',
    'inline-size': isInLines ? '0' : 'auto',
    'block-size': '0',
    margin: '0',
  });
}

/** Puts the host where it goes along with `wanted`, last; false where it would be left behind. */
export function carry(host: HTMLElement, wanted: Element): boolean {
  const carrier = carrierOf(wanted);
  if (carrier === null) return false;
  styleFor(host, carrier);
  carrier.parent.append(host);
  return true;
}
