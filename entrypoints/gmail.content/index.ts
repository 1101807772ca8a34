import { defineContentScript } from 'wxt/utils/define-content-script';
import { chip } from '@/utils/page/forms/chip';
import { header } from '@/utils/page/forms/header';
import { listRow as row } from '@/utils/page/forms/list-row';
import { startPage } from '@/utils/page/start';
import { watchAsides } from '@/utils/page/watch-asides';
import { gmail } from '@/utils/sites/gmail/adapter';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  main(ctx) {
    startPage(ctx, gmail, { forms: { row, header, chip }, asides: watchAsides });
  },
});
