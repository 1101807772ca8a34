import { defineContentScript } from 'wxt/utils/define-content-script';
import { header } from '@/utils/page/forms/header';
import { line } from '@/utils/page/forms/line';
import { row } from '@/utils/page/forms/row';
import { startPage } from '@/utils/page/start';
import { strips } from '@/utils/page/strips';
import { slack } from '@/utils/sites/slack/adapter';

export default defineContentScript({
  matches: ['https://app.slack.com/*'],
  runAt: 'document_idle',
  main(ctx) {
    startPage(ctx, slack, { forms: { row, header, line }, strips });
  },
});
