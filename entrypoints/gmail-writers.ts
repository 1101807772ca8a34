import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWriters } from '@/utils/page/waits/answer-writers';
import { seenInGmail } from '@/utils/sites/gmail/seen-replies';

/** Run by the popup over a page of Gmail: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => answerWriters(seenInGmail));
