import { settled } from '../read/await-page';
import { boxOf, own } from '../read/dom';
import { rowsIn } from './scope';

const drawing = { calm: 80, most: 2_000 };
/** So often at most the list is scrolled towards a line that is not drawn. */
const tries = 60;

/** What of a list is in view. */
interface ListPlace {
  /** The first message whose lower edge is in view, and how far its upper edge is from that of the list, px. */
  readonly first: { readonly ts: string; readonly top: number } | null;
  readonly scrollTop: number;
  readonly fromEnd: number;
  readonly height: number;
}

/**
 * Remembers what a list shows; the function it returns brings it back. Where lines were loaded above or below since,
 * or measured anew as they were drawn, the number of pixels means another place: then the same message is looked for.
 */
export function keepListPlace(scroller: Element): () => Promise<void> {
  const { scrollTop, scrollHeight } = scroller;
  const place: ListPlace = {
    first: firstInView(scroller),
    scrollTop,
    fromEnd: scrollHeight - scrollTop,
    height: scrollHeight,
  };
  return () => bringBack(scroller, place);
}

async function bringBack(scroller: Element, { first, scrollTop, fromEnd, height }: ListPlace): Promise<void> {
  const { signal } = new AbortController();
  const draw = () => settled(scroller, { signal, ...drawing });
  // Older messages are loaded above: what is below has kept its distance from the end.
  scroller.scrollTop = scroller.scrollHeight === height ? scrollTop : scroller.scrollHeight - fromEnd;
  await draw();
  if (first === null) return;
  for (let at = 0; at < tries; at += 1) {
    const away = distanceTo(scroller, first);
    if (Math.abs(away) <= 1) return;
    const before = scroller.scrollTop;
    scroller.scrollTop += away;
    if (scroller.scrollTop === before) return;
    await draw();
  }
}

/** How far to scroll so that the message is where it was; where it is not drawn, most of a screen towards it. */
function distanceTo(scroller: Element, { ts, top }: NonNullable<ListPlace['first']>): number {
  const rows = rowsIn([scroller]);
  const row = rows.find((one) => one.ts === ts)?.row;
  if (row !== undefined) return topIn(scroller, row) - top;
  const isAbove = rows[0] !== undefined && ts < rows[0].ts;
  return own(scroller, 'clientHeight') * (isAbove ? -0.75 : 0.75);
}

function firstInView(scroller: Element): ListPlace['first'] {
  const { top: edge } = boxOf(scroller);
  const found = rowsIn([scroller]).find(({ row }) => boxOf(row).bottom > edge + 1);
  return found === undefined ? null : { ts: found.ts, top: topIn(scroller, found.row) };
}

const topIn = (scroller: Element, row: Element) => boxOf(row).top - boxOf(scroller).top;
