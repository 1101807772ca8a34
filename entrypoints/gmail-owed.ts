import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchOwed } from '@/utils/page/waits/watch-owed';
import { seenOwedInGmail } from '@/utils/sites/gmail/seen-owed';

/** Run by the worker in a page of Gmail where *What I owe* is switched on: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => watchOwed(seenOwedInGmail));
