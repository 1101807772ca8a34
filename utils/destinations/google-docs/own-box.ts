import { sha256 } from '@/utils/platform/sha256';
import { comparedText } from './callout';
import { boxesOf, type DocumentStretch, rangeOf } from './read-document';
import type { DocumentTab } from './tab';

export const calloutName = 'Meantime callout';

/** Hashes of what our box may say: as it was written last, and as given up updates may have written it. */
export type Hashed = readonly (string | null | undefined)[];

/** Our box, where it is still as we wrote it: the one with our range, else the first with our text. */
export async function ourBox(tab: DocumentTab, hashes: Hashed): Promise<DocumentStretch | null> {
  const range = rangeOf(tab, calloutName);
  const boxes = boxesOf(tab);
  const named = boxes.filter(({ start, end }) => range !== null && start <= range.start && range.end <= end);
  for (const box of named.length > 0 ? named : boxes)
    if (hashes.includes(await sha256(comparedText(box.text)))) return box;
  return null;
}

/** Whether a box of this tab says what we wrote. */
export async function hasBox(tab: DocumentTab, hashes: Hashed): Promise<boolean> {
  return (await ourBox(tab, hashes)) !== null;
}
