import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handReader } from '@/utils/page/parts';
import { handReading } from '@/utils/sites/slack/hand-reading';
import { slackReader } from '@/utils/sites/slack/reader';

/** Run by the worker in a page that asked for it: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => {
  handReading();
  handReader(slackReader);
});
