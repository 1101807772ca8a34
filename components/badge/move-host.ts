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
 * Moves a host that takes no part in the layout to where reading starts in a strip: from where it would stand by itself,
 * so that it goes along when the page moves what it stands in.
 */
export function moveHost(host: HTMLElement, { left, right, middle }: Room): void {
  setStyle(host, { translate: 'none' });
  const from = host.getBoundingClientRect();
  const { parentElement } = host;
  const isRtl = parentElement !== null && getComputedStyle(parentElement).direction === 'rtl';
  // A host without a width shows what is in it beside itself.
  const along = isRtl ? right - from.right : left - from.left;
  const zoom = zoomOf(host);
  setStyle(host, { translate: `${along / zoom}px ${(middle - from.top) / zoom}px` });
}
