import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '@/utils/page/start';
import { gmail } from '@/utils/sites/gmail/adapter';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  // Nothing for the page to hear: pages have listeners for messages from anybody.
  noScriptStartedPostMessage: true,
  main(ctx) {
    startPage(ctx, gmail);
  },
});
