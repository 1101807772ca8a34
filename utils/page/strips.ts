import type { Badge } from '@/components/badge/badge';
import { setStyle } from '@/components/badge/host';
import { hand, take } from '@/utils/platform/world';
import type { Guard } from './guard';
import type { Mount } from './mount';

/** Draws each badge that takes no part in the layout into a free strip of the page; loaded with the reader. */
export type FillStrips = (mounts: readonly Mount[], attempt: Guard['attempt']) => void;

const fillPart = 'fill-strips';
/** Called by the script of a site that knows where its page is free. */
export const handStrips = (fill: FillStrips) => hand(fillPart, fill);

/** For sites whose badges may take no part in the layout; the others carry none of this. */
export const strips = {
  /** Such a badge is out of the layout before it is first in the page. */
  takeOut({ host, pill }: Badge): void {
    setStyle(host, { position: 'absolute', margin: '0' });
    setStyle(pill, { margin: '0' });
  },
  /** Nowhere while the script is loaded. */
  fill: ((mounts, attempt) => take<FillStrips>(fillPart)?.(mounts, attempt)) satisfies FillStrips,
};
export type Strips = typeof strips;
