import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWriters } from '@/utils/page/waits/answer-writers';
import { seenInSlack } from '@/utils/sites/slack/seen-replies';

/** Run by the popup over a page of Slack: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => answerWriters(seenInSlack));
