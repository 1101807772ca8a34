import { setStyle } from './host';

/** A free strip, in CSS px of the viewport. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** Boxes are in pixels of the window, lengths in those of a page that zooms a part of itself. */
export const zoomOf = (host: HTMLElement): number => Number(Reflect.get(host, 'currentCSSZoom') ?? 1);

/**
 * Moves a host that takes no part in the layout to where reading starts in a strip, by what it shows, `width` of the
 * window's px wide: from where it would stand by itself, so that it goes along when the page moves what it stands in.
 */
export function moveHost(host: HTMLElement, { left, right, middle }: Room, width: number): void {
  setStyle(host, { translate: 'none' });
  const from = host.getBoundingClientRect();
  const { parentElement } = host;
  const isRtl = parentElement !== null && getComputedStyle(parentElement).direction === 'rtl';
  const wanted = isRtl ? right - width : left;
  const zoom = zoomOf(host);
  setStyle(host, { translate: `${(wanted - from.left) / zoom}px ${(middle - from.top) / zoom}px` });
}
