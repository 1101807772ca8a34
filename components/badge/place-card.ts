const gap = 6;
const edge = 8;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where a card of this size goes beside `anchor` in a viewport: below it, above where there is more room,
 * and never over an edge. CSS px.
 */
export function placeCard(
  anchor: Box,
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  rtl: boolean,
): { readonly left: number; readonly top: number } {
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - card.height;
  const fitsBelow = below + card.height <= view.height - edge;
  const wanted = fitsBelow || (above < edge && view.height - anchor.bottom >= anchor.top) ? below : above;
  const start = rtl ? anchor.right - card.width : anchor.left;
  return {
    left: Math.max(edge, Math.min(start, view.width - edge - card.width)),
    top: Math.max(edge, Math.min(wanted, view.height - edge - card.height)),
  };
}

/** Whether any of the anchor is still in the viewport. */
export function isInView(anchor: Box, view: { readonly width: number; readonly height: number }): boolean {
  return anchor.bottom > 0 && anchor.top < view.height && anchor.right > 0 && anchor.left < view.width;
}
