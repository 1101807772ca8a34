import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeAfterPass } from '@/utils/page/after-pass';
import { line } from '@/utils/page/forms/line';
import { now } from '@/utils/page/forms/now';
import { startPage } from '@/utils/page/start';
import { strips } from '@/utils/page/strips';
import { watchAround } from '@/utils/page/watch-around';
import { ContentScriptContext } from '@/utils/platform/lifetime';
import { teams } from '@/utils/sites/teams/adapter';
import { sendToOne } from '@/utils/sites/teams/selectors';

/** The content script of a site that the reader switched on: the worker registers it then (utils/worker/optional-sites.ts). */
export default defineUnlistedScript(() => {
  startPage(new ContentScriptContext(), teams, {
    forms: { row: now, line },
    strips,
    asides: watchAround,
    makeAfterPass: makeAfterPass(sendToOne),
  });
});
