import { defineContentScript } from 'wxt/utils/define-content-script';
import { makeAfterPass } from '@/utils/page/after-pass';
import { dot } from '@/utils/page/forms/dot';
import { header } from '@/utils/page/forms/header';
import { line } from '@/utils/page/forms/line';
import { now } from '@/utils/page/forms/now';
import { startPage } from '@/utils/page/start';
import { strips } from '@/utils/page/strips';
import { slack } from '@/utils/sites/slack/adapter';
import { lateSpots } from '@/utils/sites/slack/late-spots';

export default defineContentScript({
  matches: ['https://app.slack.com/*'],
  runAt: 'document_idle',
  main(ctx) {
    startPage(ctx, slack, {
      forms: { row: now, header, line, dot },
      strips,
      makeAfterPass: makeAfterPass(lateSpots.map(({ selector }) => selector).join()),
    });
  },
});
