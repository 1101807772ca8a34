import { setStyle } from '@/components/badge/host';
import { parentOf } from '@/utils/sites/read/nodes';

/** Where an element of ours that takes no room stands. */
interface Carrier {
  readonly parent: Element;
  /** As a point in its lines or among its boxes, which goes where they go; else out of the layout. */
  readonly isInLines: boolean;
}

/**
 * Whether one more point at the end moves nothing: where lines and blocks are laid out it floats, and in a row of boxes it
 * takes nothing where these are neither spread nor kept apart. In a grid it would make a row.
 */
function holdsPoint({
  display,
  columnGap,
  rowGap,
  justifyContent,
  alignContent,
}: CSSStyleDeclaration): boolean {
  if (/^(?:block|flow-root|list-item|inline-block|table-cell)$/.test(display)) return true;
  const isApart = [columnGap, rowGap].some((gap) => Number.parseFloat(gap) > 0);
  return /^(?:inline-)?flex$/.test(display) && !isApart && !/space/.test(`${justifyContent} ${alignContent}`);
}

/**
 * Where what is drawn over `wanted` goes along when the page is scrolled, without a change of the page's own: out of the
 * layout it hangs on what is placed around it, and that has to lie within what scrolls, or be it. Else it is a point in the
 * nearest box around that can hold one. Null where neither is: it would be left behind, over something else.
 */
export function carrierOf(wanted: Element): Carrier | null {
  let nearest: Element | null = null;
  for (let box: Element | null = wanted; box !== null; box = parentOf(box)) {
    const style = getComputedStyle(box);
    const { position, overflowX, overflowY } = style;
    if (position !== 'static') break;
    if (holdsPoint(style)) nearest ??= box;
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
