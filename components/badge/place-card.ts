const gap = 6;
/** How much of its badge a card is under at least, so that the pointer finds it. */
const overlap = 40;
/** From the window's edges, so that a card does not look cut. */
const edge = 16;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}
interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * Where a card of this size goes beside `anchor` in a viewport, never over an edge. Of the places that touch the badge,
 * so that the pointer can go on to the card, the one that covers the least of `about`, the words the card is about; of
 * those alike the first: below it, above, then to a side. CSS px.
 */
export function placeCard(
  anchor: Box,
  card: Size,
  view: Size,
  rtl: boolean,
  about: readonly Box[] = [],
): Place {
  const starts = [
    anchor.left,
    anchor.right - overlap,
    anchor.right - card.width,
    anchor.left + overlap - card.width,
  ];
  if (rtl) starts.push(...starts.splice(0, 2));
  const after = anchor.right + gap;
  const before = anchor.left - gap - card.width;
  const tops = [anchor.bottom + gap, anchor.top - gap - card.height];
  const wanted = [
    ...starts.flatMap((left) => tops.map((top) => ({ left, top }))),
    ...(rtl ? [before, after] : [after, before]).flatMap((left) => [
      { left, top: anchor.top },
      { left, top: anchor.bottom - card.height },
    ]),
  ];
  const places = wanted.map(({ left, top }) => {
    const place = { left: within(left, card.width, view.width), top: within(top, card.height, view.height) };
    // What is pushed back from an edge may come over the badge itself, which is worse than any words.
    const cost = covered(place, card, [anchor]) * 1000 + covered(place, card, about);
    return { place, cost };
  });
  const [first, ...others] = places;
  const best = others.reduce((one, other) => (other.cost < (one?.cost ?? 0) ? other : one), first);
  return best?.place ?? { left: edge, top: edge };
}

const within = (at: number, size: number, room: number) => Math.max(edge, Math.min(at, room - edge - size));

/** How much of these boxes a card at a place lies over, in square px. */
function covered({ left, top }: Place, { width, height }: Size, boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => {
    const wide = Math.min(box.right, left + width) - Math.max(box.left, left);
    const tall = Math.min(box.bottom, top + height) - Math.max(box.top, top);
    return sum + Math.max(0, wide) * Math.max(0, tall);
  }, 0);
}

/** Whether any of the anchor is still in the viewport. */
export function isInView(anchor: Box, view: { readonly width: number; readonly height: number }): boolean {
  return anchor.bottom > 0 && anchor.top < view.height && anchor.right > 0 && anchor.left < view.width;
}
