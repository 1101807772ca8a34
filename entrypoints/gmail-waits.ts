import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchReplies } from '@/utils/page/waits/watch-replies';
import { seenInGmail } from '@/utils/sites/gmail/seen-replies';

/** Run by the worker in a page of Gmail where a reply is waited for: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => watchReplies(seenInGmail));
