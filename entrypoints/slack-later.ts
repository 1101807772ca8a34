import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handLater } from '@/utils/page/parts';
import { openLater } from '@/utils/sites/slack/open-later';

/** Run by the worker in a page of Slack, on *Send later* in a card: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => handLater(openLater));
