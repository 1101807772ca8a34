import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWriters } from '@/utils/page/waits/answer-writers';
import { seenInTrello } from '@/utils/sites/trello/seen-replies';

/** Run by the popup over a page of Trello: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => answerWriters(seenInTrello));
