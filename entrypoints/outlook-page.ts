import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { header } from '@/utils/page/forms/header';
import { overChip } from '@/utils/page/forms/over-chip';
import { row } from '@/utils/page/forms/row';
import { startPage } from '@/utils/page/start';
import { strips } from '@/utils/page/strips';
import { watchAround } from '@/utils/page/watch-around';
import { ContentScriptContext } from '@/utils/platform/lifetime';
import { outlook } from '@/utils/sites/outlook/adapter';
import { editorBox } from '@/utils/sites/outlook/selectors';
import { find } from '@/utils/sites/read/dom';

/** The content script of a site that the reader switched on: the worker registers it then (utils/worker/optional-sites.ts). */
export default defineUnlistedScript(() => {
  /** Something was to be drawn by code that is not here yet. */
  let isMissing = false;
  const late =
    <Given extends unknown[], Made>(work: (...given: Given) => Made) =>
    (...given: Given): Made => {
      const made = work(...given);
      isMissing ||= !made;
      return made;
    };
  startPage(new ContentScriptContext(), outlook, {
    forms: { row, header, chip: { ...overChip, make: late(overChip.make) } },
    asides: watchAround,
    strips: { ...strips, takeOut: late(strips.takeOut) },
    // What is being written is read by the rest of the page's code, too.
    makeAfterPass:
      ({ want }) =>
      () => {
        if (isMissing || find(document, editorBox) !== null) want();
        isMissing = false;
      },
  });
});
