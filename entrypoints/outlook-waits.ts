import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchReplies } from '@/utils/page/waits/watch-replies';
import { seenInOutlook } from '@/utils/sites/outlook/seen-replies';

/** Run by the worker in a page of Outlook where a reply is waited for: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => watchReplies(seenInOutlook));
