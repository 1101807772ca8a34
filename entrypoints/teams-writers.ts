import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWriters } from '@/utils/page/waits/answer-writers';
import { seenInTeams } from '@/utils/sites/teams/seen-replies';

/** Run by the popup over a page of Teams: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => answerWriters(seenInTeams));
