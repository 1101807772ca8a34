import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPersonOnPage } from '@/utils/page/named-person';
import { namedInTeams } from '@/utils/sites/teams/named-at';

/** Run by the worker in each page of Teams: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => answerPersonOnPage({ at: namedInTeams, clock: () => null }));
