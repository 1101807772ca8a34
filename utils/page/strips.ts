import type { Badge } from '@/components/badge/badge';
import { hand, take } from '@/utils/platform/world';
import type { Slot } from '@/utils/sites/site';
import type { Guard } from './guard';
import type { Mount } from './mount';

/** Badges that take no part in the layout; loaded with the reader. */
export interface Strips {
  /** Takes such a badge out of the layout before it is first in the page, and says where it goes along with that; null: nowhere. */
  takeOut(badge: Badge, slot: Slot): Slot | null;
  /** Draws each into a free strip of the page. */
  fill(mounts: readonly Mount[], attempt: Guard['attempt']): void;
}

const part = 'strips';
/** Called by the script of a site that knows where its page is free. */
export const handStrips = (strips: Strips) => hand(part, strips);

/** For sites whose badges may take no part in the layout; the others carry none of this. Nowhere while the script is loaded. */
export const strips: Strips = {
  takeOut: (badge, slot) => take<Strips>(part)?.takeOut(badge, slot) ?? null,
  fill: (mounts, attempt) => take<Strips>(part)?.fill(mounts, attempt),
};
