import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '@/utils/page/start';
import { strips } from '@/utils/page/strips';
import { slack } from '@/utils/sites/slack/adapter';

export default defineContentScript({
  matches: ['https://app.slack.com/*'],
  runAt: 'document_idle',
  main(ctx) {
    startPage(ctx, slack, { strips });
  },
});
