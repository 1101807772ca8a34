import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeBadge } from '@/components/badge/badge';
import { overChipLook } from '@/components/badge/over-chip';
import { makeStrips } from '@/utils/page/fill-strips';
import { handOverChip } from '@/utils/page/forms/over-chip';
import { handReader } from '@/utils/page/parts';
import { handStrips } from '@/utils/page/strips';
import { free } from '@/utils/sites/outlook/free';
import { outlookReader } from '@/utils/sites/outlook/reader';

/** Run by the worker in a page that asked for it: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => {
  handOverChip((events) => makeBadge(events, overChipLook));
  handStrips(makeStrips(free));
  handReader(outlookReader);
});
