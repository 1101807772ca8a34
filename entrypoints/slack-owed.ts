import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchOwed } from '@/utils/page/waits/watch-owed';
import { seenOwedInSlack } from '@/utils/sites/slack/seen-owed';

/** Run by the worker in a page of Slack where *What I owe* is switched on: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => watchOwed(seenOwedInSlack));
