import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { now } from '@/utils/page/forms/now';
import { startPage } from '@/utils/page/start';
import { watchAround } from '@/utils/page/watch-around';
import { ContentScriptContext } from '@/utils/platform/lifetime';
import { trelloSite } from '@/utils/sites/trello/adapter';

/** The content script of a site that the reader switched on: the worker registers it then (utils/worker/optional-sites.ts). */
export default defineUnlistedScript(() => {
  startPage(new ContentScriptContext(), trelloSite, { forms: { row: now }, asides: watchAround });
});
