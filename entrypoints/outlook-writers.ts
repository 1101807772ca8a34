import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWriters } from '@/utils/page/waits/answer-writers';
import { seenInOutlook } from '@/utils/sites/outlook/seen-replies';

/** Run by the popup over a page of Outlook: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => answerWriters(seenInOutlook));
