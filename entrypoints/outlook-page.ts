import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { header } from '@/utils/page/forms/header';
import { row } from '@/utils/page/forms/row';
import { startPage } from '@/utils/page/start';
import { ContentScriptContext } from '@/utils/platform/lifetime';
import { outlook } from '@/utils/sites/outlook/adapter';
import { editorBox } from '@/utils/sites/outlook/selectors';
import { find } from '@/utils/sites/read/dom';

/** The content script of a site that the reader switched on: the worker registers it then (utils/worker/optional-sites.ts). */
export default defineUnlistedScript(() => {
  startPage(new ContentScriptContext(), outlook, {
    forms: { row, header },
    // What is being written is read by the rest of the page's code.
    makeAfterPass:
      ({ want }) =>
      () => {
        if (find(document, editorBox) !== null) want();
      },
  });
});
