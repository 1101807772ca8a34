import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPersonOnPage } from '@/utils/page/named-person';
import { namedInTrello } from '@/utils/sites/trello/named-at';

/** Run by the worker in each page of Trello: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => answerPersonOnPage({ at: namedInTrello, clock: () => null }));
